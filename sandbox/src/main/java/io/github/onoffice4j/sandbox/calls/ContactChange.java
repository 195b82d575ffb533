package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.ContactEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One change of the contact entries of an existing address: add one, modify or delete one named by its old value. */
record ContactChange(
        ContactKey key,
        String action,
        @Nullable String oldValue,
        @Nullable String newValue,
        boolean makeDefault) {

    /** Reads the change in {@code sent}; a flat value is an unknown field to this call. */
    static ContactChange of(String parameter, ContactKey key, @Nullable Object sent) {
        if (!(sent instanceof Map<?, ?> change)) {
            throw new ActionFailure(ApiError.UNKNOWN_FIELD_IN_WRITE, parameter);
        }
        String action = String.valueOf(PhpValue.text(change.get("action")));
        if (!List.of("add", "modify", "delete").contains(action)) {
            throw new ActionFailure(ApiError.INVALID_PHONE_ACTION);
        }
        String oldValue = value(change.get("oldvalue"));
        String newValue = value(change.get("newvalue"));
        if (!action.equals("add") && oldValue == null) {
            throw new ActionFailure(ApiError.MISSING_PHONE_IDENTIFIER);
        }
        if (!action.equals("delete") && newValue == null) {
            throw new ActionFailure(ApiError.MISSING_PHONE_VALUE);
        }
        return new ContactChange(key, action, oldValue, newValue, PhpValue.isTrue(change.get("default")));
    }

    /** Returns {@code entries} after this change; a new entry gets the number {@code newId}. */
    List<ContactEntry> applyTo(List<ContactEntry> entries, long newId) {
        List<ContactEntry> changed = new ArrayList<>(entries);
        if (action.equals("add")) {
            String value = String.valueOf(newValue);
            ContactKey actual = key.forNumber(value);
            changed.add(new ContactEntry(newId, actual.kind(), actual.type(), value, false, makeDefault));
            return marked(changed, newId);
        }
        ContactEntry old = named(entries);
        if (action.equals("delete")) {
            changed.remove(old);
            return changed;
        }
        changed.replaceAll(entry -> entry.equals(old) ? old.withValue(String.valueOf(newValue)) : entry);
        return marked(changed, old.id());
    }

    private List<ContactEntry> marked(List<ContactEntry> entries, long id) {
        if (makeDefault) {
            entries.replaceAll(
                    entry -> entry.group().equals(key.group()) ? entry.withDefault(entry.id() == id) : entry);
        }
        return entries;
    }

    private ContactEntry named(List<ContactEntry> entries) {
        List<ContactEntry> found = entries.stream()
                .filter(entry ->
                        entry.group().equals(key.group()) && entry.value().equals(oldValue))
                .toList();
        if (found.isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_PHONE_RECORD);
        }
        if (found.size() > 1) {
            throw new ActionFailure(ApiError.AMBIGUOUS_PHONE_IDENTIFIER);
        }
        return found.get(0);
    }

    private static @Nullable String value(@Nullable Object sent) {
        String text = PhpValue.text(sent);
        return text == null || text.isEmpty() ? null : text;
    }
}
