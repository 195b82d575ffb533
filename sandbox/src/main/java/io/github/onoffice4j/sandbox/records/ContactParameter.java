package io.github.onoffice4j.sandbox.records;

import io.github.onoffice4j.sandbox.store.ContactKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of address writes that holds a contact entry.
 *
 * @param type {@code private}, {@code business} or empty
 */
record ContactParameter(String name, ContactKind kind, String type) {

    private static final Map<String, ContactParameter> ALL = all();

    /** The parameters that say which entry of a new address is the main one, by name. */
    static final Map<String, ContactKind> DEFAULTS = Map.of(
            "default_phone", ContactKind.PHONE, "default_fax", ContactKind.FAX, "default_email", ContactKind.EMAIL);

    static @Nullable ContactParameter of(String name) {
        return ALL.get(name);
    }

    private static Map<String, ContactParameter> all() {
        Map<String, ContactParameter> all = new LinkedHashMap<>();
        for (ContactKind kind : ContactKind.values()) {
            all.put(kind.word(), new ContactParameter(kind.word(), kind, ""));
            if (kind != ContactKind.MOBILE) {
                for (String type : new String[] {"private", "business"}) {
                    String name = kind.word() + "_" + type;
                    all.put(name, new ContactParameter(name, kind, type));
                }
            }
        }
        return all;
    }
}
