package io.github.onoffice4j.sandbox.record;

import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.util.Locale;

/** The fields of estates: the configured ones and those the configuration never lists. */
public final class EstateColumns {
    private EstateColumns() {}

    /** Returns the fields under {@code tenant}. */
    public static Columns of(Tenant tenant) {
        return Columns.builder()
                .fieldsOf(tenant.module("estate"))
                .unlisted(ColumnType.INTEGER, "Id", "status")
                .unlisted(ColumnType.SINGLE_SELECT, "status2")
                .unlisted(ColumnType.DATE_TIME, "geaendert_am")
                .unlisted(ColumnType.DATE, "erstellt_am")
                .unlisted(ColumnType.TEXT, "uuid", "benutzer", "erstellt_von", "virtualStreet", "virtualHouseNumber")
                .unlisted(ColumnType.FLOAT, "breitengrad", "laengengrad", "virtualLatitude", "virtualLongitude")
                .unlisted(ColumnType.BOOLEAN, "verkauft", "reserviert", "objektadresse_freigeben_api", "virtualAddress")
                .unlisted(ColumnType.BOOLEAN, "preisAufAnfrage", "veroeffentlichen", "exclusive", "top_angebot")
                .unlisted(ColumnType.BOOLEAN, "preisreduktion", "courtage_frei", "showGoogleMap", "referenz")
                .unlisted(ColumnType.BOOLEAN, "objekt_des_tages", "neu")
                .unlisted(ColumnType.PARKING_LOTS, ParkingLots.FIELD)
                .change("Id", id -> id.from(row -> Long.toString(row.id())))
                .change("status", status -> status.from(row -> status(row.text("status2"))))
                .unwritable(
                        "Id",
                        "uuid",
                        "geaendert_am",
                        "erstellt_am",
                        "erstellt_von",
                        "status",
                        "provisionsbetrag",
                        "summe_innenprovision",
                        "summe_aussenprovision")
                .build();
    }

    /** Returns the number that follows from the state {@code status2}: 1 active, 2 pending, 0 archived. */
    private static String status(String status2) {
        String key = status2.toLowerCase(Locale.ROOT);
        if (key.contains("archiv")) {
            return "0";
        }
        return key.contains("inaktiv") ? "2" : "1";
    }
}
