package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.tenant.ActionKind;
import io.github.onoffice4j.sandbox.tenant.ActionType;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code get actionkindtypes}: kinds of activities with their types (onOffice API documentation, "Action kinds"). */
final class ActionKindTypesCall implements Call {
    private final Tenant tenant;

    ActionKindTypesCall(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Answer answer(ActionRequest action) {
        String language = Language.of(action.parameters().get("lang"));
        List<@Nullable Object> named = PhpValue.list(action.parameters().get("allowAutomaticTypesForActionKind"));
        List<Answer.Entry> records = new ArrayList<>();
        for (ActionKind kind : tenant.actionKinds()) {
            boolean automatic = named != null && named.contains(kind.key());
            List<ActionType> types = kind.types().stream()
                    .filter(type -> automatic || !type.automatic())
                    .toList();
            records.add(new Answer.Entry(records.size(), "actionkind", elements(kind, types, language)));
        }
        return new Answer(true, null, records);
    }

    private static Map<String, @Nullable Object> elements(ActionKind kind, List<ActionType> types, String language) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> byDatabaseId = new LinkedHashMap<>();
        for (ActionType type : types) {
            labels.put(type.key(), type.labels().in(language));
            if (type.databaseId() != null) {
                byDatabaseId.put(String.valueOf(type.databaseId()), type.key());
            }
        }
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("key", kind.key());
        elements.put("label", kind.labels().in(language));
        elements.put("types", labels);
        elements.put("default", kind.defaultType());
        if (!byDatabaseId.isEmpty()) {
            elements.put("typesByDatabaseId", byDatabaseId);
        }
        return elements;
    }
}
