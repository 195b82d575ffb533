package io.github.onoffice4j.field;

import java.util.OptionalLong;

/**
 * A user of the tenant as a field refers to it: by number or by login name, depending on the module.
 *
 * <p>Estates refer to their user by number, addresses and tasks by login name; see "User" in the onOffice API documentation.
 * Immutable and safe for use by many threads.
 *
 * @param text the number or the login name
 */
public record UserReference(String text) {

    /**
     * Refers to a user by number.
     *
     * @param number the number of the user record
     * @return the reference
     */
    public static UserReference of(long number) {
        return new UserReference(Long.toString(number));
    }

    /**
     * Refers to a user by login name.
     *
     * @param loginName the login name
     * @return the reference
     */
    public static UserReference of(String loginName) {
        return new UserReference(loginName);
    }

    /**
     * Returns the number of the user record.
     *
     * @return the number; empty if the field refers to its user by login name
     */
    public OptionalLong number() {
        boolean digits = !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
