package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Language;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.SavedFilter;
import io.github.onoffice4j.sandbox.calls.Selection;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Kind;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code get distinctValues}: the values of a field that are in use; nowhere documented. */
final class DistinctValuesCall implements Call {
    private final Agency agency;

    DistinctValuesCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String language = Language.of(parameters.get("language"));
        String module = parameters.text("module");
        String name = parameters.text("field", ApiError.MISSING_PARAMETER, "field");
        Columns columns = agency.estateColumns();
        Column column = columns.readable(name).orElseThrow(() -> Selection.unknownField(name));
        Stream<Object> values = switch (module) {
            case "estate" -> {
                Predicate<Row> filter = Filter.of(columns, parameters.get("filter"), Selection::unknownField)
                        .and(SavedFilter.of(agency, "estate", columns, parameters.get("filterid")));
                yield agency.estates().rows().stream().filter(filter).map(column::value);
            }
            case "searchcriteria" ->
                agency.table(Kind.SEARCH_CRITERION).rows().stream()
                        .map(row -> row.get("criteria") instanceof Map<?, ?> map ? map.get(name) : null)
                        .flatMap(Stream::ofNullable);
            default -> throw new ActionFailure(ApiError.INVALID_MODULE);
        };
        Map<String, String> labels = new TreeMap<>();
        values.flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(String::valueOf)
                .filter(value -> !value.isEmpty())
                .forEach(value -> labels.put(value, label(column.field(), value, language)));
        return Answer.one(true, 0, labels);
    }

    private static String label(@Nullable TenantField field, String value, String language) {
        return field == null
                ? value
                : field.value(value).map(known -> known.labels().in(language)).orElse(value);
    }
}
