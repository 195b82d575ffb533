package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Language;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.tenant.Labels;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code get searchCriteriaFields}: what can be searched for, by category; those around a place come last. */
final class CriteriaFieldsCall implements Call {
    private static final String DATA_TYPE = "urn:onoffice-de-ns:smart:2.5:dbAccess:dataType:";

    private final CriteriaFields fields;

    CriteriaFieldsCall(Agency agency) {
        this.fields = new CriteriaFields(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String language = Language.of(parameters.get("language"));
        boolean translations = parameters.isTrue("additionalTranslations");
        Map<String, List<Object>> categories = new LinkedHashMap<>();
        for (Column column : fields.all()) {
            TenantField field = column.field();
            if (field != null) {
                Labels content = field.content();
                List<Object> category = categories.computeIfAbsent(
                        content == null ? "" : content.in(language), name -> new ArrayList<>());
                category.add(field(column, field, category.size() + 1, language, translations));
            }
        }
        categories.put("Umkreis", List.copyOf(radius()));
        List<Answer.Entry> records = new ArrayList<>();
        categories.forEach(
                (name, members) -> records.add(new Answer.Entry(records.size(), "", category(name, members))));
        return new Answer(true, null, records);
    }

    private static Map<String, Object> category(String name, List<Object> members) {
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("name", name);
        category.put("fields", members);
        return category;
    }

    private static Map<String, @Nullable Object> field(
            Column column, TenantField field, int position, String language, boolean translations) {
        String label = field.labels().in(language);
        Map<String, @Nullable Object> member = new LinkedHashMap<>();
        member.put("id", field.name());
        member.put("name", label);
        member.put("position", position);
        boolean isRange = CriteriaFields.isRange(column);
        if (isRange) {
            member.put("rangefield", "true");
        }
        if (isRange && translations) {
            member.put(
                    "additionalTranslations",
                    ordered(field.name() + "__von", label + " von", field.name() + "__bis", label + " bis"));
        }
        boolean isSelect = field.type().equals("singleselect") || field.type().equals("multiselect");
        member.put("type", isSelect ? field.type() : DATA_TYPE + dataType(field.type()));
        if (isSelect) {
            Map<String, String> values = new LinkedHashMap<>();
            Optional.ofNullable(field.values())
                    .ifPresent(list -> list.forEach(
                            value -> values.put(value.key(), value.labels().in(language))));
            member.put("default", field.defaultValue());
            member.put("values", values);
        }
        return member;
    }

    private static String dataType(String type) {
        return type.equals("float") ? "decimal" : type;
    }

    private static List<Object> radius() {
        List<Object> members = new ArrayList<>();
        for (String name : CriteriaFields.RADIUS) {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("id", name);
            member.put("name", name);
            member.put("position", 0);
            member.put("type", DATA_TYPE + "varchar");
            members.add(member);
        }
        return members;
    }

    private static Map<String, String> ordered(String key, String value, String otherKey, String otherValue) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(otherKey, otherValue);
        return map;
    }
}
