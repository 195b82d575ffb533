package io.github.onoffice4j;

import io.github.onoffice4j.ModelCheck.Finding;
import io.github.onoffice4j.ModelCheck.Severity;
import io.github.onoffice4j.call.Call;
import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.call.ResultValue;
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

/** Compares what was generated with the tenant's configuration as it is now. Not safe for use by many threads. */
final class ModelComparison {

    private static final Set<String> WITHOUT_DATA = Set.of("redhint", "blackhint", "dividingline");
    private static final Set<String> DATES = Set.of("date", "datetime");
    private static final Set<String> MULTISELECT = Set.of("multiselect");

    /** The types whose values have a form that a kind of field reads; those that are not here read any. */
    private static final Map<Class<?>, Set<String>> READABLE = Map.of(
            BooleanField.class,
            Set.of("boolean"),
            IntegerField.class,
            Set.of("integer", "singleselect"),
            DecimalField.class,
            Set.of("float", "integer"),
            DateField.class,
            DATES,
            DateTimeField.class,
            DATES,
            SingleSelectField.class,
            Set.of("singleselect"),
            MultiSelectField.class,
            MULTISELECT,
            KeySetField.class,
            MULTISELECT);

    /** A call that answers with a part of the configuration, by the ids of its records. */
    private static final class Configuration extends Call<Map<String, ResultValue>> {

        Configuration(CallParameters sent) {
            super(sent);
        }

        @Override
        public Map<String, ResultValue> decode(ActionResult result) {
            return byId(result, ModelComparison::members);
        }
    }

    private final GeneratedModel model;
    private final Map<String, Map<String, Field<?, ?>>> modules = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ModelComparison(GeneratedModel model) {
        this.model = model;
        for (Field<?, ?> field : model.fields()) {
            modules.computeIfAbsent(field.module(), name -> new LinkedHashMap<>())
                    .put(field.name(), field);
        }
    }

    static ModelCheck of(GeneratedModel model, Sender sender) {
        return new ModelComparison(model).with(sender);
    }

    private ModelCheck with(Sender sender) {
        String language = model.languages().codes().get(0);
        CallParameters ofAllModules = CallParameters.of(ActionId.GET, "fields")
                .with("labels", true)
                .with("language", language)
                .with("realDataTypes", true);
        Batch batch = sender.batch();
        Pending<Map<String, ResultValue>> fields =
                batch.add(new Configuration(ofAllModules.with("modules", modules.keySet())));
        Pending<Map<String, ResultValue>> kinds = batch.add(new Configuration(CallParameters.of(
                        ActionId.GET, "actionkindtypes")
                .with("lang", language)
                .with(
                        "allowAutomaticTypesForActionKind",
                        model.actionKinds().stream().map(ActionKind::key).toList())));
        // Without regions in the model there is nothing to compare, and not every API user may ask for them.
        Pending<Map<String, ResultValue>> regions = model.regions().isEmpty()
                ? null
                : batch.add(new Configuration(
                        CallParameters.of(ActionId.GET, "regions").with("language", language)));
        batch.send();
        compareModules(fields(fields, ofAllModules, sender));
        compareActions(kinds.get());
        if (regions != null) {
            compareRegions(regions.get());
        }
        return new ModelCheck(findings);
    }

    private static Map<String, ResultValue> fields(
            Pending<Map<String, ResultValue>> answer, CallParameters ofAllModules, Sender sender) {
        try {
            return answer.get();
        } catch (ActionException refusal) {
            if (refusal.errorCode() != ErrorCode.INVALID_MODULE) {
                throw refusal;
            }
            // The server does not say which module it does not know: it is the one that is not among all.
            return sender.send(new Configuration(ofAllModules));
        }
    }

    private void compareModules(Map<String, ResultValue> answer) {
        modules.forEach((module, fields) -> {
            ResultValue elements = answer.get(module);
            // The module's own label stands among its fields.
            Map<String, ResultValue> now = elements == null
                    ? Map.of()
                    : elements.map(field -> field.member("type").text() == null ? null : field);
            if (now.isEmpty()) {
                add(Severity.BREAKING, module, "", "the tenant does not have the module, or may not see it");
            } else {
                compareFields(module, fields, now);
            }
        });
    }

    private void compareFields(String module, Map<String, Field<?, ?>> fields, Map<String, ResultValue> now) {
        fields.forEach((name, field) -> {
            ResultValue live = now.get(name);
            if (live != null) {
                compareField(field, live);
            } else if (field.isListed()) {
                add(Severity.BREAKING, module, name, "the tenant no longer has the field " + field.constant());
            }
        });
        now.forEach((name, live) -> {
            String type = type(live);
            if (!fields.containsKey(name) && !WITHOUT_DATA.contains(type)) {
                add(Severity.COMPATIBLE, module, name, "the field is new, of type " + type);
            }
        });
    }

    private void compareField(Field<?, ?> field, ResultValue now) {
        String type = type(now);
        if (!READABLE.getOrDefault(field.getClass(), Set.of(type)).contains(type)) {
            add(
                    Severity.BREAKING,
                    field.module(),
                    field.name(),
                    field.constant() + " cannot read the type it has now, " + type);
            return;
        }
        if (field.isListed()) {
            compareLabels(field.module(), field.name(), "the field", field.label(), now.member("label"));
        }
        if (field instanceof SingleSelectField<?, ?> || field instanceof MultiSelectField<?, ?>) {
            compare(
                    field.module(),
                    field.name(),
                    "the value \"",
                    labels(field.values().stream().filter(Choice::isActive).toList()),
                    members(now.member("permittedvalues")));
        }
    }

    private void compareActions(Map<String, ResultValue> answer) {
        Map<String, ResultValue> kinds = new LinkedHashMap<>();
        answer.values().forEach(kind -> kinds.put(kind.member("key").required(ResultValue::text), kind));
        Map<String, ResultValue> now = new LinkedHashMap<>();
        kinds.forEach((key, kind) -> now.put(key, kind.member("label")));
        Map<String, String> before = new LinkedHashMap<>();
        model.actionKinds().forEach(kind -> before.put(kind.key(), kind.label()));
        compare("", "", "the action kind \"", before, now);
        kinds.keySet().retainAll(before.keySet());
        kinds.forEach(this::compareTypes);
    }

    private void compareTypes(String kind, ResultValue now) {
        Map<String, ResultValue> types = members(now.member("types"));
        Map<String, String> keys = now.member("typesByDatabaseId").map(ResultValue::text);
        Map<String, String> before = new LinkedHashMap<>();
        for (ActionType type : model.actionTypes()) {
            if (type.kind().key().equals(kind)) {
                before.put(type.key(), type.label());
                if (type instanceof TaskType task
                        && types.containsKey(type.key())
                        && !type.key().equals(keys.get(Long.toString(task.databaseId())))) {
                    add(
                            Severity.BREAKING,
                            "",
                            "",
                            "the action type \"" + type + "\" no longer has the number by which tasks refer to it, "
                                    + task.databaseId());
                }
            }
        }
        compare("", "", "the action type \"" + kind + " / ", before, types);
    }

    private void compareRegions(Map<String, ResultValue> answer) {
        Map<String, ResultValue> names = new LinkedHashMap<>();
        answer.values().forEach(region -> collectNames(region, names));
        compare("", "", "the region \"", labels(model.regions()), names);
    }

    private static void collectNames(ResultValue region, Map<String, ResultValue> names) {
        names.putIfAbsent(region.member("id").required(ResultValue::text), region.member("name"));
        members(region.member("children")).values().forEach(child -> collectNames(child, names));
    }

    /** Compares things that have a key and a label each. */
    private void compare(
            String module, String field, String what, Map<String, String> before, Map<String, ResultValue> now) {
        before.forEach((key, label) -> {
            String subject = what + key + "\"";
            ResultValue live = now.get(key);
            if (live == null) {
                add(Severity.BREAKING, module, field, "the tenant no longer has " + subject);
            } else {
                compareLabels(module, field, subject, label, live);
            }
        });
        now.keySet().forEach(key -> {
            if (!before.containsKey(key)) {
                add(Severity.COMPATIBLE, module, field, what + key + "\" is new");
            }
        });
    }

    /** What has no label in the leading language has one in another, with which it is not compared. */
    private void compareLabels(String module, String field, String subject, String before, ResultValue now) {
        String label = now.text();
        if (label != null && !label.isBlank() && !label.strip().equals(before.strip())) {
            add(
                    Severity.COSMETIC,
                    module,
                    field,
                    subject + " has the label \"" + label + "\" instead of \"" + before + "\"");
        }
    }

    private void add(Severity severity, String module, String field, String text) {
        findings.add(new Finding(severity, module, field, text));
    }

    private static Map<String, String> labels(List<? extends Choice> choices) {
        Map<String, String> labels = new LinkedHashMap<>();
        choices.forEach(choice -> labels.putIfAbsent(choice.key(), choice.label()));
        return labels;
    }

    private static Map<String, ResultValue> members(ResultValue value) {
        return value.map(member -> member);
    }

    private static String type(ResultValue field) {
        return field.member("type").required(ResultValue::text);
    }
}
