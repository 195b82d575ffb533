package com.acme.keywords.new_5fc876;

import com.acme.keywords.OnOfficeModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.SingleSelectField;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code new}: Neues.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class New_5FC876 {
    private static final ModuleFields<New_5FC876> FIELDS =
            ModuleFields.of("new", "New_5FC876", OnOfficeModel.LANGUAGES);

    /**
     * Vorgabe.
     *
     * <p>Field {@code default} of type {@code singleselect}.
     *
     * <p>Values: nichts, ja, nein, dies.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final SingleSelectField<New_5FC876, DefaultA67b7a> DEFAULT_A67B7A = FIELDS.singleSelect(
                    "DEFAULT_A67B7A", "default", DefaultA67b7a::of)
            .labels("Vorgabe")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    private New_5FC876() {}

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<New_5FC876, ?>> fields() {
        return FIELDS.all();
    }
}
