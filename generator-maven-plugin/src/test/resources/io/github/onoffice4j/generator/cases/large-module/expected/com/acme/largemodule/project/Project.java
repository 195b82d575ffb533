package com.acme.largemodule.project;

import com.acme.largemodule.OnOfficeModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.TextField;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code project}: Projekte.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class Project {
    private static final ModuleFields<Project> FIELDS = ModuleFields.of("project", "Project", OnOfficeModel.LANGUAGES);

    /**
     * Titel.
     *
     * <p>Field {@code Titel} of type {@code varchar}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> TITEL = FIELDS.text("TITEL", "Titel")
            .labels("Titel")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    private Project() {}

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<Project, ?>> fields() {
        return FIELDS.all();
    }
}
