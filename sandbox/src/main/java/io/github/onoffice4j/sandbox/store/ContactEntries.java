package io.github.onoffice4j.sandbox.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The contact data of one address, of which each kind has at most one main entry. Immutable. */
public record ContactEntries(List<ContactEntry> all) {

    public static final ContactEntries NONE = new ContactEntries(List.of());

    public ContactEntries {
        all = List.copyOf(all);
    }

    /** Adds an entry; the first of its kind is the main one. */
    public ContactEntries add(ContactEntry entry) {
        boolean first = all.stream().noneMatch(other -> other.kind().sharesMainWith(entry.kind()));
        List<ContactEntry> entries = new ArrayList<>(all);
        entries.add(entry);
        ContactEntries added = new ContactEntries(entries);
        return first || entry.main() ? added.makeMain(entry.id()) : added;
    }

    /** Writes another value into an entry. */
    public ContactEntries change(long id, String value) {
        return map(entry -> entry.id() == id ? entry.withValue(value) : entry);
    }

    /** Makes an entry the main one of its kind, in place of the one before. */
    public ContactEntries makeMain(long id) {
        ContactKind kind = all.stream()
                .filter(entry -> entry.id() == id)
                .map(ContactEntry::kind)
                .findFirst()
                .orElseThrow();
        return map(entry -> entry.kind().sharesMainWith(kind) ? entry.asMain(entry.id() == id) : entry);
    }

    /** Removes an entry; if it was the main one, the next of its kind takes its place. */
    public ContactEntries remove(ContactEntry removed) {
        ContactEntries left = new ContactEntries(
                all.stream().filter(entry -> entry.id() != removed.id()).toList());
        if (!removed.main()) {
            return left;
        }
        return left.all.stream()
                .filter(entry -> entry.kind().sharesMainWith(removed.kind()))
                .findFirst()
                .map(next -> left.makeMain(next.id()))
                .orElse(left);
    }

    /** Returns the fields of the address that follow from its entries: the main ones, and all of a kind for filters. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (ContactKind kind : ContactKind.values()) {
            fields.put(kind.mainField(), "");
        }
        for (ContactKind kind : ContactKind.values()) {
            List<ContactEntry> ofKind =
                    all.stream().filter(entry -> entry.kind() == kind).toList();
            fields.put(kind.word(), ofKind.stream().map(ContactEntry::value).toList());
            ofKind.stream().filter(ContactEntry::main).forEach(main -> fields.put(kind.mainField(), main.value()));
        }
        return fields;
    }

    private ContactEntries map(UnaryOperator<ContactEntry> change) {
        return new ContactEntries(all.stream().map(change).toList());
    }
}
