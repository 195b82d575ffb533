package com.acme.actionkinds.file;

import com.acme.actionkinds.OnOfficeModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.TextField;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code file}: Dateien · Files.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class File {
    private static final ModuleFields<File> FIELDS = ModuleFields.of("file", "File", OnOfficeModel.LANGUAGES);

    /**
     * Name.
     *
     * <p>Field {@code name} of type {@code varchar}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<File> NAME = FIELDS.text("NAME", "name")
            .labels("Name", "Name")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    private File() {}

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<File, ?>> fields() {
        return FIELDS.all();
    }
}
