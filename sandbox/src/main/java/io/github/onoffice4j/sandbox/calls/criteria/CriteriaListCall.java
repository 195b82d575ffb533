package io.github.onoffice4j.sandbox.calls.criteria;

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
import io.github.onoffice4j.sandbox.store.Order;
import io.github.onoffice4j.sandbox.store.Page;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code get searchcriterias}: by address, customer number or id, or by a filter that needs an order; no total. */
final class CriteriaListCall implements Call {
    private final Agency agency;
    private final Columns columns;

    CriteriaListCall(Agency agency) {
        this.agency = agency;
        this.columns = Columns.builder()
                .unlisted(ColumnType.INTEGER, "internaladdressid", "externaladdressid", "advisor", "creator", "status")
                .unlisted(ColumnType.DATE, "creationdate")
                .unlisted(ColumnType.DATE_TIME, "editdate")
                .unlisted(ColumnType.TEXT, "publicnote")
                .change("internaladdressid", id -> id.from(row -> Long.toString(new Criterion(row).address())))
                .change("externaladdressid", number -> number.from(row -> customerNumber(new Criterion(row))))
                .build();
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        Predicate<Row> which;
        Comparator<Row> order = Order.BY_ID;
        switch (parameters.text("mode")) {
            case "internal" -> {
                List<Long> ids = ids(parameters);
                which = row -> ids.contains(new Criterion(row).address());
            }
            // Customer numbers are texts, whatever they look like.
            case "external" -> {
                List<String> numbers = numbers(parameters);
                which = row -> numbers.contains(customerNumber(new Criterion(row)));
            }
            case "searchcriteria" -> {
                List<Long> ids = ids(parameters);
                which = row -> ids.contains(row.id());
            }
            case "filter" -> {
                parameters.text("sortby", ApiError.MISSING_PARAMETER, "sortby");
                which = Filter.of(columns, parameters.get("filter"), Selection::unknownField);
                order = Order.ofText(columns, parameters.get("sortby"), parameters.get("sortorder"));
            }
            default -> throw new ActionFailure(ApiError.UNKNOWN_CRITERIA_MODE);
        }
        Page page = Page.of(agency.table(Kind.SEARCH_CRITERION), which, order, parameters.all());
        List<Answer.Entry> records = page.rows().stream()
                .map(row -> new Answer.Entry(row.id(), "", elements(new Criterion(row))))
                .toList();
        return new Answer(true, null, records);
    }

    private static List<String> numbers(Parameters parameters) {
        List<String> numbers = parameters.texts("ids");
        if (numbers.isEmpty()) {
            throw new ActionFailure(ApiError.MISSING_PARAMETER, "ids");
        }
        return numbers;
    }

    private static List<Long> ids(Parameters parameters) {
        List<Long> ids = parameters.ids("ids");
        if (ids.isEmpty()) {
            throw new ActionFailure(ApiError.MISSING_PARAMETER, "ids");
        }
        return ids;
    }

    private Map<String, @Nullable Object> elements(Criterion criterion) {
        Map<String, @Nullable Object> meta = new LinkedHashMap<>();
        meta.put("internaladdressid", criterion.address());
        meta.put("externaladdressid", customerNumber(criterion));
        meta.put("kocriterias", list(criterion, "kocriterias"));
        meta.put("advisor", criterion.row().get("advisor"));
        meta.put("creator", criterion.row().get("creator"));
        meta.put("creationdate", criterion.row().text("creationdate"));
        meta.put("editdate", criterion.row().text("editdate"));
        meta.put("status", criterion.isActive() ? 1 : 0);
        meta.put("publicnote", criterion.row().text("publicnote"));
        meta.put("characteristic", list(criterion, "characteristic"));
        Map<String, @Nullable Object> elements = new LinkedHashMap<>(criterion.elements());
        elements.put("_meta", meta);
        return elements;
    }

    private String customerNumber(Criterion criterion) {
        return agency.addresses()
                .find(criterion.address())
                .map(address -> address.text("KdNr"))
                .orElse("0");
    }

    private static Object list(Criterion criterion, String name) {
        Object list = criterion.row().get(name);
        return list == null ? List.of() : list;
    }
}
