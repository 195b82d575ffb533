package com.acme.largemodule.address;

import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.DateField;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Part 3 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields3 extends Address_Fields2 {
    /**
     * Geburtsdatum.
     *
     * <p>Field {@code Geburtsdatum} of type {@code date}.
     */
    public static final DateField<Address> GEBURTSDATUM =
            FIELDS.date("GEBURTSDATUM", "Geburtsdatum").labels("Geburtsdatum").build();

    Address_Fields3(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns Geburtsdatum.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #GEBURTSDATUM}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final @Nullable LocalDate getGeburtsdatum() {
        return get(GEBURTSDATUM);
    }
}
