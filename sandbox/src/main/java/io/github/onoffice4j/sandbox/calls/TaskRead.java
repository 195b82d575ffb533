package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Order;
import io.github.onoffice4j.sandbox.store.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * {@code read task} (onOffice API documentation, "Read tasks"). It cannot be sorted or read from an offset, and its
 * {@code cntabsolute} is the number of records answered, not of those that match.
 */
final class TaskRead implements Call {
    private final Agency agency;

    TaskRead(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Map<String, @Nullable Object> parameters = action.parameters();
        List<Column> columns = Selection.of(
                agency.taskColumns(),
                parameters,
                (position, name) ->
                        new ActionFailure(ApiError.INVALID_INPUT_FIELD, "(" + position + ", " + name + ")"));
        boolean single = !action.resourceId().isEmpty();
        Predicate<Row> filter = filter(parameters);
        Page page = single
                ? Page.single(agency.tasks(), action.resourceId())
                : Page.of(agency.tasks(), filter, Order.BY_ID, parameters);
        boolean efforts = PhpValue.isTrue(parameters.get("showEfforts"));
        boolean mobileUrl = PhpValue.isTrue(parameters.get("addMobileUrl"));
        List<Answer.Entry> records = page.rows().stream()
                .map(row -> {
                    Map<String, @Nullable Object> elements = RecordElements.of(row, columns);
                    elements.putAll(extras(row, single, efforts, mobileUrl));
                    return new Answer.Entry(row.id(), "task", elements);
                })
                .toList();
        return new Answer(false, (long) records.size(), records);
    }

    private Predicate<Row> filter(Map<String, @Nullable Object> parameters) {
        return Filter.of(
                        agency.taskColumns(),
                        parameters.get("filter"),
                        name -> new ActionFailure(ApiError.INVALID_INPUT_FIELD, name))
                .and(linkedTo("relatedAddressId", parameters))
                .and(linkedTo("relatedEstateId", parameters))
                .and(linkedTo("relatedProjectIds", parameters));
    }

    private static Predicate<Row> linkedTo(String link, Map<String, @Nullable Object> parameters) {
        Object sent = parameters.get(link);
        if (sent == null || "".equals(sent)) {
            return row -> true;
        }
        List<String> ids = RecordId.texts(sent);
        return row -> row.get(link) instanceof List<?> linked && linked.stream().anyMatch(ids::contains);
    }

    private Map<String, Object> extras(Row row, boolean single, boolean efforts, boolean mobileUrl) {
        Map<String, Object> extras = new LinkedHashMap<>();
        if (single) {
            // Lists of tasks were seen without their links; single ones have them.
            extras.put("relatedAddressId", links(row, "relatedAddressId"));
            extras.put("relatedEstateId", links(row, "relatedEstateId"));
        }
        if (efforts) {
            Map<String, Object> nothingSpent = new LinkedHashMap<>();
            nothingSpent.put("remaining", "PT0H0M0S");
            nothingSpent.put("actual", "PT0H0M0S");
            nothingSpent.put("users", List.of());
            extras.put("efforts", nothingSpent);
        }
        if (mobileUrl) {
            extras.put(
                    "mobileUrl", agency.publications().publishPage("mobile/task/" + row.id(), "Aufgabe " + row.id()));
        }
        return extras;
    }

    private static Object links(Row row, String link) {
        Object ids = row.get(link);
        return ids == null ? List.of() : ids;
    }
}
