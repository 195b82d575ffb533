package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Order;
import io.github.onoffice4j.sandbox.store.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code read user} (onOffice API documentation, "Read users"); users cannot be written. */
final class UserRead implements Call {
    private final Agency agency;

    UserRead(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Map<String, @Nullable Object> parameters = action.parameters();
        List<Column> columns =
                Selection.of(agency.userColumns(), parameters, (position, name) -> Selection.unknownField(name));
        Predicate<Row> filter = Filter.of(agency.userColumns(), parameters.get("filter"), Selection::unknownField);
        if (columns.isEmpty()) {
            return new Answer(true, 0L, List.of());
        }
        Page page = action.resourceId().isEmpty()
                ? Page.of(
                        agency.users(),
                        filter,
                        RecordOrder.of(agency, agency.userColumns(), parameters, Order.BY_ID),
                        parameters)
                : Page.single(agency.users(), action.resourceId());
        List<Answer.Entry> records = page.rows().stream()
                .map(row -> new Answer.Entry(row.id(), "user", RecordElements.of(row, columns)))
                .toList();
        return new Answer(true, page.total(), records);
    }
}
