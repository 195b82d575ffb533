package com.acme.emptymodule.hints;

import com.acme.emptymodule.OnOfficeModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code hints}: Hinweise.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class Hints {
    private static final ModuleFields<Hints> FIELDS = ModuleFields.of("hints", "Hints", OnOfficeModel.LANGUAGES);

    private Hints() {}

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<Hints, ?>> fields() {
        return FIELDS.all();
    }
}
