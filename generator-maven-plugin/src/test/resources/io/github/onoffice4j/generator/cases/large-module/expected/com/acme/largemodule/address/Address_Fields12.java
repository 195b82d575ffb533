package com.acme.largemodule.address;

import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.TextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Part 12 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields12 extends Address_Fields11 {
    /**
     * Adresse der mobilen Ansicht.
     *
     * <p>Field {@code mobileUrl} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final TextField<Address> MOBILE_URL = FIELDS.text("MOBILE_URL", "mobileUrl")
            .labels("Adresse der mobilen Ansicht")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .comesWith("addMobileUrl")
            .build();

    Address_Fields12(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns Adresse der mobilen Ansicht.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #MOBILE_URL}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final @Nullable String getMobileUrl() {
        return get(MOBILE_URL);
    }
}
