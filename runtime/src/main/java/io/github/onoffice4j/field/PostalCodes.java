package io.github.onoffice4j.field;

/**
 * One postal code of a region, or a range of them.
 *
 * <p>See "Regions" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param from the code, or the first one of the range
 * @param to the last one of the range, itself included; the same as {@code from} for a single code
 */
public record PostalCodes(String from, String to) {

    /**
     * Tells whether a postal code is this one or in this range.
     *
     * @param postalCode the code; blanks around it do not count
     * @return whether it is; never if it is longer or shorter than the borders, as codes of other countries are
     */
    public boolean contains(String postalCode) {
        String code = postalCode.strip();
        return code.length() == from.length()
                && code.length() == to.length()
                && code.compareTo(from) >= 0
                && code.compareTo(to) <= 0;
    }

    /**
     * Returns the code or the range.
     *
     * @return a text such as {@code 50765} or {@code 52000-53000}
     */
    @Override
    public String toString() {
        return from.equals(to) ? from : from + "-" + to;
    }
}
