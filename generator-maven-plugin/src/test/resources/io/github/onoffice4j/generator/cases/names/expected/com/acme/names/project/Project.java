package com.acme.names.project;

import com.acme.names.OnOfficeModel;
import io.github.onoffice4j.field.BooleanField;
import io.github.onoffice4j.field.DecimalField;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.IntegerField;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.MultiSelectField;
import io.github.onoffice4j.field.SingleSelectField;
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
     * <p>Field {@code Titel} of type {@code varchar}, at most 80 characters.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> TITEL = FIELDS.text("TITEL", "Titel")
            .labels("Titel")
            .length(80)
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Geplanter Aufwand.
     *
     * <p>Field {@code geplanter_Aufwand} of type {@code float}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final DecimalField<Project> GEPLANTER_AUFWAND = FIELDS.decimal(
                    "GEPLANTER_AUFWAND", "geplanter_Aufwand")
            .labels("Geplanter Aufwand")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Energieklasse.
     *
     * <p>Field {@code energyClass} of type {@code singleselect}.
     *
     * <p>Values: A, A+, A++, ohne Angabe.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final SingleSelectField<Project, EnergyClass> ENERGY_CLASS = FIELDS.singleSelect(
                    "ENERGY_CLASS", "energyClass", EnergyClass::of)
            .labels("Energieklasse")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * URL der Seite.
     *
     * <p>Field {@code URLDerSeite2} of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> URL_DER_SEITE2 = FIELDS.text("URL_DER_SEITE2", "URLDerSeite2")
            .labels("URL der Seite")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Größe.
     *
     * <p>Field <code>Größe</code> of type {@code singleselect}.
     *
     * <p>Values: klein, mittel, groß, très grand.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final SingleSelectField<Project, Groesse> GROESSE = FIELDS.singleSelect(
                    "GROESSE", "Größe", Groesse::of)
            .labels("Größe")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Anrede und Titel.
     *
     * <p>Field {@code Anrede-Titel} of type {@code varchar}.
     *
     * <p>Composed of {@code Anrede}, {@code Titel}; not written under this name; cannot be read.
     */
    public static final TextField<Project> ANREDE_TITEL = FIELDS.text("ANREDE_TITEL", "Anrede-Titel")
            .labels("Anrede und Titel")
            .composedOf("Anrede", "Titel")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Adresse.
     *
     * <p>Field <code>adrId:adressen.ID</code> of type {@code integer}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final IntegerField<Project> ADR_ID_ADRESSEN_ID = FIELDS.integer(
                    "ADR_ID_ADRESSEN_ID", "adrId:adressen.ID")
            .labels("Adresse")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Drei Zimmer.
     *
     * <p>Field {@code 3Zimmer} of type {@code boolean}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final BooleanField<Project> _3_ZIMMER = FIELDS.bool("_3_ZIMMER", "3Zimmer")
            .labels("Drei Zimmer")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Paragraphen.
     *
     * <p>Field <code>§§</code> of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> X_8A06AB = FIELDS.text("X_8A06AB", "\u00a7\u00a7")
            .labels("Paragraphen")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Notiz.
     *
     * <p>Field {@code ind_1946_Feld_ObjFreitexte8} of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> IND_1946_FELD_OBJ_FREITEXTE8 = FIELDS.text(
                    "IND_1946_FELD_OBJ_FREITEXTE8", "ind_1946_Feld_ObjFreitexte8")
            .labels("Notiz")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * Vorlieben.
     *
     * <p>Field {@code ind_2098_Feld_Vorlieben} of type {@code multiselect}.
     *
     * <p>Values: Garten, See.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final MultiSelectField<Project, Ind2098FeldVorlieben> IND_2098_FELD_VORLIEBEN = FIELDS.multiSelect(
                    "IND_2098_FELD_VORLIEBEN", "ind_2098_Feld_Vorlieben", Ind2098FeldVorlieben::of)
            .labels("Vorlieben")
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
