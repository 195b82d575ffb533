package io.github.onoffice4j.sandbox.store;

import java.util.Base64;

/** The picture that stands for every picture. */
public final class Pictures {
    /** The media type of {@link #dot()}. */
    public static final String MEDIA_TYPE = "image/gif";

    private static final String DOT = "R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";

    private Pictures() {}

    /** Returns a GIF of one white dot. */
    public static byte[] dot() {
        return Base64.getDecoder().decode(DOT);
    }
}
