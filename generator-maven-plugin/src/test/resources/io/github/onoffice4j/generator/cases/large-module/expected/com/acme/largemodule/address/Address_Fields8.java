package com.acme.largemodule.address;

import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.Contact;
import io.github.onoffice4j.field.ContactField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Part 8 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields8 extends Address_Fields7 {
    /**
     * Telefonnummern.
     *
     * <p>Field {@code phones} of type {@code text}.
     *
     * <p>Not written under this name; cannot be ordered by.
     */
    public static final ContactField<Address> PHONES = FIELDS.contact("PHONES", "phones")
            .labels("Telefonnummern")
            .readOnly()
            .unsortable()
            .unlisted()
            .askedFor("phone")
            .build();

    Address_Fields8(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns Telefonnummern.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #PHONES}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final List<Contact> getPhones() {
        return getAll(PHONES);
    }
}
