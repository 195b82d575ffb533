package com.acme.largemodule.address;

import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.TextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Part 6 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields6 extends Address_Fields5 {
    /**
     * UUID.
     *
     * <p>Field {@code uuid} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<Address> UUID =
            FIELDS.text("UUID", "uuid").labels("UUID").readOnly().unlisted().build();

    Address_Fields6(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns UUID.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #UUID}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final @Nullable String getUuid() {
        return get(UUID);
    }
}
