package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Pictures;
import io.github.onoffice4j.sandbox.store.Table;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the agency's staff, always the same few; the first is the API user. */
final class UserSeed {
    static final long FIRST_ID = 21;
    static final String API_USER = "ebeispiel";

    private static final List<List<String>> STAFF = List.of(
            List.of(API_USER, "Frau", "Eva", "Beispiel", "EB"),
            List.of("mbrandt", "Herr", "Mats", "Brandt", "MB"),
            List.of("skoenig", "Frau", "Sophie", "König", "SK"),
            List.of("yaydin", "Herr", "Yusuf", "Aydın", "YA"),
            List.of("tlorenz", "Frau", "Thea", "Lorenz", "TL"));

    private UserSeed() {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (List<String> user : STAFF) {
            rows.add(Row.of(Table.seedId(FIRST_ID, rows.size()), values(user, rows.size())));
        }
        return rows;
    }

    static long id(Random random) {
        return Table.seedId(FIRST_ID, random.nextInt(STAFF.size()));
    }

    static String login(Random random) {
        return STAFF.get(random.nextInt(STAFF.size())).get(0);
    }

    private static Map<String, Object> values(List<String> user, int index) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Name", user.get(0));
        values.put("Anrede", user.get(1));
        values.put("Vorname", user.get(2));
        values.put("Nachname", user.get(3));
        values.put("Kuerzel", user.get(4));
        values.put("email", user.get(0) + "@example.org");
        values.put("Firma", "Lindenhof Immobilien GmbH");
        values.put("Strasse", "Am Lindenplatz");
        values.put("Hausnummer", "7");
        values.put("PLZ", "52062");
        values.put("Ort", "Aachen");
        values.put("Land", "Deutschland");
        values.put("Telefon", "0241 55500" + (10 + index));
        values.put("Sprache", "DEU");
        values.put("online", index < 2 ? "1" : "0");
        if (index == 0) {
            values.put("#photo", Base64.getEncoder().encodeToString(Pictures.dot()));
        }
        values.put("userCreationDate", "2021-0" + (index + 1) + "-15");
        return values;
    }
}
