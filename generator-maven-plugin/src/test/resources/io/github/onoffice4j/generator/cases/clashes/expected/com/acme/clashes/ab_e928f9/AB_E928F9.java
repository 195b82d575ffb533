package com.acme.clashes.ab_e928f9;

import com.acme.clashes.OnOfficeModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.TextField;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code a-b}: Erstes Modul.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class AB_E928F9 {
    private static final ModuleFields<AB_E928F9> FIELDS = ModuleFields.of("a-b", "AB_E928F9", OnOfficeModel.LANGUAGES);

    /**
     * X.
     *
     * <p>Field {@code x} of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<AB_E928F9> X = FIELDS.text("X", "x")
            .labels("X")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    private AB_E928F9() {}

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<AB_E928F9, ?>> fields() {
        return FIELDS.all();
    }
}
