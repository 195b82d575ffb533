package com.acme.tenants.estate;

import com.acme.tenants.OnOfficeModel;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.OnOfficeRecord;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.WriteTarget;
import io.github.onoffice4j.field.BooleanField;
import io.github.onoffice4j.field.DateTimeField;
import io.github.onoffice4j.field.DecimalField;
import io.github.onoffice4j.field.IdField;
import io.github.onoffice4j.field.IntegerField;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.MultiSelectField;
import io.github.onoffice4j.field.SingleSelectField;
import io.github.onoffice4j.field.TextField;
import io.github.onoffice4j.field.UserField;
import io.github.onoffice4j.field.UserReference;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A record of the module {@code estate}: Immobilien.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Generated("io.github.onoffice4j.generator")
public final class Estate extends OnOfficeRecord<Estate> {
    private static final ModuleFields<Estate> FIELDS = ModuleFields.<Estate>of(
                    "estate", "Estate", OnOfficeModel.LANGUAGES)
            .criterion("immobilienart", "objektart")
            .criterion("nutzungsarten", "nutzungsart")
            .criterion("vermarktungsarten", "vermarktungsart")
            .criterion("status", "status2");

    /**
     * Kaufpreis.
     *
     * <p>Field {@code kaufpreis} of type {@code float}.
     */
    public static final DecimalField<Estate> KAUFPREIS =
            FIELDS.decimal("KAUFPREIS", "kaufpreis").labels("Kaufpreis").build();

    /**
     * Objektart.
     *
     * <p>Field {@code objektart} of type {@code singleselect}.
     *
     * <p>Values: Haus, Wohnung.
     */
    public static final SingleSelectField<Estate, Objektart> OBJEKTART = FIELDS.singleSelect(
                    "OBJEKTART", "objektart", Objektart::of)
            .labels("Objektart")
            .build();

    /**
     * Boden.
     *
     * <p>Field {@code boden} of type {@code multiselect}.
     *
     * <p>Values: Parkett.
     *
     * <p>Cannot be ordered by.
     */
    public static final MultiSelectField<Estate, Boden> BODEN = FIELDS.multiSelect("BODEN", "boden", Boden::of)
            .labels("Boden")
            .unsortable()
            .build();

    /**
     * Verkauft oder vermietet.
     *
     * <p>Field {@code verkauft} of type {@code boolean}.
     */
    public static final BooleanField<Estate> VERKAUFT = FIELDS.bool("VERKAUFT", "verkauft")
            .labels("Verkauft oder vermietet")
            .unlisted()
            .build();

    /**
     * Reserviert.
     *
     * <p>Field {@code reserviert} of type {@code boolean}.
     */
    public static final BooleanField<Estate> RESERVIERT = FIELDS.bool("RESERVIERT", "reserviert")
            .labels("Reserviert")
            .unlisted()
            .build();

    /**
     * Status (1 aktiv, 2 inaktiv, 0 archiviert).
     *
     * <p>Field {@code status} of type {@code integer}.
     *
     * <p>Not written under this name.
     */
    public static final IntegerField<Estate> STATUS = FIELDS.integer("STATUS", "status")
            .labels("Status (1 aktiv, 2 inaktiv, 0 archiviert)")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Geändert am.
     *
     * <p>Field {@code geaendert_am} of type {@code datetime}.
     *
     * <p>Not written under this name.
     */
    public static final DateTimeField<Estate> GEAENDERT_AM = FIELDS.dateTime("GEAENDERT_AM", "geaendert_am")
            .labels("Geändert am")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Erstellt von.
     *
     * <p>Field {@code erstellt_von} of type {@code user}.
     *
     * <p>Not written under this name.
     */
    public static final UserField<Estate> ERSTELLT_VON = FIELDS.user("ERSTELLT_VON", "erstellt_von")
            .labels("Erstellt von")
            .readOnly()
            .unlisted()
            .build();

    /**
     * UUID.
     *
     * <p>Field {@code uuid} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<Estate> UUID =
            FIELDS.text("UUID", "uuid").labels("UUID").readOnly().unlisted().build();

    /**
     * Breitengrad.
     *
     * <p>Field {@code breitengrad} of type {@code float}.
     */
    public static final DecimalField<Estate> BREITENGRAD = FIELDS.decimal("BREITENGRAD", "breitengrad")
            .labels("Breitengrad")
            .unlisted()
            .build();

    /**
     * Längengrad.
     *
     * <p>Field {@code laengengrad} of type {@code float}.
     */
    public static final DecimalField<Estate> LAENGENGRAD = FIELDS.decimal("LAENGENGRAD", "laengengrad")
            .labels("Längengrad")
            .unlisted()
            .build();

    /**
     * Adresse der Immobilie freigegeben.
     *
     * <p>Field {@code objektadresse_freigeben_api} of type {@code boolean}.
     */
    public static final BooleanField<Estate> OBJEKTADRESSE_FREIGEBEN_API = FIELDS.bool(
                    "OBJEKTADRESSE_FREIGEBEN_API", "objektadresse_freigeben_api")
            .labels("Adresse der Immobilie freigegeben")
            .unlisted()
            .build();

    /**
     * Ersatzadresse verwenden.
     *
     * <p>Field {@code virtualAddress} of type {@code boolean}.
     */
    public static final BooleanField<Estate> VIRTUAL_ADDRESS = FIELDS.bool("VIRTUAL_ADDRESS", "virtualAddress")
            .labels("Ersatzadresse verwenden")
            .unlisted()
            .build();

    /**
     * Straße der Ersatzadresse.
     *
     * <p>Field {@code virtualStreet} of type {@code varchar}.
     */
    public static final TextField<Estate> VIRTUAL_STREET = FIELDS.text("VIRTUAL_STREET", "virtualStreet")
            .labels("Straße der Ersatzadresse")
            .unlisted()
            .build();

    /**
     * Hausnummer der Ersatzadresse.
     *
     * <p>Field {@code virtualHouseNumber} of type {@code varchar}.
     */
    public static final TextField<Estate> VIRTUAL_HOUSE_NUMBER = FIELDS.text(
                    "VIRTUAL_HOUSE_NUMBER", "virtualHouseNumber")
            .labels("Hausnummer der Ersatzadresse")
            .unlisted()
            .build();

    /**
     * Breitengrad der Ersatzadresse.
     *
     * <p>Field {@code virtualLatitude} of type {@code float}.
     */
    public static final DecimalField<Estate> VIRTUAL_LATITUDE = FIELDS.decimal("VIRTUAL_LATITUDE", "virtualLatitude")
            .labels("Breitengrad der Ersatzadresse")
            .unlisted()
            .build();

    /**
     * Längengrad der Ersatzadresse.
     *
     * <p>Field {@code virtualLongitude} of type {@code float}.
     */
    public static final DecimalField<Estate> VIRTUAL_LONGITUDE = FIELDS.decimal("VIRTUAL_LONGITUDE", "virtualLongitude")
            .labels("Längengrad der Ersatzadresse")
            .unlisted()
            .build();

    /**
     * Preis auf Anfrage.
     *
     * <p>Field {@code preisAufAnfrage} of type {@code boolean}.
     */
    public static final BooleanField<Estate> PREIS_AUF_ANFRAGE = FIELDS.bool("PREIS_AUF_ANFRAGE", "preisAufAnfrage")
            .labels("Preis auf Anfrage")
            .unlisted()
            .build();

    /**
     * Veröffentlichen.
     *
     * <p>Field {@code veroeffentlichen} of type {@code boolean}.
     */
    public static final BooleanField<Estate> VEROEFFENTLICHEN = FIELDS.bool("VEROEFFENTLICHEN", "veroeffentlichen")
            .labels("Veröffentlichen")
            .unlisted()
            .build();

    /**
     * Exklusiv.
     *
     * <p>Field {@code exclusive} of type {@code boolean}.
     */
    public static final BooleanField<Estate> EXCLUSIVE =
            FIELDS.bool("EXCLUSIVE", "exclusive").labels("Exklusiv").unlisted().build();

    /**
     * Top-Angebot.
     *
     * <p>Field {@code top_angebot} of type {@code boolean}.
     */
    public static final BooleanField<Estate> TOP_ANGEBOT = FIELDS.bool("TOP_ANGEBOT", "top_angebot")
            .labels("Top-Angebot")
            .unlisted()
            .build();

    /**
     * Preis gesenkt.
     *
     * <p>Field {@code preisreduktion} of type {@code boolean}.
     */
    public static final BooleanField<Estate> PREISREDUKTION = FIELDS.bool("PREISREDUKTION", "preisreduktion")
            .labels("Preis gesenkt")
            .unlisted()
            .build();

    /**
     * Ohne Courtage.
     *
     * <p>Field {@code courtage_frei} of type {@code boolean}.
     */
    public static final BooleanField<Estate> COURTAGE_FREI = FIELDS.bool("COURTAGE_FREI", "courtage_frei")
            .labels("Ohne Courtage")
            .unlisted()
            .build();

    /**
     * Karte zeigen.
     *
     * <p>Field {@code showGoogleMap} of type {@code boolean}.
     */
    public static final BooleanField<Estate> SHOW_GOOGLE_MAP = FIELDS.bool("SHOW_GOOGLE_MAP", "showGoogleMap")
            .labels("Karte zeigen")
            .unlisted()
            .build();

    /**
     * Referenz.
     *
     * <p>Field {@code referenz} of type {@code boolean}.
     */
    public static final BooleanField<Estate> REFERENZ =
            FIELDS.bool("REFERENZ", "referenz").labels("Referenz").unlisted().build();

    /**
     * Objekt des Tages.
     *
     * <p>Field {@code objekt_des_tages} of type {@code boolean}.
     */
    public static final BooleanField<Estate> OBJEKT_DES_TAGES = FIELDS.bool("OBJEKT_DES_TAGES", "objekt_des_tages")
            .labels("Objekt des Tages")
            .unlisted()
            .build();

    /**
     * Neu.
     *
     * <p>Field {@code neu} of type {@code boolean}.
     */
    public static final BooleanField<Estate> NEU =
            FIELDS.bool("NEU", "neu").labels("Neu").unlisted().build();

    /**
     * Sprache der Fassung, leer bei der Hauptsprache.
     *
     * <p>Field {@code language} of type {@code varchar}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final TextField<Estate> LANGUAGE = FIELDS.text("LANGUAGE", "language")
            .labels("Sprache der Fassung, leer bei der Hauptsprache")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .comesWith("addestatelanguage")
            .build();

    /**
     * Nummer in der Hauptsprache.
     *
     * <p>Field {@code mainLangId} of type {@code integer}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final IdField<Estate> MAIN_LANG_ID = FIELDS.id("MAIN_LANG_ID", "mainLangId")
            .labels("Nummer in der Hauptsprache")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .comesWith("addMainLangId")
            .build();

    /**
     * Adresse der mobilen Ansicht.
     *
     * <p>Field {@code mobileUrl} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final TextField<Estate> MOBILE_URL = FIELDS.text("MOBILE_URL", "mobileUrl")
            .labels("Adresse der mobilen Ansicht")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .comesWith("addMobileUrl")
            .build();

    /** The module: its fields, and what its calls look like. */
    public static final RecordModule<Estate> MODULE = RecordModule.define(FIELDS, Estate::new)
            .reads("estate", RecordModule.Sorting.MAP, RecordModule.Paging.KEYSET)
            .identifiedBy("Id")
            .orderedBy("Id")
            .renumberedBy("estatelanguage")
            .creates("estate", RecordModule.Container.DATA)
            .modifies("estate", RecordModule.Container.DATA)
            .writes("estatelanguage", WriteTarget.BESIDE.onlyModify())
            .build();

    private Estate(RecordData data) {
        super(MODULE, data);
    }

    /**
     * Starts a query of records of this module.
     *
     * @return a query of all records and of every field that the call reads by default
     */
    public static EstateQuery query() {
        return new EstateQuery(QueryState.of(MODULE));
    }

    /**
     * Starts a draft of what to write to a record of this module.
     *
     * @return a draft without values
     */
    public static EstateDraft draft() {
        return new EstateDraft(DraftState.of(MODULE));
    }

    /**
     * Returns Kaufpreis.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #KAUFPREIS}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable BigDecimal getKaufpreis() {
        return get(KAUFPREIS);
    }

    /**
     * Returns Objektart.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #OBJEKTART}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Objektart getObjektart() {
        return get(OBJEKTART);
    }

    /**
     * Returns Boden.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #BODEN}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public Set<Boden> getBoden() {
        return getAll(BODEN);
    }

    /**
     * Returns Verkauft oder vermietet.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #VERKAUFT}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getVerkauft() {
        return get(VERKAUFT);
    }

    /**
     * Returns Reserviert.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #RESERVIERT}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getReserviert() {
        return get(RESERVIERT);
    }

    /**
     * Returns Status (1 aktiv, 2 inaktiv, 0 archiviert).
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #STATUS}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Integer getStatus() {
        return get(STATUS);
    }

    /**
     * Returns Geändert am.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #GEAENDERT_AM}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable LocalDateTime getGeaendertAm() {
        return get(GEAENDERT_AM);
    }

    /**
     * Returns Erstellt von.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #ERSTELLT_VON}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable UserReference getErstelltVon() {
        return get(ERSTELLT_VON);
    }

    /**
     * Returns UUID.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #UUID}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getUuid() {
        return get(UUID);
    }

    /**
     * Returns Breitengrad.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #BREITENGRAD}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable BigDecimal getBreitengrad() {
        return get(BREITENGRAD);
    }

    /**
     * Returns Längengrad.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #LAENGENGRAD}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable BigDecimal getLaengengrad() {
        return get(LAENGENGRAD);
    }

    /**
     * Returns Adresse der Immobilie freigegeben.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #OBJEKTADRESSE_FREIGEBEN_API}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getObjektadresseFreigebenApi() {
        return get(OBJEKTADRESSE_FREIGEBEN_API);
    }

    /**
     * Returns Ersatzadresse verwenden.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #VIRTUAL_ADDRESS}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getVirtualAddress() {
        return get(VIRTUAL_ADDRESS);
    }

    /**
     * Returns Straße der Ersatzadresse.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #VIRTUAL_STREET}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getVirtualStreet() {
        return get(VIRTUAL_STREET);
    }

    /**
     * Returns Hausnummer der Ersatzadresse.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #VIRTUAL_HOUSE_NUMBER}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getVirtualHouseNumber() {
        return get(VIRTUAL_HOUSE_NUMBER);
    }

    /**
     * Returns Breitengrad der Ersatzadresse.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #VIRTUAL_LATITUDE}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable BigDecimal getVirtualLatitude() {
        return get(VIRTUAL_LATITUDE);
    }

    /**
     * Returns Längengrad der Ersatzadresse.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #VIRTUAL_LONGITUDE}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable BigDecimal getVirtualLongitude() {
        return get(VIRTUAL_LONGITUDE);
    }

    /**
     * Returns Preis auf Anfrage.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #PREIS_AUF_ANFRAGE}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getPreisAufAnfrage() {
        return get(PREIS_AUF_ANFRAGE);
    }

    /**
     * Returns Veröffentlichen.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #VEROEFFENTLICHEN}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getVeroeffentlichen() {
        return get(VEROEFFENTLICHEN);
    }

    /**
     * Returns Exklusiv.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #EXCLUSIVE}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getExclusive() {
        return get(EXCLUSIVE);
    }

    /**
     * Returns Top-Angebot.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #TOP_ANGEBOT}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getTopAngebot() {
        return get(TOP_ANGEBOT);
    }

    /**
     * Returns Preis gesenkt.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #PREISREDUKTION}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getPreisreduktion() {
        return get(PREISREDUKTION);
    }

    /**
     * Returns Ohne Courtage.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #COURTAGE_FREI}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getCourtageFrei() {
        return get(COURTAGE_FREI);
    }

    /**
     * Returns Karte zeigen.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #SHOW_GOOGLE_MAP}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getShowGoogleMap() {
        return get(SHOW_GOOGLE_MAP);
    }

    /**
     * Returns Referenz.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #REFERENZ}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getReferenz() {
        return get(REFERENZ);
    }

    /**
     * Returns Objekt des Tages.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #OBJEKT_DES_TAGES}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getObjektDesTages() {
        return get(OBJEKT_DES_TAGES);
    }

    /**
     * Returns Neu.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #NEU}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getNeu() {
        return get(NEU);
    }

    /**
     * Returns Sprache der Fassung, leer bei der Hauptsprache.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #LANGUAGE}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getLanguage() {
        return get(LANGUAGE);
    }

    /**
     * Returns Nummer in der Hauptsprache.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #MAIN_LANG_ID}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Long getMainLangId() {
        return get(MAIN_LANG_ID);
    }

    /**
     * Returns Adresse der mobilen Ansicht.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #MOBILE_URL}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getMobileUrl() {
        return get(MOBILE_URL);
    }
}
