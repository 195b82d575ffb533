package io.github.onoffice4j.sandbox.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.sandbox.call.Parameters;
import io.github.onoffice4j.sandbox.store.Column;
import io.github.onoffice4j.sandbox.store.ContactEntries;
import io.github.onoffice4j.sandbox.store.ContactEntry;
import io.github.onoffice4j.sandbox.store.ContactKind;
import io.github.onoffice4j.sandbox.store.StoredRecord;
import io.github.onoffice4j.sandbox.store.ValueForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a read answers of an address: always {@code id}, a key per contact entry, numbers of records and customers as numbers.
 *
 * @param countryCode the form of the country, empty for its name
 */
record AddressElements(List<Column> selected, ValueForm form, String countryCode, boolean mobileUrl) {

    static AddressElements of(ObjectNode parameters, List<Column> selected) {
        return new AddressElements(
                selected,
                ValueForms.of(parameters),
                parameters.path("countryIsoCodeType").asText(""),
                new Parameters(parameters).flag("addMobileUrl"));
    }

    Map<String, @Nullable Object> read(StoredRecord address, ContactEntries contacts) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("id", address.id());
        for (Column column : selected) {
            switch (column.name()) {
                case "phone" -> putAll(elements, contacts, ContactKind.PHONE);
                case "mobile" -> putAll(elements, contacts, ContactKind.MOBILE);
                case "fax" -> putAll(elements, contacts, ContactKind.FAX);
                case "email" -> putAll(elements, contacts, ContactKind.EMAIL);
                case "defaultphone" -> putMain(elements, contacts, ContactKind.PHONE);
                case "defaultfax" -> putMain(elements, contacts, ContactKind.FAX);
                case "defaultemail" -> putMain(elements, contacts, ContactKind.EMAIL);
                case "ID" -> elements.put("ID", address.id());
                case "KdNr" -> elements.put("KdNr", customerNumber(column, address));
                case "Land" -> elements.put("Land", country(address.text("Land")));
                default -> elements.put(column.name(), form.value(column, address));
            }
        }
        if (mobileUrl) {
            elements.put("mobileUrl", MobileUrl.of("address", address));
        }
        return elements;
    }

    private @Nullable Object customerNumber(Column column, StoredRecord address) {
        return form == ValueForm.PLAIN ? Long.valueOf(address.text("KdNr")) : form.value(column, address);
    }

    private String country(String stored) {
        String name = Countries.name(stored);
        return switch (countryCode) {
            case "ISO-3166-2" -> Countries.twoLettersOf(name);
            case "ISO-3166-3" -> Countries.threeLettersOf(name);
            default -> name;
        };
    }

    private static void putAll(Map<String, @Nullable Object> elements, ContactEntries contacts, ContactKind kind) {
        contacts.all().stream()
                .filter(entry -> entry.shown() && entry.kind() == kind)
                .forEach(entry -> elements.put(entry.key(), entry.value()));
    }

    private static void putMain(Map<String, @Nullable Object> elements, ContactEntries contacts, ContactKind kind) {
        contacts.all().stream()
                .filter(entry -> entry.main() && entry.kind().sharesMainWith(kind))
                .forEach((ContactEntry entry) -> elements.put(entry.key(), entry.value()));
    }
}
