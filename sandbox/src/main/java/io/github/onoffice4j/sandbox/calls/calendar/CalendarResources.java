package io.github.onoffice4j.sandbox.calls.calendar;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.Selection;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.record.ColumnType;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code get calendarResources}: rooms and equipment, one pair a record, which appointments take by their key (onOffice
 * API documentation, "Resources").
 */
final class CalendarResources {
    private static final Columns COLUMNS =
            Columns.builder().unlisted(ColumnType.INTEGER, "active").build();

    private final Agency agency;

    CalendarResources(Agency agency) {
        this.agency = agency;
    }

    Answer answer(ActionRequest action) {
        List<Answer.Entry> records = new ArrayList<>();
        agency.table(Kind.CALENDAR_RESOURCE).rows().stream()
                .filter(Filter.of(COLUMNS, Parameters.of(action).get("filter"), Selection::unknownField))
                .forEach(row ->
                        records.add(new Answer.Entry(records.size(), "", Map.of(row.text("key"), row.text("label")))));
        return new Answer(true, null, records);
    }

    /** Returns what people see of the resource {@code key}, inactive or not; the key where there is none. */
    String label(String key) {
        return agency.table(Kind.CALENDAR_RESOURCE).rows().stream()
                .filter(row -> row.text("key").equals(key))
                .map(row -> row.text("label"))
                .findFirst()
                .orElse(key);
    }
}
