package io.github.onoffice4j;

import io.github.onoffice4j.ModelCheck.Finding;
import io.github.onoffice4j.ModelCheck.Severity;
import io.github.onoffice4j.field.BooleanField;
import io.github.onoffice4j.field.DateField;
import io.github.onoffice4j.field.DateTimeField;
import io.github.onoffice4j.field.DecimalField;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.IntegerField;
import io.github.onoffice4j.field.KeySetField;
import io.github.onoffice4j.field.MultiSelectField;
import io.github.onoffice4j.field.SingleSelectField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the tenant's field configuration of some modules and compares it with what was generated. */
final class CheckModel implements Operation<ModelCheck> {

    private static final Set<String> WITHOUT_DATA = Set.of("redhint", "blackhint", "dividingline");
    private static final Set<String> DATES = Set.of("date", "datetime");

    private final List<RecordModule<?>> modules;

    CheckModel(List<RecordModule<?>> modules) {
        if (modules.isEmpty()) {
            throw new IllegalArgumentException(
                    "At least one module is needed, such as Estate.MODULE: in checkModel(...)");
        }
        this.modules = List.copyOf(modules);
    }

    @Override
    public ActionId actionId() {
        return ActionId.GET;
    }

    @Override
    public String resourceType() {
        return "fields";
    }

    @Override
    public String resourceId() {
        return "";
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("modules", modules.stream().map(RecordModule::name).toList());
        parameters.put("labels", false);
        parameters.put("realDataTypes", true);
        return parameters;
    }

    @Override
    public ModelCheck decode(ActionResult result) {
        List<Finding> findings = new ArrayList<>();
        for (RecordModule<?> module : modules) {
            result.records().stream()
                    .filter(record -> record.id().equals(module.name()))
                    .filter(record -> !record.names().isEmpty())
                    .findFirst()
                    .ifPresentOrElse(
                            live -> compare(module, live, findings),
                            () -> findings.add(new Finding(
                                    Severity.BREAKING,
                                    module.name(),
                                    "",
                                    "the tenant does not have the module, or may not see it")));
        }
        return new ModelCheck(findings);
    }

    private static void compare(RecordModule<?> module, ResultRecord live, List<Finding> findings) {
        for (Field<?, ?> field : module.fields()) {
            if (live.get(field.name()) instanceof Map<?, ?> now) {
                compare(field, now, findings);
            } else if (field.isListed()) {
                findings.add(
                        Finding.of(Severity.BREAKING, field, "the tenant no longer has the field " + field.constant()));
            }
        }
        for (String name : live.names()) {
            boolean isNew =
                    module.fields().stream().noneMatch(field -> field.name().equals(name));
            if (isNew && live.get(name) instanceof Map<?, ?> now && !WITHOUT_DATA.contains(type(now))) {
                findings.add(new Finding(
                        Severity.COMPATIBLE, module.name(), name, "the field is new, of type " + type(now)));
            }
        }
    }

    private static void compare(Field<?, ?> field, Map<?, ?> now, List<Finding> findings) {
        if (!fits(field, type(now))) {
            findings.add(Finding.of(
                    Severity.BREAKING, field, field.constant() + " cannot read the type it has now, " + type(now)));
        } else if (now.get("permittedvalues") instanceof List<?> values) {
            for (Object value : values) {
                if (isNew(field, String.valueOf(value))) {
                    findings.add(Finding.of(Severity.COMPATIBLE, field, "the value \"" + value + "\" is new"));
                }
            }
        }
    }

    private static <T> boolean isNew(Field<?, T> field, String key) {
        return !field.unknownKeys(key, field.decode(key)).isEmpty();
    }

    private static String type(Map<?, ?> field) {
        return String.valueOf(field.get("type"));
    }

    /** Tells whether values of a type still have the form that the field reads. A text field reads any. */
    private static boolean fits(Field<?, ?> field, String type) {
        if (field instanceof BooleanField<?>) {
            return type.equals("boolean");
        }
        if (field instanceof IntegerField<?>) {
            return type.equals("integer") || type.equals("singleselect");
        }
        if (field instanceof DecimalField<?>) {
            return type.equals("float") || type.equals("integer");
        }
        if (field instanceof DateField<?> || field instanceof DateTimeField<?>) {
            return DATES.contains(type);
        }
        if (field instanceof SingleSelectField<?, ?>) {
            return type.equals("singleselect");
        }
        if (field instanceof MultiSelectField<?, ?> || field instanceof KeySetField<?>) {
            return type.equals("multiselect");
        }
        return true;
    }

    @Override
    public String toString() {
        return "check of " + modules;
    }
}
