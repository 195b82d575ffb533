package com.acme.largemodule.address;

import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.TextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Part 2 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields2 extends Address_Fields1 {
    /**
     * Vorname.
     *
     * <p>Field {@code Vorname} of type {@code varchar}.
     */
    public static final TextField<Address> VORNAME =
            FIELDS.text("VORNAME", "Vorname").labels("Vorname").build();

    Address_Fields2(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns Vorname.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #VORNAME}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final @Nullable String getVorname() {
        return get(VORNAME);
    }
}
