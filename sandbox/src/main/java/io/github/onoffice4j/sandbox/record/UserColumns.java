package io.github.onoffice4j.sandbox.record;

/** The fields of users that the call reads (onOffice API documentation, "Read users"). */
public final class UserColumns {
    private UserColumns() {}

    /** Returns the fields. */
    public static Columns of() {
        return Columns.builder()
                .unlisted(ColumnType.INTEGER, "Nr", "adrId:adressen.ID", "usesAccount:account.id")
                .unlisted(ColumnType.TEXT, "Anrede", "Titel", "Kuerzel", "Vorname", "Nachname", "Name", "Sprache")
                .unlisted(ColumnType.TEXT, "Firma", "PLZ", "Ort", "Strasse", "Hausnummer", "Land", "province")
                .unlisted(ColumnType.TEXT, "Mobil", "Telefon", "Fax", "Url", "email", "Emailname", "meetingUrl")
                .unlisted(ColumnType.TEXT, "UstID", "taxNumber", "Gerichtsstand", "imprintFurthermore")
                .unlisted(ColumnType.TEXT, "Firmazusatz1", "PositionUnternehmen", "Namezusatz1", "Namezusatz2")
                .unlisted(ColumnType.TEXT, "Bank", "IBAN", "BIC", "Finanzamt", "Hinweis", "Sonstiges")
                .unlisted(ColumnType.TEXT, "anbieter", "Prefix")
                .unlisted(ColumnType.BOOLEAN, "online")
                .unlisted(ColumnType.DATE, "userCreationDate")
                .change("Nr", nr -> nr.from(row -> Long.toString(row.id())))
                .build();
    }
}
