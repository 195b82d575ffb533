package com.acme.keywords.con_ab20c6;

import com.acme.keywords.OnOfficeModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.SingleSelectField;
import io.github.onoffice4j.field.TextField;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code con}: Verträge.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class Con_AB20C6 {
    private static final ModuleFields<Con_AB20C6> FIELDS =
            ModuleFields.of("con", "Con_AB20C6", OnOfficeModel.LANGUAGES);

    /**
     * Hilfe.
     *
     * <p>Field {@code aux} of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Con_AB20C6> AUX_76F00B = FIELDS.text("AUX_76F00B", "aux")
            .labels("Hilfe")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Null.
     *
     * <p>Field {@code nul} of type {@code singleselect}.
     *
     * <p>Values: Drucker.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final SingleSelectField<Con_AB20C6, NulEe30ca> NUL_EE30CA = FIELDS.singleSelect(
                    "NUL_EE30CA", "nul", NulEe30ca::of)
            .labels("Null")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    private Con_AB20C6() {}

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<Con_AB20C6, ?>> fields() {
        return FIELDS.all();
    }
}
