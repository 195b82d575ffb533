package com.acme.largemodule.address;

import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.Contact;
import io.github.onoffice4j.field.ContactField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Part 10 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields10 extends Address_Fields9 {
    /**
     * Faxnummern.
     *
     * <p>Field {@code faxes} of type {@code text}.
     *
     * <p>Not written under this name; cannot be ordered by.
     */
    public static final ContactField<Address> FAXES = FIELDS.contact("FAXES", "faxes")
            .labels("Faxnummern")
            .readOnly()
            .unsortable()
            .unlisted()
            .askedFor("fax")
            .build();

    Address_Fields10(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns Faxnummern.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #FAXES}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final List<Contact> getFaxes() {
        return getAll(FAXES);
    }
}
