package io.github.onoffice4j.sandbox.tenant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One region of the tenant's tree (onOffice API documentation, "Regions"); its key is a value of the estate field
 * {@code regionaler_zusatz}.
 *
 * @param key what is stored and sent
 * @param labels what people see
 * @param description free text, null for none
 * @param postalCodes single codes and ranges
 * @param state name, empty for none
 * @param country name, empty for none
 * @param children the regions below it
 * @param inactive whether an administrator has switched it off, which hides the regions below it too
 */
public record Region(
        String key,
        Labels labels,
        @Nullable String description,
        List<PostalCodes> postalCodes,
        String state,
        String country,
        List<Region> children,
        boolean inactive) {

    /**
     * One postal code or a range of them.
     *
     * @param from the code, or the first one of the range
     * @param to the last one of the range, null for a single code
     */
    public record PostalCodes(String from, @Nullable String to) {
        private boolean hold(String code) {
            return to == null
                    ? from.equals(code)
                    : from.length() == code.length() && from.compareTo(code) <= 0 && code.compareTo(to) <= 0;
        }
    }

    /** Says whether one of its own postal codes, not of the regions below it, is {@code code}. */
    public boolean holds(String code) {
        return postalCodes.stream().anyMatch(codes -> codes.hold(code));
    }
}
