package io.github.onoffice4j.sandbox.store;

import java.util.Locale;
import java.util.regex.Pattern;

/** What an entry of an address's contact data is. Phones and mobiles share one main entry. */
public enum ContactKind {
    PHONE("Telefon1"),
    MOBILE("Telefon1"),
    FAX("Telefax1"),
    EMAIL("Email");

    private static final Pattern MOBILE_NUMBER = Pattern.compile("(0|\\+49|0049)1[567]\\d*");

    private final String mainField;

    ContactKind(String mainField) {
        this.mainField = mainField;
    }

    /** Returns the word for the kind in the keys of a read, such as {@code phone__13021}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the field that holds the main entry. */
    public String mainField() {
        return mainField;
    }

    /** Tells whether entries of both kinds compete for being the main one. */
    public boolean sharesMainWith(ContactKind other) {
        return mainField.equals(other.mainField);
    }

    /** Returns the kind of a value: a mobile number is one even where it is sent as a phone number. */
    public ContactKind of(String value) {
        return this == PHONE
                        && MOBILE_NUMBER
                                .matcher(value.replaceAll("[^+0-9]", ""))
                                .matches()
                ? MOBILE
                : this;
    }
}
