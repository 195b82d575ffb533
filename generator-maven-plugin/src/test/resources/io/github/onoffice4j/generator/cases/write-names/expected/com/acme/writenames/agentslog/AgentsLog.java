package com.acme.writenames.agentslog;

import com.acme.writenames.OnOfficeModel;
import io.github.onoffice4j.CompanionRule;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.OnOfficeRecord;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.WriteTarget;
import io.github.onoffice4j.field.DateTimeField;
import io.github.onoffice4j.field.IdField;
import io.github.onoffice4j.field.IdListField;
import io.github.onoffice4j.field.IntegerField;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.MultiSelectField;
import io.github.onoffice4j.field.TextField;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A record of the module {@code agentsLog}: Maklerbuch.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Generated("io.github.onoffice4j.generator")
public final class AgentsLog extends OnOfficeRecord<AgentsLog> {
    private static final ModuleFields<AgentsLog> FIELDS =
            ModuleFields.of("agentsLog", "AgentsLog", OnOfficeModel.LANGUAGES);

    /**
     * Merkmal.
     *
     * <p>Field {@code merkmal} of type {@code multiselect}.
     *
     * <p>Values: Wichtig, Erledigt.
     *
     * <p>Not written under this name; cannot be ordered by.
     */
    public static final MultiSelectField<AgentsLog, Merkmal> MERKMAL = FIELDS.multiSelect(
                    "MERKMAL", "merkmal", Merkmal::of)
            .labels("Merkmal")
            .readOnly()
            .unsortable()
            .build();

    /**
     * Bemerkung.
     *
     * <p>Field {@code Bemerkung} of type {@code text}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<AgentsLog> BEMERKUNG =
            FIELDS.text("BEMERKUNG", "Bemerkung").labels("Bemerkung").readOnly().build();

    /**
     * Datum.
     *
     * <p>Field {@code Datum} of type {@code datetime}.
     *
     * <p>Not written under this name.
     */
    public static final DateTimeField<AgentsLog> DATUM =
            FIELDS.dateTime("DATUM", "Datum").labels("Datum").readOnly().build();

    /**
     * Nummer.
     *
     * <p>Field {@code Nr} of type {@code integer}.
     *
     * <p>Not written under this name.
     */
    public static final IdField<AgentsLog> NR =
            FIELDS.id("NR", "Nr").labels("Nummer").readOnly().unlisted().build();

    /**
     * Immobilien.
     *
     * <p>Field {@code Objekt_nr} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final IdListField<AgentsLog> OBJEKT_NR = FIELDS.idList("OBJEKT_NR", "Objekt_nr")
            .labels("Immobilien")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .build();

    /**
     * Adressen.
     *
     * <p>Field {@code Adress_nr} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final IdListField<AgentsLog> ADRESS_NR = FIELDS.idList("ADRESS_NR", "Adress_nr")
            .labels("Adressen")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .build();

    /**
     * Angelegt am.
     *
     * <p>Field {@code created} of type {@code datetime}.
     *
     * <p>Not written under this name.
     */
    public static final DateTimeField<AgentsLog> CREATED = FIELDS.dateTime("CREATED", "created")
            .labels("Angelegt am")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Name des Benutzers.
     *
     * <p>Field {@code Benutzer} of type {@code varchar}.
     *
     * <p>Not written under this name; cannot stand in a condition.
     */
    public static final TextField<AgentsLog> BENUTZER = FIELDS.text("BENUTZER", "Benutzer")
            .labels("Name des Benutzers")
            .readOnly()
            .unfilterable()
            .unlisted()
            .build();

    /**
     * Zuletzt bearbeitet von.
     *
     * <p>Field {@code Benutzer_bearb} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<AgentsLog> BENUTZER_BEARB = FIELDS.text("BENUTZER_BEARB", "Benutzer_bearb")
            .labels("Zuletzt bearbeitet von")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Herkunft des Kontakts.
     *
     * <p>Field {@code HerkunftKontakt} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<AgentsLog> HERKUNFT_KONTAKT = FIELDS.text("HERKUNFT_KONTAKT", "HerkunftKontakt")
            .labels("Herkunft des Kontakts")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Dauer in Sekunden.
     *
     * <p>Field {@code dauer} of type {@code integer}.
     *
     * <p>Not written under this name; cannot stand in a condition.
     */
    public static final IntegerField<AgentsLog> DAUER = FIELDS.integer("DAUER", "dauer")
            .labels("Dauer in Sekunden")
            .readOnly()
            .unfilterable()
            .unlisted()
            .build();

    /**
     * Beratungsebene.
     *
     * <p>Field {@code Beratungsebene} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<AgentsLog> BERATUNGSEBENE = FIELDS.text("BERATUNGSEBENE", "Beratungsebene")
            .labels("Beratungsebene")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Absagegrund.
     *
     * <p>Field {@code Absagegrund} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<AgentsLog> ABSAGEGRUND = FIELDS.text("ABSAGEGRUND", "Absagegrund")
            .labels("Absagegrund")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Zeitpunkt der Mail.
     *
     * <p>Field {@code mailDate} of type {@code datetime}.
     *
     * <p>Not written under this name.
     */
    public static final DateTimeField<AgentsLog> MAIL_DATE = FIELDS.dateTime("MAIL_DATE", "mailDate")
            .labels("Zeitpunkt der Mail")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Aktionsmerkmale.
     *
     * <p>Field {@code Aktionsmerkmale} of type {@code text}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<AgentsLog> AKTIONSMERKMALE = FIELDS.text("AKTIONSMERKMALE", "Aktionsmerkmale")
            .labels("Aktionsmerkmale")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Text der Mail.
     *
     * <p>Field {@code mailbody} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final TextField<AgentsLog> MAILBODY = FIELDS.text("MAILBODY", "mailbody")
            .labels("Text der Mail")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .comesWith("fullmail")
            .build();

    /** The module: its fields, and what its calls look like. */
    public static final RecordModule<AgentsLog> MODULE = RecordModule.define(FIELDS, AgentsLog::new)
            .reads("agentslog", RecordModule.Sorting.MAP, RecordModule.Paging.OFFSET)
            .identifiedBy("Nr")
            .orderedBy("Nr")
            .creates("agentslog", RecordModule.Container.PARAMETERS)
            .modifies("agentslog", RecordModule.Container.DATA)
            .writes("actionkind", WriteTarget.FIELD)
            .writes("actiontype", WriteTarget.FIELD)
            .writes("addressids", WriteTarget.FIELD.onlyCreate())
            .writes("estateid", WriteTarget.FIELD.onlyCreate())
            .writes("datetime", WriteTarget.FIELD)
            .writes("note", WriteTarget.FIELD)
            .writes("features", WriteTarget.FIELD)
            .writes("origincontact", WriteTarget.FIELD)
            .writes("cost", WriteTarget.FIELD)
            .writes("duration", WriteTarget.FIELD)
            .writes("advisorylevel", WriteTarget.FIELD.onlyCreate())
            .writes("reasoncancellation", WriteTarget.FIELD.onlyCreate())
            .writes("userid", WriteTarget.FIELD.onlyCreate())
            .writes("projectid", WriteTarget.FIELD.onlyCreate())
            .writes("taskid", WriteTarget.FIELD.onlyCreate())
            .writes("appointmentid", WriteTarget.FIELD.onlyCreate())
            .writes("fileids", WriteTarget.FIELD.onlyCreate())
            .companion(CompanionRule.any("addressids", "estateid"))
            .companion(CompanionRule.with("reasoncancellation", "advisorylevel", "G"))
            .build();

    private AgentsLog(RecordData data) {
        super(MODULE, data);
    }

    /**
     * Starts a query of records of this module.
     *
     * @return a query of all records and of every field that the call reads by default
     */
    public static AgentsLogQuery query() {
        return new AgentsLogQuery(QueryState.of(MODULE));
    }

    /**
     * Starts a draft of what to write to a record of this module.
     *
     * @return a draft without values
     */
    public static AgentsLogDraft draft() {
        return new AgentsLogDraft(DraftState.of(MODULE));
    }

    /**
     * Returns Merkmal.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #MERKMAL}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public Set<Merkmal> getMerkmal() {
        return getAll(MERKMAL);
    }

    /**
     * Returns Bemerkung.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #BEMERKUNG}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getBemerkung() {
        return get(BEMERKUNG);
    }

    /**
     * Returns Datum.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #DATUM}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable LocalDateTime getDatum() {
        return get(DATUM);
    }

    /**
     * Returns Nummer.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #NR}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Long getNr() {
        return get(NR);
    }

    /**
     * Returns Immobilien.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #OBJEKT_NR}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public List<Long> getObjektNr() {
        return getAll(OBJEKT_NR);
    }

    /**
     * Returns Adressen.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #ADRESS_NR}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public List<Long> getAdressNr() {
        return getAll(ADRESS_NR);
    }

    /**
     * Returns Angelegt am.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #CREATED}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable LocalDateTime getCreated() {
        return get(CREATED);
    }

    /**
     * Returns Name des Benutzers.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #BENUTZER}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getBenutzer() {
        return get(BENUTZER);
    }

    /**
     * Returns Zuletzt bearbeitet von.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #BENUTZER_BEARB}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getBenutzerBearb() {
        return get(BENUTZER_BEARB);
    }

    /**
     * Returns Herkunft des Kontakts.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #HERKUNFT_KONTAKT}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getHerkunftKontakt() {
        return get(HERKUNFT_KONTAKT);
    }

    /**
     * Returns Dauer in Sekunden.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #DAUER}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Integer getDauer() {
        return get(DAUER);
    }

    /**
     * Returns Beratungsebene.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #BERATUNGSEBENE}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getBeratungsebene() {
        return get(BERATUNGSEBENE);
    }

    /**
     * Returns Absagegrund.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #ABSAGEGRUND}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getAbsagegrund() {
        return get(ABSAGEGRUND);
    }

    /**
     * Returns Zeitpunkt der Mail.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #MAIL_DATE}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable LocalDateTime getMailDate() {
        return get(MAIL_DATE);
    }

    /**
     * Returns Aktionsmerkmale.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #AKTIONSMERKMALE}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getAktionsmerkmale() {
        return get(AKTIONSMERKMALE);
    }

    /**
     * Returns Text der Mail.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #MAILBODY}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getMailbody() {
        return get(MAILBODY);
    }
}
