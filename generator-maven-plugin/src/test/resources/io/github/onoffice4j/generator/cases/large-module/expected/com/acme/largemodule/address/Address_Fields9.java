package com.acme.largemodule.address;

import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.Contact;
import io.github.onoffice4j.field.ContactField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Part 9 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields9 extends Address_Fields8 {
    /**
     * Mobilnummern.
     *
     * <p>Field {@code mobiles} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final ContactField<Address> MOBILES = FIELDS.contact("MOBILES", "mobiles")
            .labels("Mobilnummern")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .askedFor("mobile")
            .build();

    Address_Fields9(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns Mobilnummern.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #MOBILES}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final List<Contact> getMobiles() {
        return getAll(MOBILES);
    }
}
