package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.FormattedForm;
import io.github.onoffice4j.sandbox.record.ReadForm;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Order;
import io.github.onoffice4j.sandbox.store.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code read estate} (onOffice API documentation, "Read estates"). */
final class EstateRead implements Call {
    private final Agency agency;

    EstateRead(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Map<String, @Nullable Object> parameters = action.parameters();
        List<Column> columns =
                Selection.of(agency.estateColumns(), parameters, (position, name) -> Selection.unknownField(name));
        Page page = page(action.resourceId(), parameters);
        FormattedForm formatted = FormattedOutput.of(parameters);
        List<Answer.Entry> records = page.rows().stream()
                .map(row -> new Answer.Entry(row.id(), "estate", elements(row, columns, parameters, formatted)))
                .toList();
        return new Answer(true, page.total(), records);
    }

    private Page page(String resourceId, Map<String, @Nullable Object> parameters) {
        Predicate<Row> filter = Filter.of(agency.estateColumns(), parameters.get("filter"), Selection::unknownField);
        Selection.checkFilterId(parameters);
        Predicate<Row> near = GeoRange.of(parameters.get("georangesearch"));
        if (!resourceId.isEmpty()) {
            return Page.single(agency.estates(), resourceId);
        }
        return Page.of(
                agency.estates(),
                filter.and(near),
                Order.ofMap(agency.estateColumns(), parameters.get("sortby"), Order.BY_ID),
                parameters);
    }

    private Map<String, @Nullable Object> elements(
            Row row,
            List<Column> columns,
            Map<String, @Nullable Object> parameters,
            @Nullable FormattedForm formatted) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        for (Column column : columns) {
            elements.put(column.name(), value(row, column, formatted));
        }
        if (PhpValue.isTrue(parameters.get("addestatelanguage"))) {
            elements.put("language", "");
        }
        if (PhpValue.isTrue(parameters.get("addMainLangId"))) {
            elements.put("mainLangId", null);
        }
        if (PhpValue.isTrue(parameters.get("addMobileUrl"))) {
            elements.put("mobileUrl", "https://sandbox.invalid/mobile/estate/" + row.id());
        }
        return elements;
    }

    private @Nullable Object value(Row row, Column column, @Nullable FormattedForm formatted) {
        if (formatted == null) {
            return ReadForm.of(column, row);
        }
        if (column.name().equals("benutzer")) {
            return FormattedOutput.userName(agency, row.text("benutzer"));
        }
        return Objects.requireNonNullElse(formatted.of(column, row), "");
    }
}
