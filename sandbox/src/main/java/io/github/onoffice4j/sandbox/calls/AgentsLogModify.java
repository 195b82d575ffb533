package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.ReadForm;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code modify agentslog} (onOffice API documentation, "Modify agents log"): English names in {@code data}; answers the
 * record with its German ones.
 */
final class AgentsLogModify implements Call {
    private static final Set<String> WRITABLE =
            Set.of("actionkind", "actiontype", "origincontact", "cost", "note", "duration", "features", "datetime");
    private static final List<String> ANSWERED =
            List.of("Aktionsart", "Aktionstyp", "HerkunftKontakt", "Kosten", "Bemerkung", "dauer", "merkmal", "Datum");

    private final Agency agency;
    private final AgentsLogWriter writer;

    AgentsLogModify(Agency agency) {
        this.agency = agency;
        this.writer = new AgentsLogWriter(agency.tenant());
    }

    @Override
    public Answer answer(ActionRequest action) {
        long id = RecordId.of(action, ApiError.MISSING_RESOURCE_ID);
        Map<String, @Nullable Object> data = PhpValue.map(action.parameters().get("data"));
        if (data == null) {
            throw new ActionFailure(ApiError.MISSING_PARAMETER, "data");
        }
        for (String name : data.keySet()) {
            if (!WRITABLE.contains(name)) {
                throw new ActionFailure(ApiError.UNKNOWN_FIELD_IN_WRITE, name);
            }
        }
        Row changed = agency.agentsLog()
                .update(id, row -> changed(row, data))
                .orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_RECORD));
        return new Answer(false, null, List.of(new Answer.Entry(id, "agentsLog", elements(changed))));
    }

    private Row changed(Row row, Map<String, @Nullable Object> data) {
        Map<String, Object> stored = Map.of("Aktionsart", row.text("Aktionsart"), "Aktionstyp", row.text("Aktionstyp"));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        writer.read(data, stored, values);
        values.put("Datum_bearb", agency.now());
        values.put("Benutzer_bearb", agency.apiUser().text("Name"));
        return row.with(values);
    }

    private Map<String, @Nullable Object> elements(Row row) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        for (String name : ANSWERED) {
            agency.agentsLogColumns().find(name).ifPresent(column -> elements.put(name, ReadForm.of(column, row)));
        }
        elements.put("Uhrzeit", row.text("Datum").substring(11));
        return elements;
    }
}
