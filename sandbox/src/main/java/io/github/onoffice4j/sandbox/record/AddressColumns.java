package io.github.onoffice4j.sandbox.record;

import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of addresses: the configured ones, those the configuration never lists, and the contact entries. */
public final class AddressColumns {
    /** Fields that hold the main contact entry of a kind. */
    public static final Map<String, String> MAIN_ENTRIES =
            Map.of("Telefon1", "phone", "Telefax1", "fax", "Email", "email");

    private AddressColumns() {}

    /** Returns the fields under {@code tenant}. */
    public static Columns of(Tenant tenant) {
        return Columns.builder()
                .fieldsOf(tenant.module("address"))
                .unlisted(ColumnType.INTEGER, "KdNr")
                .unlisted(ColumnType.SINGLE_SELECT, "Status2Adr")
                .unlisted(ColumnType.BOOLEAN, "Status")
                .unlisted(ColumnType.DATE_TIME, "Aenderung")
                .unlisted(ColumnType.DATE, "Eintragsdatum")
                .unlisted(ColumnType.TEXT, "uuid", "imageUrl", "bildWebseite", "Benutzer", "Land")
                .unlisted(ColumnType.TEXT, "Telefon1", "Telefax1", "Email")
                .unlisted(ColumnType.CONTACTS, "phone", "mobile", "fax", "email")
                .unlisted(ColumnType.CONTACTS, "defaultphone", "defaultfax", "defaultemail")
                .change("Status", status -> status.from(AddressColumns::status))
                .change("Telefon1", phone -> phone.from(row -> main(row, "phone")))
                .change("Telefax1", fax -> fax.from(row -> main(row, "fax")))
                .change("Email", email -> email.from(row -> main(row, "email")))
                .change("phone", phone -> phone.from(row -> entries(row, "phone")))
                .change("mobile", mobile -> mobile.from(row -> entries(row, "mobile")))
                .change("fax", fax -> fax.from(row -> entries(row, "fax")))
                .change("email", email -> email.from(row -> entries(row, "email")))
                .unreadable("ID", "id", "Id")
                .unfilterable("ID", "id", "Id", "imageUrl", "defaultphone", "defaultfax", "defaultemail")
                .unwritable(
                        "ID", "KdNr", "uuid", "Aenderung", "Eintragsdatum", "imageUrl", "Email", "Telefon1", "Telefax1")
                .build();
    }

    private static String status(Row row) {
        return row.text("Status2Adr").contains("archive") ? "0" : "1";
    }

    private static @Nullable Object main(Row row, String kind) {
        ContactEntry entry = ContactEntry.main(row, kind);
        return entry == null ? null : entry.value();
    }

    private static Object entries(Row row, String kind) {
        return ContactEntry.of(row).stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(ContactEntry::value)
                .toList();
    }
}
