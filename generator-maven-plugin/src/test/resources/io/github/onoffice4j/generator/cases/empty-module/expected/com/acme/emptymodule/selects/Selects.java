package com.acme.emptymodule.selects;

import com.acme.emptymodule.OnOfficeModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.KeySetField;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.SingleSelectField;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code selects}: Auswahlen.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class Selects {
    private static final ModuleFields<Selects> FIELDS = ModuleFields.of("selects", "Selects", OnOfficeModel.LANGUAGES);

    /**
     * Leere Auswahl.
     *
     * <p>Field {@code leer} of type {@code singleselect}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final SingleSelectField<Selects, Leer> LEER = FIELDS.singleSelect("LEER", "leer", Leer::of)
            .labels("Leere Auswahl")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Ohne Werte.
     *
     * <p>Field {@code ohne} of type {@code multiselect}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final KeySetField<Selects> OHNE = FIELDS.keySet("OHNE", "ohne")
            .labels("Ohne Werte")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    private Selects() {}

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<Selects, ?>> fields() {
        return FIELDS.all();
    }
}
