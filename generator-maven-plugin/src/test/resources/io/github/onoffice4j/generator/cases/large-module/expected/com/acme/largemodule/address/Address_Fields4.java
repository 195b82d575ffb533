package com.acme.largemodule.address;

import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.MultiSelectField;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Part 4 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields4 extends Address_Fields3 {
    /**
     * Beziehung.
     *
     * <p>Field {@code Beziehung} of type {@code multiselect}.
     *
     * <p>Values: Kunde, Tippgeber.
     *
     * <p>Cannot be ordered by.
     */
    public static final MultiSelectField<Address, Beziehung> BEZIEHUNG = FIELDS.multiSelect(
                    "BEZIEHUNG", "Beziehung", Beziehung::of)
            .labels("Beziehung")
            .unsortable()
            .build();

    Address_Fields4(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns Beziehung.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #BEZIEHUNG}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final Set<Beziehung> getBeziehung() {
        return getAll(BEZIEHUNG);
    }
}
