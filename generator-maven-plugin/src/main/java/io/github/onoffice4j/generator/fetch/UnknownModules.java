package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.generator.schema.SchemaException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says which modules the tenant does not have, and which ones may be meant. */
final class UnknownModules {

    private UnknownModules() {}

    static SchemaException of(List<String> asked, List<String> known) {
        List<String> unknown = new ArrayList<>(asked);
        unknown.removeAll(known);
        String nearest = unknown.stream()
                .map(module -> "\"" + module + "\"" + suggestion(module, known))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new SchemaException("The tenant has no such module: " + nearest + ". It has " + String.join(", ", known)
                + ", in goal parameter <modules>");
    }

    private static String suggestion(String module, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(other -> distance(module, other)))
                .filter(other -> distance(module, other) <= 3)
                .map(other -> " (\"" + other + "\"?)")
                .orElse("");
    }

    /** Returns how many characters must be changed, added or taken away to get from one name to the other. */
    private static int distance(String a, String b) {
        String first = a.toLowerCase(Locale.ROOT);
        String second = b.toLowerCase(Locale.ROOT);
        int[] row = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                int above = row[j];
                int change = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[second.length()];
    }
}
