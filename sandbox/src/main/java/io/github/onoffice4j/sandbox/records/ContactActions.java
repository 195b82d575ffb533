package io.github.onoffice4j.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.call.Parameters;
import io.github.onoffice4j.sandbox.store.ContactBook;
import io.github.onoffice4j.sandbox.store.ContactEntries;
import io.github.onoffice4j.sandbox.store.ContactEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contact data a modify writes: an action each, that adds, modifies or deletes one entry. */
record ContactActions(ContactBook book) {

    /**
     * Takes the actions out of the parameters, which then hold the other fields only, and applies them.
     *
     * @return the changed entries; the ones given if there is no action
     */
    ContactEntries take(ObjectNode parameters, ContactEntries entries) throws CallFailure {
        ContactEntries changed = entries;
        for (Map.Entry<String, JsonNode> entry : List.copyOf(parameters.properties())) {
            ContactParameter parameter = ContactParameter.of(entry.getKey());
            if (parameter != null) {
                if (!(entry.getValue() instanceof ObjectNode action)) {
                    throw AddressWrites.unknownField(entry.getKey(), entry.getValue());
                }
                changed = apply(parameter, action, changed);
                parameters.remove(entry.getKey());
            }
        }
        return changed;
    }

    private ContactEntries apply(ContactParameter parameter, ObjectNode action, ContactEntries entries)
            throws CallFailure {
        String name = text(action, "action", 81, "Missing type for phone action");
        return switch (name) {
            case "add" -> add(parameter, action, entries);
            case "modify" -> {
                ContactEntry old = find(parameter, action, entries);
                ContactEntries changed = entries.change(old.id(), newValue(action));
                yield isDefault(action) ? changed.makeMain(old.id()) : changed;
            }
            case "delete" -> entries.remove(find(parameter, action, entries));
            default -> throw new CallFailure(82, "Invalid type for phone action: " + name);
        };
    }

    private ContactEntries add(ContactParameter parameter, ObjectNode action, ContactEntries entries)
            throws CallFailure {
        String value = newValue(action);
        boolean main = isDefault(action);
        return entries.add(
                new ContactEntry(book.newEntryId(), parameter.kind().of(value), parameter.type(), value, main, main));
    }

    private static ContactEntry find(ContactParameter parameter, ObjectNode action, ContactEntries entries)
            throws CallFailure {
        String value = text(action, "oldvalue", 86, "Missing phone record identifier");
        List<ContactEntry> found = entries.all().stream()
                .filter(entry -> entry.kind().sharesMainWith(parameter.kind()))
                .filter(entry -> parameter.type().isEmpty() || parameter.type().equals(entry.type()))
                .filter(entry -> entry.value().equals(value))
                .toList();
        if (found.size() != 1) {
            throw found.isEmpty()
                    ? new CallFailure(83, "Unknown phone record: " + value)
                    : new CallFailure(87, "Ambiguous phone record identifier: " + value);
        }
        return found.get(0);
    }

    private static String newValue(ObjectNode action) throws CallFailure {
        return text(action, "newvalue", 85, "Missing phone value");
    }

    private static boolean isDefault(ObjectNode action) {
        return new Parameters(action).flag("default");
    }

    private static String text(ObjectNode action, String member, int code, String message) throws CallFailure {
        @Nullable String text = new Parameters(action).text(member);
        if (text == null || text.isEmpty()) {
            throw new CallFailure(code, message);
        }
        return text;
    }
}
