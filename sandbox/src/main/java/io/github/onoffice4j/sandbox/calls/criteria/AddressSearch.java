package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.Selection;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.ContactEntry;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Order;
import io.github.onoffice4j.sandbox.store.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The quick search for addresses (onOffice API documentation, "Quick search"). */
final class AddressSearch implements Call {
    private static final List<String> SEARCHED = List.of("Vorname", "Name", "Zusatz1", "Email", "KdNr");
    private static final Set<String> SORTABLE =
            Set.of("KdNr", "Vorname", "Name", "Zusatz1", "contactCategory", "Email");

    private final Agency agency;

    AddressSearch(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        SearchWords words = SearchWords.of(parameters);
        Columns columns = agency.addressColumns();
        List<String> named = parameters.texts("searchparameter");
        List<Column> searched = (named.isEmpty() ? SEARCHED : named)
                .stream()
                        .map(name -> columns.readable(name).orElseThrow(() -> Selection.unknownField(name)))
                        .toList();
        boolean contacts = parameters.isTrue("includecontactdata");
        Page page = Page.of(
                agency.addresses(),
                row -> words.areIn(texts(row, searched, contacts)),
                order(parameters, columns),
                limit(parameters));
        List<Answer.Entry> records = page.rows().stream()
                .map(row -> new Answer.Entry(row.id(), "address", elements(row)))
                .toList();
        return new Answer(true, null, records);
    }

    /** Columns that it cannot sort by are ignored. */
    private static Comparator<Row> order(Parameters parameters, Columns columns) {
        return SORTABLE.contains(parameters.text("sortby"))
                ? Order.ofText(columns, parameters.get("sortby"), parameters.get("sortorder"))
                : Order.BY_ID;
    }

    private static Map<String, @Nullable Object> limit(Parameters parameters) {
        Map<String, @Nullable Object> limit = new LinkedHashMap<>();
        limit.put("listlimit", parameters.get("listlimit"));
        return limit;
    }

    private static List<String> texts(Row row, List<Column> searched, boolean contacts) {
        List<String> texts = new ArrayList<>();
        searched.forEach(column -> texts.add(column.text(row)));
        if (contacts) {
            ContactEntry.of(row).forEach(entry -> texts.add(entry.value()));
        }
        return texts;
    }

    private static Map<String, Object> elements(Row row) {
        List<String> emails = ContactEntry.of(row).stream()
                .filter(entry -> entry.kind().equals("email"))
                .map(ContactEntry::value)
                .toList();
        ContactEntry primary = ContactEntry.main(row, "email");
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("customerno", Long.valueOf(row.text("KdNr")));
        elements.put("firstname", row.text("Vorname"));
        elements.put("surname", row.text("Name"));
        elements.put("company", row.text("Zusatz1"));
        elements.put("addressDescription", (row.text("Vorname") + " " + row.text("Name")).strip());
        elements.put("emailaddress", emails);
        elements.put("primaryEmail", primary == null ? "" : primary.value());
        return elements;
    }
}
