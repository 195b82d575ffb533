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
import io.github.onoffice4j.sandbox.store.LastSeen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * {@code read recordsLastSeen}: what the API user opened last, newest first. The total is that of the answer, unless no
 * record is asked for (onOffice API documentation, "Records last seen").
 */
final class LastSeenRead implements Call {
    private static final String DATE = "date";
    private static final Columns TIMES =
            Columns.builder().unlisted(ColumnType.DATE_TIME, DATE).build();

    private final Agency agency;

    LastSeenRead(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String module = parameters.text("module", ApiError.MISSING_PARAMETER, "module");
        Predicate<LastSeen.Seen> filter = filter(module, parameters.map("filter"));
        long limit = parameters.integer("listlimit", ApiError.MISSING_PARAMETER, "listlimit");
        Long user = parameters.integer("user");
        if (user != null && user != agency.apiUser().id()) {
            throw new ActionFailure(ApiError.ACCESS_VIOLATION);
        }
        List<LastSeen.Seen> seen = agency.lastSeen().newestFirst(kind(module)).stream()
                .filter(filter)
                .toList();
        List<Answer.Entry> records = seen.stream()
                .limit(Math.max(0, limit))
                .map(record -> new Answer.Entry(record.id(), "lastSeen", Map.of("id", Long.toString(record.id()))))
                .toList();
        return new Answer(false, (long) (limit == 0 ? seen.size() : records.size()), records);
    }

    private static Kind kind(String module) {
        return switch (module) {
            case "estate" -> Kind.ESTATE;
            case "address" -> Kind.ADDRESS;
            case "task" -> Kind.TASK;
            case "email" -> Kind.MAIL;
            default -> throw new ActionFailure(ApiError.INVALID_MODULE);
        };
    }

    /** The filter is on the time of opening and on fields of the record; of e-mails on the time alone. */
    private Predicate<LastSeen.Seen> filter(String module, Parameters sent) {
        Map<String, @Nullable Object> ofTime = new LinkedHashMap<>(sent.all());
        ofTime.keySet().retainAll(List.of(DATE));
        Map<String, @Nullable Object> ofRecord = new LinkedHashMap<>(sent.all());
        ofRecord.remove(DATE);
        Predicate<Row> time = Filter.of(TIMES, ofTime, Selection::unknownField);
        Predicate<Row> record = Filter.of(columns(module), ofRecord, Selection::unknownField);
        Kind kind = kind(module);
        return seen -> time.test(Row.of(seen.id(), Map.of(DATE, seen.time())))
                && agency.table(kind).find(seen.id()).filter(record).isPresent();
    }

    private Columns columns(String module) {
        return switch (module) {
            case "estate" -> agency.estateColumns();
            case "address" -> agency.addressColumns();
            case "task" -> agency.taskColumns();
            default -> TIMES;
        };
    }
}
