package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.ContactEntry;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes addresses: owners, people who search, some companies. */
final class AddressSeed {
    /** Contact entries of one address have up to this many numbers to themselves. */
    static final int CONTACT_NUMBERS = 8;

    static final long FIRST_CONTACT_ID = 13_001;

    private static final int FIRST_CUSTOMER_NUMBER = 51;
    private static final Set<String> LEFT_EMPTY =
            Set.of("ID", "Land", "Benutzer", "Status2Adr", "Anrede", "contactCategory", "Tipp_ID", "DSGVOSaveUntil");

    private final Tenant tenant;
    private final Columns columns;

    AddressSeed(Tenant tenant, Columns columns) {
        this.tenant = tenant;
        this.columns = columns;
    }

    Row row(long id, int index) {
        Seed seed = new Seed("address", index, columns);
        Person person = Person.pick(seed.random());
        Town town = Town.pick(seed.random());
        boolean company = seed.isLucky(14);
        name(seed, person, company);
        seed.put("KdNr", Integer.toString(FIRST_CUSTOMER_NUMBER + index));
        seed.put("Strasse", Town.street(seed.random()) + " " + Town.houseNumber(seed.random()));
        seed.put("Plz", town.postCode());
        seed.put("Ort", town.name());
        seed.put("Land", isCountrySelect() ? "DEU" : "Deutschland");
        state(seed);
        Filler.fill(seed, columns, LEFT_EMPTY);
        seed.values().put(ContactEntry.STORED, contacts(seed, person, company, index));
        return Row.of(id, seed.values());
    }

    private static void name(Seed seed, Person person, boolean company) {
        seed.put("Vorname", person.firstName());
        seed.put("Name", person.lastName());
        seed.put("Anrede", company ? "Firma" : person.salutation());
        seed.put("Briefanrede", company ? "Sehr geehrte Damen und Herren" : person.letterSalutation());
        seed.put("contactCategory", company ? "company" : "privateCustomer");
        if (company) {
            seed.put("Zusatz1", person.company(seed.random()));
        }
        if (seed.isLucky(6)) {
            seed.put("Titel", "Dr.");
        }
    }

    private static void state(Seed seed) {
        String created = seed.date();
        seed.put("Status2Adr", seed.isLucky(95) ? "status2adr_active" : "status2adr_archive");
        seed.put("Benutzer", UserSeed.login(seed.random()));
        seed.put("Eintragsdatum", created);
        seed.put("Aenderung", seed.timeFrom(created));
        seed.put("uuid", seed.uuid());
    }

    private boolean isCountrySelect() {
        return tenant.field("address", "Land").map(TenantField::values).isPresent();
    }

    private static List<ContactEntry> contacts(Seed seed, Person person, boolean company, int index) {
        long id = FIRST_CONTACT_ID + (long) CONTACT_NUMBERS * index;
        List<ContactEntry> contacts = new ArrayList<>();
        contacts.add(new ContactEntry(id, "phone", "", number(seed, "0241"), true, true));
        contacts.add(new ContactEntry(id + 2, "email", "", person.email(index + 1), true, true));
        if (seed.isLucky(45)) {
            contacts.add(new ContactEntry(id + 4, "mobile", "", number(seed, "0151"), false, true));
        }
        if (company) {
            contacts.add(new ContactEntry(id + 6, "fax", "business", number(seed, "0241"), true, true));
        }
        return List.copyOf(contacts);
    }

    private static String number(Seed seed, String prefix) {
        return String.format(Locale.ROOT, "%s %07d", prefix, seed.between(1_000_000, 9_999_999));
    }
}
