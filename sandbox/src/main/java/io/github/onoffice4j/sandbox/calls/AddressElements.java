package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.ColumnType;
import io.github.onoffice4j.sandbox.record.ContactEntry;
import io.github.onoffice4j.sandbox.record.Countries;
import io.github.onoffice4j.sandbox.record.FormattedForm;
import io.github.onoffice4j.sandbox.record.ReadForm;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Publications;
import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of one address: always its id, then what was asked for, contact entries under keys of their own. */
record AddressElements(
        List<Column> columns,
        @Nullable FormattedForm formatted,
        String countryForm,
        @Nullable Publications mobile) {

    static AddressElements of(Agency agency, List<Column> columns, Map<String, @Nullable Object> parameters) {
        return new AddressElements(
                columns,
                FormattedOutput.of(parameters),
                String.valueOf(PhpValue.text(parameters.get("countryIsoCodeType"))),
                PhpValue.isTrue(parameters.get("addMobileUrl")) ? agency.publications() : null);
    }

    Map<String, @Nullable Object> of(Row row) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("id", row.id());
        for (Column column : columns) {
            if (column.type() == ColumnType.CONTACTS) {
                putEntries(elements, row, column.name());
            } else {
                elements.put(column.name(), value(row, column));
            }
        }
        if (mobile != null) {
            elements.put("mobileUrl", mobile.publishPage("mobile/address/" + row.id(), "Adresse " + row.id()));
        }
        return elements;
    }

    private @Nullable Object value(Row row, Column column) {
        if (column.name().equals("Land")) {
            return country(column, row);
        }
        if (column.name().equals("KdNr") && formatted == null) {
            return PhpValue.integer(column.text(row));
        }
        return formatted == null ? ReadForm.of(column, row) : formatted.of(column, row);
    }

    private String country(Column column, Row row) {
        String stored = column.text(row);
        TenantField field = column.field();
        return switch (countryForm) {
            case "ISO-3166-2" -> Countries.alpha2(stored).orElse(stored);
            case "ISO-3166-3" -> Countries.alpha3(stored).orElse(stored);
            // A select stores the code; it is read as the name all the same.
            default ->
                field == null
                        ? stored
                        : field.value(stored)
                                .map(SelectValue::labels)
                                .map(labels -> labels.in(Language.GERMAN))
                                .orElse(stored);
        };
    }

    private static void putEntries(Map<String, @Nullable Object> elements, Row row, String name) {
        for (ContactEntry entry : ContactEntry.of(row)) {
            boolean asked = name.startsWith("default")
                    ? entry.isDefault() && name.equals("default" + entry.group())
                    : entry.listed() && name.equals(entry.kind());
            if (asked) {
                elements.put(entry.readName(), entry.value());
            }
        }
    }
}
