package com.acme.largemodule.address;

import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.TextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Part 7 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields7 extends Address_Fields6 {
    /**
     * Adresse des Porträts.
     *
     * <p>Field {@code imageUrl} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final TextField<Address> IMAGE_URL = FIELDS.text("IMAGE_URL", "imageUrl")
            .labels("Adresse des Porträts")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .build();

    Address_Fields7(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns Adresse des Porträts.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #IMAGE_URL}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final @Nullable String getImageUrl() {
        return get(IMAGE_URL);
    }
}
