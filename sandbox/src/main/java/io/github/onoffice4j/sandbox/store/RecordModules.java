package io.github.onoffice4j.sandbox.store;

import static io.github.onoffice4j.sandbox.store.ColumnType.DATE;
import static io.github.onoffice4j.sandbox.store.ColumnType.DATE_TIME;
import static io.github.onoffice4j.sandbox.store.ColumnType.DECIMAL;
import static io.github.onoffice4j.sandbox.store.ColumnType.FLAG;
import static io.github.onoffice4j.sandbox.store.ColumnType.INTEGER;
import static io.github.onoffice4j.sandbox.store.ColumnType.KEY;
import static io.github.onoffice4j.sandbox.store.ColumnType.PARKING_LOTS;
import static io.github.onoffice4j.sandbox.store.ColumnType.TEXT;
import static io.github.onoffice4j.sandbox.store.ColumnType.TEXTS;

import io.github.onoffice4j.sandbox.tenant.Tenant;

/**
 * The fields of the modules that have records: what the tenant's configuration lists, what can be read although it does not,
 * and what onOffice's documentation says about single fields.
 */
public record RecordModules(Columns estate, Columns address, Columns agentsLog, Columns task, Columns user) {

    public static RecordModules of(Tenant tenant) {
        return new RecordModules(estate(tenant), address(tenant), agentsLog(tenant), task(tenant), user(tenant));
    }

    private static Columns estate(Tenant tenant) {
        return Columns.of(tenant, "estate")
                .unlisted(FLAG, "verkauft", "reserviert", "objektadresse_freigeben_api", "virtualAddress")
                .unlisted(FLAG, "preisAufAnfrage", "veroeffentlichen", "exclusive", "top_angebot", "preisreduktion")
                .unlisted(FLAG, "courtage_frei", "showGoogleMap", "referenz", "objekt_des_tages", "neu")
                .unlisted(DECIMAL, "breitengrad", "laengengrad", "virtualLatitude", "virtualLongitude")
                .unlisted(DECIMAL, "provisionsbetrag", "summe_innenprovision", "summe_aussenprovision")
                .unlisted(TEXT, "virtualStreet", "virtualHouseNumber", "uuid")
                .unlisted(INTEGER, "Id", "status", "erstellt_von")
                .unlisted(KEY, "status2")
                .unlisted(DATE_TIME, "erstellt_am", "geaendert_am")
                .holding(INTEGER, "benutzer")
                .holding(PARKING_LOTS, "multiParkingLot")
                .setByServer("Id", "uuid", "status", "erstellt_am", "erstellt_von", "geaendert_am")
                .setByServer("provisionsbetrag", "summe_innenprovision", "summe_aussenprovision")
                .build();
    }

    private static Columns address(Tenant tenant) {
        return Columns.of(tenant, "address")
                .unlisted(DATE_TIME, "Aenderung")
                .unlisted(DATE, "Eintragsdatum")
                .unlisted(INTEGER, "KdNr", "Status")
                .unlisted(KEY, "Status2Adr")
                .unlisted(TEXT, "uuid", "imageUrl", "bildWebseite", "Email", "Telefon1", "Telefax1", "Benutzer", "Land")
                .holding(TEXTS, "phone", "mobile", "fax", "email", "defaultphone", "defaultfax", "defaultemail")
                .unfilterable("ID", "imageUrl", "bildWebseite", "defaultphone", "defaultfax", "defaultemail")
                .unwritable("defaultphone", "defaultfax", "defaultemail")
                .setByServer("ID", "KdNr", "Status", "uuid", "imageUrl", "bildWebseite", "Aenderung", "Eintragsdatum")
                .build();
    }

    private static Columns agentsLog(Tenant tenant) {
        return Columns.of(tenant, "agentsLog")
                .unlisted(DATE_TIME, "Datum", "created", "Datum_bearb", "mailDate")
                .unlisted(TEXT, "Aktionsart", "Aktionstyp", "Benutzer", "Benutzer_bearb", "Bemerkung")
                .unlisted(TEXT, "HerkunftKontakt", "Beratungsebene", "Absagegrund", "Aktionsmerkmale")
                .unlisted(INTEGER, "Nr", "dauer")
                .unlisted(DECIMAL, "Kosten", "Angeboten_fuer")
                .unlisted(ColumnType.KEYS, "merkmal")
                .holding(TEXTS, "Objekt_nr", "Adress_nr")
                .holding(INTEGER, "Benutzer_nr")
                .unfilterable("Benutzer", "Objekt_nr", "Adress_nr", "dauer")
                .build();
    }

    private static Columns task(Tenant tenant) {
        return Columns.of(tenant, "task")
                .unlisted(FLAG, "erledigt", "Deadline_strikt", "Erinnerung", "Privat")
                .unlisted(INTEGER, "Nr", "Stand")
                .unlisted(TEXT, "Betreff", "Aufgabe", "Kommentar", "publicDescription", "Prio", "Status", "von")
                .unlisted(TEXT, "Verantwortung", "Verantwortung_Gruppe", "Bearbeiter")
                .unlisted(TEXT, "Einheit_Aufwand_Soll", "Einheit_Aufwand_Zusatz", "Deadline_Zeit", "Beginnt_um")
                .unlisted(TEXT, "Erinnerungsdatum_Zeit")
                .unlisted(DECIMAL, "Aufwand_Soll_NUM", "Aufwand_Zusatz_NUM")
                .unlisted(DATE, "Eintragsdatum", "Beginnt_am", "Austragsdatum", "Erinnerungsdatum")
                .unlisted(DATE_TIME, "Deadline")
                .unlisted(ColumnType.KEYS, "tags")
                .holding(DATE_TIME, "modified")
                .holding(INTEGER, "Art")
                .unreadable("Nr", "newValue", "hochgeladenAm", "tags")
                .unfilterable("newValue", "hochgeladenAm")
                .unwritable("Nr", "newValue", "hochgeladenAm", "tags")
                .setByServer("Eintragsdatum", "modified", "von")
                .build();
    }

    private static Columns user(Tenant tenant) {
        return Columns.of(tenant, "user")
                .unlisted(TEXT, "Anrede", "Titel", "Kuerzel", "Vorname", "Nachname", "Firma", "PLZ", "Ort", "Strasse")
                .unlisted(
                        TEXT, "Hausnummer", "Land", "province", "Mobil", "Telefon", "Fax", "Url", "UstID", "taxNumber")
                .unlisted(TEXT, "Gerichtsstand", "imprintFurthermore", "Firmazusatz1", "PositionUnternehmen")
                .unlisted(
                        TEXT, "Namezusatz1", "Namezusatz2", "Bank", "IBAN", "BIC", "Finanzamt", "Hinweis", "Sonstiges")
                .unlisted(TEXT, "Name", "email", "Emailname", "anbieter", "Prefix", "Sprache", "meetingUrl")
                .unlisted(INTEGER, "Nr", "adrId:adressen.ID", "usesAccount:account.id")
                .unlisted(FLAG, "online")
                .unlisted(DATE, "userCreationDate")
                .build();
    }
}
