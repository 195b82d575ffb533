package io.github.onoffice4j.generator.name;

import java.util.Locale;

/** Where names come from that nobody has given yet. Modules are named by their ids, whatever the strategy. */
public enum NamingStrategy {
    /** From technical names and keys: {@code IND_1946_FELD_OBJ_FREITEXTE8}. */
    TECHNICAL,
    /** From labels, and from technical names and keys where a label has no letter that Java names are made of here. */
    LABEL,
    /**
     * From technical names and keys; from labels for what the tenant has made itself, whose technical names say nothing,
     * provided that names are kept: otherwise an edited label would change the code.
     */
    MIXED;

    /**
     * Finds a strategy.
     *
     * @param text its name in any case, such as {@code technical}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static NamingStrategy of(String text) {
        for (NamingStrategy strategy : values()) {
            if (strategy.name().equalsIgnoreCase(text)) {
                return strategy;
            }
        }
        throw new IllegalArgumentException("There is no strategy \"" + text + "\": expected " + TECHNICAL.shown() + ", "
                + LABEL.shown() + " or " + MIXED.shown() + ", in goal parameter <naming>");
    }

    private String shown() {
        return name().toLowerCase(Locale.ROOT);
    }
}
