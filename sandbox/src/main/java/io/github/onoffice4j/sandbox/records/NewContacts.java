package io.github.onoffice4j.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.store.ContactBook;
import io.github.onoffice4j.sandbox.store.ContactEntries;
import io.github.onoffice4j.sandbox.store.ContactEntry;
import io.github.onoffice4j.sandbox.store.ContactKind;
import io.github.onoffice4j.sandbox.store.JsonValues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The contact data a create writes, one value each.
 *
 * @param values the values with kind and type
 * @param defaults the values that are to be the main ones
 */
record NewContacts(List<Value> values, Map<ContactKind, String> defaults) {

    private static final Map<String, ContactKind> MAIN_FIELDS =
            Map.of("Telefon1", ContactKind.PHONE, "Telefax1", ContactKind.FAX, "Email", ContactKind.EMAIL);

    /** A value that is to become an entry. */
    record Value(ContactKind kind, String type, String text) {}

    /** Takes the contact data out of the parameters, which then hold the other fields only. */
    static NewContacts take(ObjectNode parameters) throws CallFailure {
        NewContacts contacts = new NewContacts(new ArrayList<>(), new EnumMap<>(ContactKind.class));
        for (Map.Entry<String, JsonNode> entry : List.copyOf(parameters.properties())) {
            if (contacts.take(entry.getKey(), entry.getValue())) {
                parameters.remove(entry.getKey());
            }
        }
        contacts.checkDefaults();
        return contacts;
    }

    private boolean take(String name, JsonNode written) throws CallFailure {
        ContactParameter parameter = ContactParameter.of(name);
        ContactKind mainKind = MAIN_FIELDS.get(name);
        ContactKind defaultKind = ContactParameter.DEFAULTS.get(name);
        if (parameter == null && mainKind == null && defaultKind == null) {
            return false;
        }
        String text = JsonValues.text(written);
        if (text == null) {
            throw CallFailures.mistyped(name);
        }
        if (text.isEmpty()) {
            return true;
        }
        if (parameter != null) {
            values.add(new Value(parameter.kind().of(text), parameter.type(), text));
        } else if (mainKind != null) {
            values.add(new Value(mainKind.of(text), "", text));
            defaults.putIfAbsent(mainKind, text);
        } else if (defaultKind != null) {
            defaults.put(defaultKind, text);
        }
        return true;
    }

    private void checkDefaults() throws CallFailure {
        for (Map.Entry<ContactKind, String> main : defaults.entrySet()) {
            if (values.stream().noneMatch(value -> isMain(value, main.getKey(), main.getValue()))) {
                boolean phone = main.getKey() == ContactKind.PHONE;
                throw new CallFailure(
                        phone ? 260 : 258,
                        "The default entry \"" + main.getValue() + "\" must also be passed as normal, private"
                                + (phone ? ", business or mobile entry" : " or business entry"));
            }
        }
    }

    private static boolean isMain(Value value, ContactKind kind, String text) {
        return value.kind().sharesMainWith(kind) && value.text().equals(text);
    }

    /** Returns the e-mail addresses among the values. */
    List<String> emails() {
        return values.stream()
                .filter(value -> value.kind() == ContactKind.EMAIL)
                .map(Value::text)
                .toList();
    }

    /** Adds the values to the entries of an address, save those it has already. */
    ContactEntries addTo(ContactEntries entries, ContactBook book) {
        ContactEntries added = entries;
        for (Value value : values) {
            boolean known = added.all().stream()
                    .anyMatch(entry ->
                            entry.kind() == value.kind() && entry.value().equals(value.text()));
            if (!known) {
                boolean main =
                        defaults.entrySet().stream().anyMatch(entry -> isMain(value, entry.getKey(), entry.getValue()));
                added = added.add(
                        new ContactEntry(book.newEntryId(), value.kind(), value.type(), value.text(), main, true));
            }
        }
        return added;
    }
}
