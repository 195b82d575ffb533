package com.acme.largemodule.address;

import com.acme.largemodule.OnOfficeModel;
import io.github.onoffice4j.OnOfficeRecord;
import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.TextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Part 1 of 12 of {@link Address}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Address_Fields1 extends OnOfficeRecord<Address> {
    static final ModuleFields<Address> FIELDS = ModuleFields.<Address>of("address", "Address", OnOfficeModel.LANGUAGES)
            .criterion("kontaktkategorien", "contactCategory");

    /**
     * Name.
     *
     * <p>Field {@code Name} of type {@code varchar}, at most 80 characters.
     */
    public static final TextField<Address> NAME =
            FIELDS.text("NAME", "Name").labels("Name").length(80).build();

    Address_Fields1(RecordModule<Address> module, RecordData data) {
        super(module, data);
    }

    /**
     * Returns Name.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #NAME}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public final @Nullable String getName() {
        return get(NAME);
    }
}
