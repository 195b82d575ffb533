package com.acme.unknowntype.project;

import com.acme.unknowntype.OnOfficeModel;
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
     * Farbe.
     *
     * <p>Field {@code farbe} of type <code>urn:onoffice-de-ns:smart:2.5:dbAccess:dataType:colour</code>.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> FARBE = FIELDS.text("FARBE", "farbe")
            .labels("Farbe")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Form.
     *
     * <p>Field {@code form} of type {@code geometry}.
     *
     * <p>Values: rund, eckig.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> FORM = FIELDS.text("FORM", "form")
            .labels("Form")
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
