package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.ContactEntry;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code create address} (onOffice API documentation, "Create addresses"). */
final class AddressCreate implements Call {
    private final Agency agency;
    private final AddressWriter writer;

    AddressCreate(Agency agency) {
        this.agency = agency;
        this.writer = new AddressWriter(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Map<String, @Nullable Object> parameters = action.parameters();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        NewContacts contacts = new NewContacts(agency);
        parameters.forEach((name, sent) -> {
            if (AddressWriter.isField(name) && !contacts.take(name, sent)) {
                values.put(name, writer.value(name, sent));
            }
        });
        List<ContactEntry> entries = contacts.entries();
        values.put("Aenderung", agency.now());
        boolean search = PhpValue.isTrue(parameters.get("checkDuplicate"));
        boolean keep = PhpValue.isTrue(parameters.get("noOverrideByDuplicate"));
        long id = agency.addresses()
                .together(table -> duplicate(table, search ? entries : List.of())
                        .map(row -> keep ? row.id() : overwrite(table, row, values, entries))
                        .orElseGet(() -> insert(table, values, entries)));
        return Answer.created(id, "address");
    }

    private static Optional<Row> duplicate(Table table, List<ContactEntry> entries) {
        List<ContactEntry> emails =
                entries.stream().filter(entry -> entry.kind().equals("email")).toList();
        return emails.isEmpty()
                ? Optional.empty()
                : table.rows().stream()
                        .filter(row -> ContactEntry.of(row).stream()
                                .anyMatch(stored -> emails.stream().anyMatch(email -> isSame(email, stored))))
                        .findFirst();
    }

    private static boolean isSame(ContactEntry one, ContactEntry other) {
        return one.kind().equals(other.kind()) && one.value().equalsIgnoreCase(other.value());
    }

    /** The found record silently takes the new values; entries it lacks are added to those it has. */
    private static long overwrite(
            Table table, Row found, Map<String, @Nullable Object> values, List<ContactEntry> entries) {
        List<ContactEntry> merged = new ArrayList<>(ContactEntry.of(found));
        entries.stream()
                .filter(entry -> merged.stream().noneMatch(stored -> isSame(entry, stored)))
                .toList()
                .forEach(entry -> merged.add(entry.withDefault(merged.stream()
                        .noneMatch(
                                stored -> stored.isDefault() && stored.group().equals(entry.group())))));
        values.put(ContactEntry.STORED, List.copyOf(merged));
        table.update(found.id(), row -> row.with(values));
        return found.id();
    }

    private long insert(Table table, Map<String, @Nullable Object> values, List<ContactEntry> entries) {
        values.put(ContactEntry.STORED, entries);
        values.put("KdNr", Long.toString(lastCustomerNumber(table) + 1));
        values.put("uuid", UUID.randomUUID().toString());
        values.put("Eintragsdatum", agency.today());
        values.putIfAbsent("Status2Adr", "status2adr_active");
        values.putIfAbsent("Benutzer", agency.apiUser().text("Name"));
        return table.insert(List.of(values)).get(0);
    }

    private static long lastCustomerNumber(Table table) {
        return table.rows().stream()
                .mapToLong(row -> Long.parseLong(row.text("KdNr")))
                .max()
                .orElse(0);
    }
}
