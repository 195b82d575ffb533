package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import io.github.onoffice4j.sandbox.store.Publications;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The addresses from which files can be fetched, without the API and without a signature. */
final class FileAddresses {
    private static final Duration LIFE_OF_APPOINTMENT_FILES = Duration.ofHours(1);
    private static final Duration LIFE_OF_PAGES = Duration.ofDays(14);

    private final Agency agency;

    FileAddresses(Agency agency) {
        this.agency = agency;
    }

    /** Returns the address of a file; pictures have the same size whatever is asked for. */
    String of(Row file, String size) {
        return publish(file, size, Publications.ENDLESS);
    }

    /** Returns an address of a file that is of no use after an hour. */
    String forAnHour(Row file) {
        return publish(file, Long.toString(agency.epochSecond()), LIFE_OF_APPOINTMENT_FILES);
    }

    /** Returns the address of a page with all files of an address, valid 14 days. */
    String ofPage(long address, String language) {
        String path = "download/" + address + "-" + safe(language) + "-" + agency.epochSecond() + ".html";
        return agency.publications()
                .publish(path, "text/html; charset=utf-8", LIFE_OF_PAGES, () -> page(Long.toString(address)));
    }

    private String publish(Row file, String folder, Duration life) {
        String name = safe(file.text("filename"));
        String mediaType = URLConnection.guessContentTypeFromName(name);
        return agency.publications()
                .publishBytes(
                        "files/" + file.id() + "/" + safe(folder) + "/" + name,
                        mediaType == null ? "application/octet-stream" : mediaType,
                        life,
                        FileElements.content(file));
    }

    private byte[] page(String address) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><body>\n");
        agency.table(Kind.FILE).rows().stream()
                .filter(file -> file.text("module").equals("address")
                        && file.text("record").equals(address))
                .forEach(file -> html.append("<a href=\"")
                        .append(of(file, "original"))
                        .append("\">")
                        .append(escaped(file.text("originalname")))
                        .append("</a>\n"));
        return html.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String safe(String text) {
        return text.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
