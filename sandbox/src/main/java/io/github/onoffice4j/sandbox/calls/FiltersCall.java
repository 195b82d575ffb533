package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code get filters}: the saved filters of a module, whose ids reads take (onOffice API documentation, "Filters"). */
final class FiltersCall implements Call {
    private final Agency agency;

    FiltersCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        String module = Parameters.of(action).text("module");
        if (!List.of("address", "estate").contains(module)) {
            throw new ActionFailure(ApiError.INVALID_MODULE);
        }
        List<Answer.Entry> records = agency.table(Kind.FILTER).rows().stream()
                .filter(filter -> filter.text("module").equals(module))
                .map(filter -> new Answer.Entry(filter.id(), "filter", elements(filter)))
                .toList();
        return new Answer(true, (long) records.size(), records);
    }

    private static Map<String, @Nullable Object> elements(Row filter) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        for (String name : List.of("scope", "name", "userId", "groupId")) {
            elements.put(name, filter.get(name));
        }
        return elements;
    }
}
