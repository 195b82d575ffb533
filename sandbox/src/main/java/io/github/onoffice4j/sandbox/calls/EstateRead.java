package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.FormattedForm;
import io.github.onoffice4j.sandbox.record.ReadForm;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Order;
import io.github.onoffice4j.sandbox.store.Page;
import java.util.Comparator;
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
        EstateLanguage language = EstateLanguage.of(agency, parameters);
        Page page = page(action.resourceId(), parameters, language);
        FormattedForm formatted = FormattedOutput.of(parameters);
        List<Answer.Entry> records = page.rows().stream()
                .map(main -> {
                    Row row = language.translated(main);
                    Map<String, @Nullable Object> elements = elements(row, columns, formatted);
                    elements.putAll(extras(main, row.id(), parameters, language));
                    return new Answer.Entry(row.id(), "estate", elements);
                })
                .toList();
        return new Answer(true, page.total(), records);
    }

    private Page page(String resourceId, Map<String, @Nullable Object> parameters, EstateLanguage language) {
        Columns columns = agency.estateColumns();
        Predicate<Row> filter = Filter.of(columns, parameters.get("filter"), Selection::unknownField)
                .and(SavedFilter.of(agency, "estate", columns, parameters.get("filterid")))
                .and(GeoRange.of(agency.estates(), parameters.get("georangesearch")))
                .and(language::has);
        if (!resourceId.isEmpty()) {
            return Page.single(agency.estates(), resourceId).keeping(language::has);
        }
        Comparator<Row> order = RecordOrder.of(agency, columns, parameters, Order.BY_ID);
        return Page.of(agency.estates(), filter, order, parameters);
    }

    private Map<String, @Nullable Object> elements(Row row, List<Column> columns, @Nullable FormattedForm formatted) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        for (Column column : columns) {
            elements.put(column.name(), value(row, column, formatted));
        }
        return elements;
    }

    private Map<String, @Nullable Object> extras(
            Row main, long id, Map<String, @Nullable Object> parameters, EstateLanguage language) {
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        if (PhpValue.isTrue(parameters.get("addestatelanguage"))) {
            extras.put("language", language.element());
        }
        if (PhpValue.isTrue(parameters.get("addMainLangId"))) {
            extras.put("mainLangId", language.mainId(main));
        }
        if (PhpValue.isTrue(parameters.get("addMobileUrl"))) {
            extras.put("mobileUrl", agency.publications().publishPage("mobile/estate/" + id, "Immobilie " + id));
        }
        return extras;
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
