package com.acme.largemodule.address;

import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.DateTimeField;
import java.time.LocalDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Part 5 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields5 extends Address_Fields4 {
    /**
     * Geändert am.
     *
     * <p>Field {@code Aenderung} of type {@code datetime}.
     *
     * <p>Not written under this name.
     */
    public static final DateTimeField<Address> AENDERUNG = FIELDS.dateTime("AENDERUNG", "Aenderung")
            .labels("Geändert am")
            .readOnly()
            .unlisted()
            .build();

    Address_Fields5(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns Geändert am.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #AENDERUNG}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final @Nullable LocalDateTime getAenderung() {
        return get(AENDERUNG);
    }
}
