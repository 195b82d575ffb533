package com.acme.largemodule.address;

import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.Contact;
import io.github.onoffice4j.field.ContactField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Part 11 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields11 extends Address_Fields10 {
    /**
     * E-Mail-Adressen.
     *
     * <p>Field {@code emails} of type {@code text}.
     *
     * <p>Not written under this name; cannot be ordered by.
     */
    public static final ContactField<Address> EMAILS = FIELDS.contact("EMAILS", "emails")
            .labels("E-Mail-Adressen")
            .readOnly()
            .unsortable()
            .unlisted()
            .askedFor("email")
            .build();

    Address_Fields11(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns E-Mail-Adressen.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #EMAILS}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final List<Contact> getEmails() {
        return getAll(EMAILS);
    }
}
