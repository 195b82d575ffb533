package io.github.onoffice4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change to the contact entries of an existing address: one is added, replaced or removed.
 *
 * <pre>{@code
 * onOffice.modify(id, Address.draft()
 *         .phone(ContactChange.replace("0241 1", "0241 2").asMain())
 *         .email(ContactChange.add("neu@example.org")));
 * }</pre>
 *
 * <p>An old value must be that of exactly one entry of its kind, or onOffice refuses the change (83, 87). See "Modify addresses"
 * in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class ContactChange {

    private static final String ACTION = "action";
    private static final String OLD_VALUE = "oldvalue";
    private static final String NEW_VALUE = "newvalue";

    private final Map<String, Object> members;

    private ContactChange(Map<String, Object> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    private static ContactChange of(String action, Map<String, String> values) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(ACTION, action);
        values.forEach((name, value) -> {
            if (value.isBlank()) {
                throw new IllegalArgumentException(
                        "A contact entry is known by its value, which is not blank: in a change to " + action);
            }
            members.put(name, value);
        });
        return new ContactChange(members);
    }

    /**
     * Adds an entry. Reads leave it out as long as it is not the main one of its kind.
     *
     * @param value the number or address
     * @return the change
     * @throws IllegalArgumentException if the value is blank
     */
    public static ContactChange add(String value) {
        return of("add", Map.of(NEW_VALUE, value));
    }

    /**
     * Replaces the value of an entry.
     *
     * @param oldValue the number or address as it is
     * @param newValue the number or address as it is to be
     * @return the change
     * @throws IllegalArgumentException if a value is blank
     */
    public static ContactChange replace(String oldValue, String newValue) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(OLD_VALUE, oldValue);
        values.put(NEW_VALUE, newValue);
        return of("modify", values);
    }

    /**
     * Removes an entry.
     *
     * @param oldValue the number or address
     * @return the change
     * @throws IllegalArgumentException if the value is blank
     */
    public static ContactChange remove(String oldValue) {
        return of("delete", Map.of(OLD_VALUE, oldValue));
    }

    /**
     * Makes the entry the main one of its kind.
     *
     * @return the change that does so too
     * @throws IllegalStateException if the entry is removed
     */
    public ContactChange asMain() {
        if (!members.containsKey(NEW_VALUE)) {
            throw new IllegalStateException("An entry that is removed cannot become the main one: " + this);
        }
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put("default", true);
        return new ContactChange(more);
    }

    /**
     * Returns the wire form.
     *
     * @return the members of the change by their names on the wire
     */
    public Map<String, Object> wire() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactChange change && members.equals(change.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /**
     * Returns what is changed.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return members.toString();
    }
}
