package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code create agentslog} (onOffice API documentation, "Create agents log"): English names beside other parameters, one
 * entry for each address, the id of the first as answer. Parameters that it does not know are dropped without an error.
 */
final class AgentsLogCreate implements Call {
    private final Agency agency;
    private final AgentsLogWriter writer;

    AgentsLogCreate(Agency agency) {
        this.agency = agency;
        this.writer = new AgentsLogWriter(agency.tenant());
    }

    @Override
    public Answer answer(ActionRequest action) {
        Map<String, @Nullable Object> parameters = action.parameters();
        List<String> addresses = addresses(parameters.get("addressids"));
        Long estate = RecordId.existing(parameters.get("estateid"), agency.estates(), ApiError.UNKNOWN_ESTATE);
        if (addresses.isEmpty() && estate == null) {
            throw new ActionFailure(ApiError.MISSING_RELATION);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("Datum", agency.now());
        writer.read(parameters, Map.of(), values);
        AdvisoryLevel.read(parameters, values);
        Row user = user(parameters.get("userid"));
        values.put("Benutzer", user.text("Name"));
        values.put("Benutzer_nr", Long.toString(user.id()));
        values.put("created", agency.now());
        values.put("Datum_bearb", agency.now());
        values.put("Benutzer_bearb", agency.apiUser().text("Name"));
        values.put("Objekt_nr", estate == null ? null : List.of(estate.toString()));
        values.put("project", RecordId.texts(parameters.get("projectid")));
        return Answer.created(
                agency.agentsLog().insert(entries(values, addresses)).get(0), "agentsLog");
    }

    private static List<Map<String, @Nullable Object>> entries(
            Map<String, @Nullable Object> values, List<String> addresses) {
        if (addresses.isEmpty()) {
            return List.of(values);
        }
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (String address : addresses) {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>(values);
            entry.put("Adress_nr", List.of(address));
            entries.add(entry);
        }
        return entries;
    }

    private List<String> addresses(@Nullable Object sent) {
        List<@Nullable Object> list = sent == null || "".equals(sent) ? List.of() : PhpValue.list(sent);
        if (list == null) {
            throw new ActionFailure(ApiError.ADDRESS_IDS_NOT_IN_ARRAY);
        }
        List<String> ids = new ArrayList<>();
        for (Object element : list) {
            Long id = RecordId.existing(element, agency.addresses(), ApiError.UNKNOWN_ADDRESS);
            if (id == null) {
                throw new ActionFailure(ApiError.UNKNOWN_ADDRESS);
            }
            ids.add(id.toString());
        }
        return ids.stream().distinct().toList();
    }

    private Row user(@Nullable Object sent) {
        if (sent == null || "".equals(sent)) {
            return agency.apiUser();
        }
        String text = String.valueOf(PhpValue.text(sent));
        Long id = PhpValue.integer(sent);
        return agency.users()
                .find(id == null ? 0 : id)
                .orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_USER, text));
    }
}
