package io.github.onoffice4j.generator.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names somebody may have meant who wrote one that does not exist. */
public final class NearNames {

    private NearNames() {}

    /**
     * Returns what to say of a name that does not exist.
     *
     * @param wrong the name that does not exist
     * @param names the names that do
     * @return a text such as {@code  (did you mean "estate"?)}, with the blank before it; empty if there is none that is near
     */
    public static String hint(String wrong, Collection<String> names) {
        return of(wrong, names).stream()
                .findFirst()
                .map(near -> " (did you mean \"" + near + "\"?)")
                .orElse("");
    }

    /**
     * Returns the names at most a third of whose letters have to change, nearest first, whatever their case.
     *
     * @param wrong the name that does not exist
     * @param names the names that do
     */
    public static List<String> of(String wrong, Collection<String> names) {
        return names.stream()
                .filter(name -> isNear(wrong, name))
                .sorted(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static boolean isNear(String wrong, String name) {
        int allowed = Math.max(wrong.length(), name.length()) / 3;
        // The lengths alone rule most names out, without a look at their letters.
        return Math.abs(wrong.length() - name.length()) <= allowed && distance(wrong, name) <= allowed;
    }

    /** Counts the letters to add, drop or replace to get from one name to the other (Levenshtein). */
    private static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
