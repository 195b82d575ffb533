package io.github.onoffice4j.sandbox.record;

import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.util.Set;

/** The fields of agents-log entries, by their German names; only these can be read, configured or not. */
public final class AgentsLogColumns {
    private static final Set<String> READABLE = Set.of(
            "Nr",
            "Objekt_nr",
            "Adress_nr",
            "Aktionsart",
            "Aktionstyp",
            "Datum",
            "created",
            "Benutzer",
            "Benutzer_nr",
            "Datum_bearb",
            "Benutzer_bearb",
            "Kosten",
            "Bemerkung",
            "merkmal",
            "HerkunftKontakt",
            "dauer",
            "Beratungsebene",
            "Absagegrund",
            "mailDate",
            "Aktionsmerkmale",
            "Angeboten_fuer");

    private AgentsLogColumns() {}

    /** Returns the fields under {@code tenant}. */
    public static Columns of(Tenant tenant) {
        return Columns.builder()
                .fieldsOf(tenant.module("agentsLog"))
                .unlisted(ColumnType.INTEGER, "Nr", "dauer")
                .unlisted(ColumnType.ID_LIST, "Objekt_nr", "Adress_nr")
                .unlisted(ColumnType.TEXT, "Aktionsart", "Aktionstyp", "Bemerkung", "HerkunftKontakt")
                .unlisted(ColumnType.TEXT, "Benutzer", "Benutzer_nr", "Benutzer_bearb", "Aktionsmerkmale")
                .unlisted(ColumnType.TEXT, "Beratungsebene", "Absagegrund")
                .unlisted(ColumnType.DATE_TIME, "Datum", "created", "Datum_bearb", "mailDate")
                .unlisted(ColumnType.FLOAT, "Kosten", "Angeboten_fuer")
                .unlisted(ColumnType.MULTI_SELECT, "merkmal")
                .change("Nr", nr -> nr.from(row -> Long.toString(row.id())))
                .only(READABLE)
                .unfilterable("Benutzer", "Adress_nr", "Objekt_nr", "dauer")
                .build();
    }
}
