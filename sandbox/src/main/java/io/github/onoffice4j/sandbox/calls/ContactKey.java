package io.github.onoffice4j.sandbox.calls;

import java.util.Optional;
import java.util.Set;

/**
 * A parameter that writes contact entries, such as {@code phone_private}.
 *
 * @param kind {@code phone}, {@code mobile}, {@code fax} or {@code email}
 * @param type {@code private}, {@code business} or {@code ""}
 */
record ContactKey(String kind, String type) {
    private static final Set<String> KINDS = Set.of("phone", "mobile", "fax", "email");
    private static final Set<String> TYPES = Set.of("private", "business");

    /** Returns the key written as {@code parameter}; empty when it is another parameter. */
    static Optional<ContactKey> of(String parameter) {
        if (KINDS.contains(parameter)) {
            return Optional.of(new ContactKey(parameter, ""));
        }
        int underscore = parameter.indexOf('_');
        if (underscore < 0) {
            return Optional.empty();
        }
        ContactKey key = new ContactKey(parameter.substring(0, underscore), parameter.substring(underscore + 1));
        boolean known = KINDS.contains(key.kind) && TYPES.contains(key.type) && !key.kind.equals("mobile");
        return known ? Optional.of(key) : Optional.empty();
    }

    /** Returns this key, or the one of mobile numbers for a number that is one. */
    ContactKey forNumber(String value) {
        String digits = value.replaceAll("[\\s()/.-]", "").replaceFirst("^(\\+49|0049)0?", "0");
        return kind.equals("phone") && digits.matches("01[567]\\d{7,10}") ? new ContactKey("mobile", "") : this;
    }

    /** Returns the kind for which there is one main entry: mobile numbers are telephone numbers. */
    String group() {
        return kind.equals("mobile") ? "phone" : kind;
    }
}
