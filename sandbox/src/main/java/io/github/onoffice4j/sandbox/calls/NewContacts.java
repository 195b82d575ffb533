package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.AddressColumns;
import io.github.onoffice4j.sandbox.record.ContactEntry;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contact entries of an address that is created: flat values, one for each kind and type. */
final class NewContacts {
    private final Agency agency;
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final List<ContactEntry> entries = new ArrayList<>();

    NewContacts(Agency agency) {
        this.agency = agency;
    }

    /** Takes the parameter if it is about contact entries, and says whether it was. */
    boolean take(String parameter, @Nullable Object sent) {
        String mainKind = AddressColumns.MAIN_ENTRIES.get(parameter);
        if (mainKind != null) {
            String value = text(parameter, sent);
            if (!value.isEmpty()) {
                add(new ContactKey(mainKind, ""), value);
                defaults.put(mainKind, value);
            }
            return true;
        }
        if (Set.of("default_phone", "default_fax", "default_email").contains(parameter)) {
            defaults.put(parameter.substring("default_".length()), text(parameter, sent));
            return true;
        }
        return ContactKey.of(parameter)
                .map(key -> {
                    add(key, text(parameter, sent));
                    return true;
                })
                .orElse(false);
    }

    /** Returns the entries, the main one of each kind marked: the one named so, else the first. */
    List<ContactEntry> entries() {
        Set<String> groups = new HashSet<>();
        List<ContactEntry> marked = new ArrayList<>();
        defaults.forEach(this::check);
        for (ContactEntry entry : entries) {
            String wanted = defaults.get(entry.group());
            boolean isDefault = (wanted == null || wanted.equals(entry.value())) && groups.add(entry.group());
            marked.add(entry.withDefault(isDefault));
        }
        return List.copyOf(marked);
    }

    private void check(String group, String value) {
        boolean passed = entries.stream()
                .anyMatch(entry -> entry.group().equals(group) && entry.value().equals(value));
        if (!passed) {
            throw new ActionFailure(
                    group.equals("phone") ? ApiError.DEFAULT_PHONE_MISSING : ApiError.DEFAULT_ENTRY_MISSING,
                    "default_" + group);
        }
    }

    private void add(ContactKey key, String value) {
        if (!value.isEmpty()) {
            ContactKey actual = key.forNumber(value);
            entries.add(new ContactEntry(agency.nextContactId(), actual.kind(), actual.type(), value, false, true));
        }
    }

    private static String text(String parameter, @Nullable Object sent) {
        String text = PhpValue.text(sent);
        if (text == null) {
            throw new ActionFailure(ApiError.UNKNOWN_FIELD_IN_WRITE, parameter);
        }
        return text;
    }
}
