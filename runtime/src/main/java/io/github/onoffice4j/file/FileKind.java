package io.github.onoffice4j.file;

import java.util.Objects;
import java.util.Set;

/**
 * What a file of an estate is, the parameter {@code Art}.
 *
 * <p>Tenants may define further ones: {@code FileKind.of("Luftbild")}. See "Upload file" in the onOffice API documentation.
 * Immutable and safe for use by many threads.
 *
 * @param key the kind as onOffice writes it
 */
public record FileKind(String key) {

    /** The title picture, of which an estate has one. */
    public static final FileKind TITELBILD = new FileKind("Titelbild");
    /** A photo. */
    public static final FileKind FOTO = new FileKind("Foto");
    /** A large photo. */
    public static final FileKind FOTO_GROSS = new FileKind("Foto_gross");
    /** A floor plan. */
    public static final FileKind GRUNDRISS = new FileKind("Grundriss");
    /** A site plan. */
    public static final FileKind LAGEPLAN = new FileKind("Lageplan");
    /** A map of the town. */
    public static final FileKind STADTPLAN = new FileKind("Stadtplan");
    /** A picture for advertisements. */
    public static final FileKind ANZEIGEN = new FileKind("Anzeigen");
    /** The scale of the energy certificate. */
    public static final FileKind EPASS_SKALA = new FileKind("Epass_Skala");
    /** An example of financing, as a picture. */
    public static final FileKind FINANZIERUNGSBEISPIEL = new FileKind("Finanzierungsbeispiel");
    /** A QR code. */
    public static final FileKind QR_CODE = new FileKind("QR-Code");
    /** A logo. */
    public static final FileKind LOGO = new FileKind("Logo");
    /** A banner. */
    public static final FileKind BANNER = new FileKind("Banner");
    /** A panorama. */
    public static final FileKind PANORAMA = new FileKind("Panorama");
    /** An exposé. */
    public static final FileKind EXPOSE = new FileKind("Expose");
    /** A document for internal use. */
    public static final FileKind DOKUMENT = new FileKind("Dokument");
    /** A notice to be put up. */
    public static final FileKind AUSHANG = new FileKind("Aushang");
    /** A list of rents. */
    public static final FileKind MIETAUFSTELLUNG = new FileKind("Mietaufstellung");
    /** The energy certificate. */
    public static final FileKind ENERGIEAUSWEIS = new FileKind("Energieausweis");
    /** A link. */
    public static final FileKind LINK = new FileKind("Link");
    /** A link to an Ogulo tour. */
    public static final FileKind OGULO_LINK = new FileKind("Ogulo-Link");
    /** A link to a film. */
    public static final FileKind FILM_LINK = new FileKind("Film-Link");
    /** A link to the estate. */
    public static final FileKind OBJEKT_LINK = new FileKind("Objekt-Link");

    private static final Set<FileKind> LINKS = Set.of(LINK, OGULO_LINK, FILM_LINK, OBJEKT_LINK);

    /**
     * Makes a kind.
     *
     * @param key the kind as onOffice writes it
     * @throws IllegalArgumentException if it is blank
     */
    public FileKind {
        if (Objects.requireNonNull(key, "key").isBlank()) {
            throw new IllegalArgumentException("A kind of files is not blank: for member <Art> of FileKind");
        }
    }

    /**
     * Returns a kind.
     *
     * @param key the kind as onOffice writes it
     * @return the kind
     * @throws IllegalArgumentException if it is blank
     */
    public static FileKind of(String key) {
        return new FileKind(key);
    }

    /**
     * Tells whether it is one of onOffice's own kinds of links, which have an address and no content.
     *
     * @return whether it is such a link
     */
    public boolean isLink() {
        return LINKS.contains(this);
    }

    /** Returns the key. */
    @Override
    public String toString() {
        return key;
    }
}
