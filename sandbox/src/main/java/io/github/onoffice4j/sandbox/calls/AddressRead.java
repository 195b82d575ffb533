package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Order;
import io.github.onoffice4j.sandbox.store.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code read address} (onOffice API documentation, "Read addresses"). */
final class AddressRead implements Call {
    private static final int MOST_IDS = 500;

    private final Agency agency;

    AddressRead(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Map<String, @Nullable Object> parameters = action.parameters();
        List<Column> columns =
                Selection.of(agency.addressColumns(), parameters, (position, name) -> Selection.unknownField(name));
        AddressElements elements = AddressElements.of(agency, columns, parameters);
        Page page = page(action.resourceId(), parameters);
        List<Answer.Entry> records = page.rows().stream()
                .map(row -> new Answer.Entry(row.id(), "address", elements.of(row)))
                .toList();
        return new Answer(true, page.total(), records);
    }

    private Page page(String resourceId, Map<String, @Nullable Object> parameters) {
        Columns columns = agency.addressColumns();
        Predicate<Row> filter = Filter.of(columns, parameters.get("filter"), Selection::unknownField)
                .and(SavedFilter.of(agency, "address", columns, parameters.get("filterid")));
        Predicate<Row> named = recordIds(parameters.get("recordids"));
        if (!resourceId.isEmpty()) {
            return Page.single(agency.addresses(), resourceId);
        }
        return Page.of(
                agency.addresses(),
                filter.and(named),
                Order.ofText(columns, parameters.get("sortby"), parameters.get("sortorder")),
                parameters);
    }

    private static Predicate<Row> recordIds(@Nullable Object sent) {
        if (sent == null || "".equals(sent)) {
            return row -> true;
        }
        List<@Nullable Object> list = PhpValue.list(sent);
        if (list == null) {
            throw new ActionFailure(ApiError.ARRAY_EXPECTED, "recordids");
        }
        if (list.size() > MOST_IDS) {
            throw new ActionFailure(ApiError.TOO_MANY_IDS);
        }
        Set<@Nullable Long> ids = new HashSet<>();
        list.forEach(id -> ids.add(PhpValue.integer(id)));
        return list.isEmpty() ? row -> true : row -> ids.contains(row.id());
    }
}
