package io.github.onoffice4j;

/**
 * How the country of an address is read; see "countryIsoCodeType" in the onOffice API documentation.
 *
 * <p>Immutable and safe for use by many threads.
 */
public enum CountryForm {
    /** Two letters, such as {@code DE}. */
    TWO_LETTERS("ISO-3166-2"),
    /** Three letters, such as {@code DEU}. */
    THREE_LETTERS("ISO-3166-3");

    private final String key;

    CountryForm(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
