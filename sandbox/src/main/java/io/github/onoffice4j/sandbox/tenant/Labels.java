package io.github.onoffice4j.sandbox.tenant;

import java.util.Map;

/** Picks labels by language. */
public final class Labels {

    private Labels() {}

    /** Returns the label in a language, in German where there is none in it, and the fallback where there is none at all. */
    public static String in(Map<String, String> labels, String language, String fallback) {
        String label = labels.get(language);
        return label != null ? label : labels.getOrDefault("DEU", fallback);
    }
}
