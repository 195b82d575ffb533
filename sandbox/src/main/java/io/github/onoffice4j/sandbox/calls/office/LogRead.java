package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.Selection;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.ColumnType;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * {@code read log}: who changed what, newest first. The total is that of the page, unless no record is asked for (onOffice
 * API documentation, "Log").
 */
final class LogRead implements Call {
    private static final int LARGEST_LIMIT = 500;
    private static final Columns COLUMNS = Columns.builder()
            .unlisted(ColumnType.TEXT, "action", "module", "resourcePk", "resourceTable", "targetPk", "targetTable")
            .unlisted(ColumnType.INTEGER, "userNr:user.Nr")
            .unlisted(ColumnType.DATE_TIME, "dateTime")
            .change("userNr:user.Nr", user -> user.from(row -> row.get("userId")))
            .change("targetPk", target -> target.from(row -> row.get("resourceId")))
            .build();

    private final Agency agency;

    LogRead(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        long limit = parameters.integer("listlimit", ApiError.MISSING_LIMIT);
        if (limit < 0 || limit > LARGEST_LIMIT) {
            throw new ActionFailure(ApiError.MISSING_LIMIT);
        }
        Predicate<Row> filter = Filter.of(COLUMNS, parameters.get("filter"), Selection::unknownField)
                .and(is("module", parameters.text("module")))
                .and(is("action", parameters.text("action")))
                .and(is("userId", parameters.text("user")));
        List<Row> matches = new ArrayList<>(agency.table(Kind.CHANGE).rows());
        Collections.reverse(matches);
        matches.removeIf(filter.negate());
        Long offset = parameters.integer(parameters.has("listOffset") ? "listOffset" : "listoffset");
        List<Answer.Entry> records = matches.stream()
                .skip(offset == null ? 0 : Math.max(0, offset))
                .limit(limit)
                .map(change -> new Answer.Entry(change.id(), "Log", elements(change)))
                .toList();
        return new Answer(false, limit == 0 ? matches.size() : (long) records.size(), records);
    }

    private static Predicate<Row> is(String field, String value) {
        return row -> value.isEmpty() || row.text(field).equals(value);
    }

    private static Map<String, @Nullable Object> elements(Row change) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("id", Long.toString(change.id()));
        for (String name :
                List.of("action", "module", "userId", "dateTime", "resourceId", "resourceTable", "resourcePk")) {
            elements.put(name, change.get(name));
        }
        return elements;
    }
}
