package io.github.onoffice4j.generator.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives each key of a scope a name of its own.
 *
 * <p>A name that is reserved, or that several keys would get (names that differ by case only are the same to many file
 * systems), gets a suffix made from its own key: all members of a clash alike, so that the order of keys never matters.
 */
final class NameScope {

    private NameScope() {}

    /** Names keys by a form. */
    static Map<String, String> names(Collection<String> keys, NameForm form, Set<String> reserved) {
        Map<String, String> wanted = new LinkedHashMap<>();
        keys.forEach(key -> wanted.put(key, form.of(key)));
        return distinct(wanted, reserved);
    }

    /**
     * Returns a name for each key, that which it wants unless this clashes.
     *
     * @param wanted the name that each key wants
     * @param reserved names that no key may get, in any case
     */
    static Map<String, String> distinct(Map<String, String> wanted, Set<String> reserved) {
        for (int digits : new int[] {KeyHash.SHORT, KeyHash.LONG}) {
            Map<String, String> names = suffixed(wanted, reserved, digits);
            if (uses(names.values()).values().stream().allMatch(count -> count == 1)) {
                return names;
            }
        }
        throw new IllegalArgumentException("Two keys have the same hash: " + wanted.keySet());
    }

    private static Map<String, String> suffixed(Map<String, String> wanted, Set<String> reserved, int digits) {
        Map<String, Integer> uses = uses(wanted.values());
        reserved.forEach(name -> uses.put(fold(name), 2));
        Map<String, String> names = new LinkedHashMap<>();
        wanted.forEach((key, name) ->
                names.put(key, uses.getOrDefault(fold(name), 0) > 1 ? name + "_" + KeyHash.of(key, digits) : name));
        return names;
    }

    private static Map<String, Integer> uses(Collection<String> names) {
        Map<String, Integer> uses = new HashMap<>();
        names.forEach(name -> uses.merge(fold(name), 1, Integer::sum));
        return uses;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
