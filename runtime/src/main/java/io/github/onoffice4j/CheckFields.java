package io.github.onoffice4j;

import io.github.onoffice4j.ModelCheck.Finding;
import io.github.onoffice4j.ModelCheck.Severity;
import io.github.onoffice4j.call.Call;
import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.field.BooleanField;
import io.github.onoffice4j.field.Choice;
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
import org.jspecify.annotations.Nullable;

/** Reads the tenant's field configuration and compares it with the modules, fields and values that were generated. */
final class CheckFields extends Call<List<Finding>> {

    private static final Set<String> WITHOUT_DATA = Set.of("redhint", "blackhint", "dividingline");
    private static final Set<String> DATES = Set.of("date", "datetime");

    private final GeneratedModel model;

    CheckFields(GeneratedModel model) {
        super(CallParameters.of(ActionId.GET, "fields")
                .with(
                        "modules",
                        model.modules().stream().map(RecordModule::name).toList())
                .with("labels", true)
                .with("language", model.languages().codes().get(0))
                .with("realDataTypes", true));
        this.model = model;
    }

    @Override
    public List<Finding> decode(ActionResult result) {
        Map<String, ResultRecord> modules = new LinkedHashMap<>();
        result.records().stream()
                .filter(record -> !record.names().isEmpty())
                .forEach(record -> modules.put(record.id(), record));
        List<Finding> findings = new ArrayList<>();
        for (RecordModule<?> module : model.modules()) {
            ResultRecord now = modules.get(module.name());
            if (now == null) {
                findings.add(new Finding(
                        Severity.BREAKING,
                        module.name(),
                        "",
                        "the tenant does not have the module, or may not see it"));
            } else {
                compare(module, now, findings);
            }
        }
        return findings;
    }

    private static void compare(RecordModule<?> module, ResultRecord now, List<Finding> findings) {
        for (Field<?, ?> field : module.fields()) {
            if (now.get(field.name()) instanceof Map<?, ?> live) {
                compare(field, live, findings);
            } else if (field.isListed()) {
                findings.add(
                        Finding.of(Severity.BREAKING, field, "the tenant no longer has the field " + field.constant()));
            }
        }
        for (String name : now.names()) {
            boolean isNew = module.field(name) == null;
            if (isNew && now.get(name) instanceof Map<?, ?> live && !WITHOUT_DATA.contains(type(live))) {
                findings.add(new Finding(
                        Severity.COMPATIBLE, module.name(), name, "the field is new, of type " + type(live)));
            }
        }
    }

    private static void compare(Field<?, ?> field, Map<?, ?> now, List<Finding> findings) {
        if (!fits(field, type(now))) {
            findings.add(Finding.of(
                    Severity.BREAKING, field, field.constant() + " cannot read the type it has now, " + type(now)));
            return;
        }
        if (field.isListed()) {
            Finding.relabelled(field.label(), now.get("label"))
                    .ifPresent(text -> findings.add(Finding.of(Severity.COSMETIC, field, "the field " + text)));
        }
        compareValues(field, permitted(now.get("permittedvalues")), findings);
    }

    private static void compareValues(Field<?, ?> field, Map<String, String> now, List<Finding> findings) {
        for (Choice value : field.values()) {
            String subject = "the value \"" + value.key() + "\"";
            if (!now.containsKey(value.key())) {
                findings.add(Finding.of(Severity.BREAKING, field, "the tenant no longer has " + subject));
            } else {
                Finding.relabelled(value.label(), now.get(value.key()))
                        .ifPresent(text -> findings.add(Finding.of(Severity.COSMETIC, field, subject + " " + text)));
            }
        }
        now.keySet().stream()
                .filter(key -> isNew(field, key))
                .forEach(key ->
                        findings.add(Finding.of(Severity.COMPATIBLE, field, "the value \"" + key + "\" is new")));
    }

    private static <T> boolean isNew(Field<?, T> field, String key) {
        return !field.unknownKeys(key, field.decode(key)).isEmpty();
    }

    /** Returns key to label; a list if the keys count from 0. */
    private static Map<String, String> permitted(@Nullable Object values) {
        Map<String, String> permitted = new LinkedHashMap<>();
        if (values instanceof Map<?, ?> map) {
            map.forEach((key, label) -> permitted.put(String.valueOf(key), String.valueOf(label)));
        } else if (values instanceof List<?> labels) {
            for (int i = 0; i < labels.size(); i++) {
                permitted.put(String.valueOf(i), String.valueOf(labels.get(i)));
            }
        }
        return permitted;
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
}
