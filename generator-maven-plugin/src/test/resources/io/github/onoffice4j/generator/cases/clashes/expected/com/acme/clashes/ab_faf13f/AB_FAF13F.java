package com.acme.clashes.ab_faf13f;

import com.acme.clashes.OnOfficeModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.TextField;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code A_B}: Zweites Modul.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class AB_FAF13F {
    private static final ModuleFields<AB_FAF13F> FIELDS = ModuleFields.of("A_B", "AB_FAF13F", OnOfficeModel.LANGUAGES);

    /**
     * X.
     *
     * <p>Field {@code x} of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<AB_FAF13F> X = FIELDS.text("X", "x")
            .labels("X")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    private AB_FAF13F() {}

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<AB_FAF13F, ?>> fields() {
        return FIELDS.all();
    }
}
