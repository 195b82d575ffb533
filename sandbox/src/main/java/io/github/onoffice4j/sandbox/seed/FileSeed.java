package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Content;
import io.github.onoffice4j.sandbox.store.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes files: one of each sort at the first estate, more pictures than a page at the second, one at an address. */
final class FileSeed {
    private static final int MANY = 22;
    private static final long MODIFIED = 1_700_000_000L;
    /** A picture of one white dot. */
    private static final byte[] DOT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==");

    private final SeedRows rows = new SeedRows(Kind.FILE);

    private FileSeed() {}

    static List<Row> rows(List<Long> estates, List<Long> addresses, List<Long> tasks) {
        FileSeed seed = new FileSeed();
        if (estates.size() > 1) {
            seed.first(estates.get(0));
            for (int i = 0; i < MANY; i++) {
                seed.picture(estates.get(1), i, i == 0 ? "Titelbild" : "Foto", "Ansicht " + (i + 1));
            }
        }
        if (!addresses.isEmpty()) {
            seed.attachment("address", addresses.get(0), "ausweis.pdf");
        }
        if (!tasks.isEmpty()) {
            seed.attachment("task", tasks.get(0), "notiz.pdf");
        }
        seed.attachment("calendar", Kind.APPOINTMENT.firstId(), "anfahrt.pdf");
        return seed.rows.list();
    }

    private void first(long estate) {
        picture(estate, 0, "Titelbild", "Straßenansicht");
        picture(estate, 1, "Foto", "Garten");
        picture(estate, 2, "Grundriss", "Erdgeschoss");
        Map<String, Object> document = file("estate", estate, "objektunterlagen.pdf", pdf());
        document.putAll(
                Map.of("Art", "Dokument", "position", 3, "published", "0", "documentAttribute", "document_expose"));
        rows.add(document);
        rows.add(new HashMap<>(Map.of(
                "module",
                "estate",
                "record",
                Long.toString(estate),
                "Art",
                "Ogulo-Link",
                "url",
                "https://example.org/rundgang",
                "title",
                "Rundgang",
                "position",
                4,
                "published",
                "1",
                "modified",
                MODIFIED)));
    }

    private void picture(long estate, int position, String kind, String title) {
        Map<String, Object> picture = file("estate", estate, kind.toLowerCase(Locale.ROOT) + position + ".gif", DOT);
        picture.putAll(Map.of("Art", kind, "position", position, "title", title, "published", "1"));
        rows.add(picture);
    }

    private void attachment(String module, long record, String name) {
        rows.add(file(module, record, name, pdf()));
    }

    private static Map<String, Object> file(String module, long record, String name, byte[] content) {
        return new HashMap<>(Map.of(
                "module",
                module,
                "record",
                Long.toString(record),
                "name",
                name,
                "originalname",
                name,
                "filename",
                record + "-" + name,
                "date",
                "2023-11-14",
                "user",
                UserSeed.API_USER,
                "modified",
                MODIFIED,
                "content",
                Content.of(content)));
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }
}
