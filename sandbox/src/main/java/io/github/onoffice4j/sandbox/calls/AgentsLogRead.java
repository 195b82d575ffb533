package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code read agentslog} (onOffice API documentation, "Read agents log"), newest first unless sorted otherwise. */
final class AgentsLogRead implements Call {
    private static final Comparator<Row> NEWEST_FIRST = Comparator.comparing((Row row) -> row.text("Datum"))
            .thenComparing(Row::id)
            .reversed();

    private final Agency agency;

    AgentsLogRead(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Map<String, @Nullable Object> parameters = action.parameters();
        List<Column> columns =
                Selection.of(agency.agentsLogColumns(), parameters, (position, name) -> Selection.unknownField(name));
        boolean mail = PhpValue.isTrue(parameters.get("fullmail"));
        Page page = page(action.resourceId(), parameters);
        List<Answer.Entry> records = page.rows().stream()
                .map(row -> new Answer.Entry(row.id(), "agentslog", elements(row, columns, mail)))
                .toList();
        return new Answer(true, page.total(), records);
    }

    private Page page(String resourceId, Map<String, @Nullable Object> parameters) {
        Predicate<Row> filter = Filter.of(agency.agentsLogColumns(), parameters.get("filter"), Selection::unknownField)
                .and(linkedTo("Objekt_nr", parameters.get("estateid")))
                .and(linkedTo("Adress_nr", parameters.get("addressid")))
                .and(linkedTo("project", parameters.get("projectid")));
        if (!resourceId.isEmpty()) {
            return Page.single(agency.agentsLog(), resourceId);
        }
        Comparator<Row> order = RecordOrder.of(agency, agency.agentsLogColumns(), parameters, NEWEST_FIRST);
        return Page.of(agency.agentsLog(), filter, order, parameters);
    }

    private static Predicate<Row> linkedTo(String link, @Nullable Object sent) {
        if (sent == null || "".equals(sent)) {
            return row -> true;
        }
        List<String> ids = RecordId.texts(sent);
        return row -> row.get(link) instanceof List<?> linked && linked.stream().anyMatch(ids::contains);
    }

    private static Map<String, @Nullable Object> elements(Row row, List<Column> columns, boolean mail) {
        Map<String, @Nullable Object> elements = RecordElements.of(row, columns);
        if (mail) {
            elements.put("mailbody", row.text("mailbody"));
        }
        return elements;
    }
}
