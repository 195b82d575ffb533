package io.github.onoffice4j.sandbox.record;

/** The fields of tasks; only these can be read, whatever the configuration lists. */
public final class TaskColumns {
    private TaskColumns() {}

    /** Returns the fields. */
    public static Columns of() {
        return Columns.builder()
                .unlisted(ColumnType.INTEGER, "Nr")
                .unlisted(ColumnType.MULTI_SELECT, "tags")
                .unlisted(ColumnType.TEXT, "Betreff", "Aufgabe", "Kommentar", "publicDescription")
                .unlisted(ColumnType.TEXT, "Verantwortung", "Verantwortung_Gruppe", "Bearbeiter", "von")
                .unlisted(ColumnType.TEXT, "Art", "Prio", "Status", "Stand")
                .unlisted(ColumnType.TEXT, "Einheit_Aufwand_Soll", "Einheit_Aufwand_Zusatz")
                .unlisted(ColumnType.TEXT, "Deadline_Zeit", "Beginnt_um", "Erinnerungsdatum_Zeit")
                .unlisted(ColumnType.FLOAT, "Aufwand_Soll_NUM", "Aufwand_Zusatz_NUM")
                .unlisted(ColumnType.BOOLEAN, "erledigt", "Deadline_strikt", "Erinnerung", "Privat")
                .unlisted(ColumnType.DATE, "Eintragsdatum", "Austragsdatum", "Erinnerungsdatum")
                .unlisted(ColumnType.DATE_TIME, "Deadline", "Beginnt_am", "modified")
                .change("Nr", nr -> nr.from(row -> Long.toString(row.id())))
                .unreadable("Nr", "tags")
                .build();
    }
}
