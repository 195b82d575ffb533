package com.acme.languages.project;

import com.acme.languages.OnOfficeModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.SingleSelectField;
import io.github.onoffice4j.field.TextField;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code project}: Projekte · Projects · Projekti.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class Project {
    private static final ModuleFields<Project> FIELDS = ModuleFields.of("project", "Project", OnOfficeModel.LANGUAGES);

    /**
     * Status.
     *
     * <p>Field {@code Status} of type {@code singleselect}.
     *
     * <p>Values: offen, erledigt, third, nur deutsch.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final SingleSelectField<Project, Status> STATUS = FIELDS.singleSelect("STATUS", "Status", Status::of)
            .labels("Status", "Status", "Status")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Titel · Title · Naslov.
     *
     * <p>Field {@code Titel} of type {@code varchar}, at most 80 characters, in the category Grunddaten · Basic
     * data · Osnovni podaci.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> TITEL = FIELDS.text("TITEL", "Titel")
            .labels("Titel", "Title", "Naslov")
            .length(80)
            .category("", "Grunddaten", "Basic data", "Osnovni podaci")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Note.
     *
     * <p>Field {@code Notiz} of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> NOTIZ = FIELDS.text("NOTIZ", "Notiz")
            .labels("Note", "Note", "Note")
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
