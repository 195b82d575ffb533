package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code get estateLanguage}: the language versions of an estate, given the id of any of them; nowhere documented. */
final class EstateLanguageCall implements Call {
    private final Agency agency;

    EstateLanguageCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        long id = Parameters.of(action).integer("estateid", ApiError.MISSING_ESTATE_ID);
        long main = agency.table(Kind.ESTATE_VERSION)
                .find(id)
                .map(version -> Long.parseLong(version.text("main")))
                .orElse(id);
        if (agency.estates().find(main).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        List<Answer.Entry> records = new ArrayList<>();
        records.add(record(main, Language.GERMAN, main));
        agency.table(Kind.ESTATE_VERSION).rows().stream()
                .filter(version -> version.text("main").equals(Long.toString(main)))
                .forEach(version -> records.add(record(version.id(), version.text("language"), main)));
        return new Answer(true, (long) records.size(), records);
    }

    private static Answer.Entry record(long id, String language, long main) {
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("language", language);
        elements.put("isMain", id == main);
        elements.put("mainLangId", main);
        return new Answer.Entry(id, "estateLanguage", elements);
    }
}
