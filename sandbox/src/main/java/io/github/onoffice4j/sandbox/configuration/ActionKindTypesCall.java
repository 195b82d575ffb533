package io.github.onoffice4j.sandbox.configuration;

import io.github.onoffice4j.sandbox.call.Call;
import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallRecord;
import io.github.onoffice4j.sandbox.call.CallRequest;
import io.github.onoffice4j.sandbox.call.Parameters;
import io.github.onoffice4j.sandbox.tenant.ActionKind;
import io.github.onoffice4j.sandbox.tenant.ActionType;
import io.github.onoffice4j.sandbox.tenant.Labels;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of action with their types; automatic types are shown only for kinds that are named. */
public final class ActionKindTypesCall implements Call {

    private final Tenant tenant;

    public ActionKindTypesCall(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public CallAnswer answer(CallRequest request) {
        Parameters parameters = new Parameters(request.parameters());
        String asked = parameters.text("lang");
        String language = asked == null ? "DEU" : asked;
        List<String> automatic = parameters.texts("allowAutomaticTypesForActionKind");
        List<CallRecord> records = new ArrayList<>();
        for (ActionKind kind : tenant.actionKinds()) {
            records.add(new CallRecord(
                    (long) records.size(), "actionkind", elements(kind, language, automatic.contains(kind.key()))));
        }
        return new CallAnswer(true, null, records);
    }

    private static Map<String, @Nullable Object> elements(ActionKind kind, String language, boolean automatic) {
        Map<String, String> types = new LinkedHashMap<>();
        Map<String, String> byDatabaseId = new LinkedHashMap<>();
        for (ActionType type : kind.types()) {
            if (automatic || !type.automatic()) {
                types.put(type.key(), Labels.in(type.labels(), language, type.key()));
            }
            if (type.databaseId() != null) {
                byDatabaseId.put(type.databaseId().toString(), type.key());
            }
        }
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("key", kind.key());
        elements.put("label", Labels.in(kind.labels(), language, kind.key()));
        elements.put("types", types);
        elements.put("default", kind.defaultType());
        if (!byDatabaseId.isEmpty()) {
            elements.put("typesByDatabaseId", byDatabaseId);
        }
        return elements;
    }
}
