package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code modify estate} (onOffice API documentation, "Modify estates"). */
final class EstateModify implements Call {
    private final Agency agency;

    EstateModify(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        long id = RecordId.of(action, ApiError.MISSING_ESTATE_ID);
        if (EstateLanguage.isVersionId(agency, action.resourceId())) {
            throw new ActionFailure(ApiError.NO_MAIN_ID, action.resourceId());
        }
        Row estate = agency.estates().find(id).orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_RECORD));
        EstateLanguage language = EstateLanguage.of(agency, action.parameters());
        Map<String, @Nullable Object> values = EstateWriter.values(agency.estateColumns(), action);
        if (!language.isMain()) {
            writeVersion(language, estate, values);
        }
        values.put("geaendert_am", agency.now());
        agency.estates().update(id, row -> changed(row, values));
        return Answer.modified("estate");
    }

    /** Takes the texts out of {@code values} and writes them to the language version. */
    private void writeVersion(EstateLanguage language, Row estate, Map<String, @Nullable Object> values) {
        Row version = language.version(estate).orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_RECORD));
        Map<String, @Nullable Object> texts = new LinkedHashMap<>(values);
        texts.keySet().retainAll(EstateLanguage.TRANSLATED);
        values.keySet().removeAll(EstateLanguage.TRANSLATED);
        agency.table(Kind.ESTATE_VERSION).update(version.id(), row -> row.with(texts));
    }

    private Row changed(Row row, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> effective = new LinkedHashMap<>(values);
        // The responsible user changes only while the estate is still the API user's; later without error or effect.
        if (!row.text("benutzer").equals(Long.toString(agency.apiUser().id()))) {
            effective.remove("benutzer");
        }
        return row.with(effective);
    }
}
