package io.github.onoffice4j.sandbox.store;

import java.util.Set;

/** The kinds of files an estate has, the parameter {@code Art} (onOffice API documentation, "Upload file"). */
public final class FileKinds {
    /** The one of which an estate has at most one. */
    public static final String TITLE_PICTURE = "Titelbild";

    private static final Set<String> PICTURES = Set.of(
            TITLE_PICTURE,
            "Foto",
            "Foto_gross",
            "Grundriss",
            "Lageplan",
            "Stadtplan",
            "Anzeigen",
            "Epass_Skala",
            "Finanzierungsbeispiel",
            "QR-Code",
            "Logo",
            "LOGO",
            "Banner",
            "Panorama");
    private static final Set<String> DOCUMENTS =
            Set.of("Expose", "Dokument", "Aushang", "Mietaufstellung", "Energieausweis");
    private static final Set<String> LINKS = Set.of("Link", "Ogulo-Link", "Film-Link", "Objekt-Link");

    private FileKinds() {}

    /** Says whether it is one of them. */
    public static boolean isKnown(String kind) {
        return isPicture(kind) || isLink(kind) || DOCUMENTS.contains(kind);
    }

    /** Says whether it is a picture. */
    public static boolean isPicture(String kind) {
        return PICTURES.contains(kind);
    }

    /** Says whether it is a link rather than a file. */
    public static boolean isLink(String kind) {
        return LINKS.contains(kind);
    }

    /** Returns whom it is for: plain documents are internal. */
    public static String category(String kind) {
        return kind.equals("Dokument") ? "internal" : "external";
    }
}
