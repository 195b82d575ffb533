package io.github.onoffice4j.generator.usage;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects where the members of generated classes are used; not safe for use by many threads. */
final class References {

    /** Stands for a use of a class itself, in place of the name of a member. */
    static final String CLASS = "";

    private final Set<String> generated;
    private final Map<String, Map<String, SortedSet<Usage>>> byOwner = new TreeMap<>();

    /**
     * Makes a collection.
     *
     * @param generated names of the generated top-level classes in the form of class files, such as {@code com/acme/Estate}
     */
    References(Set<String> generated) {
        this.generated = generated;
    }

    /** Tells whether a class, or the one it is nested in, was generated: names of generated code have no dollar sign. */
    boolean isGenerated(String internalName) {
        int nested = internalName.indexOf('$');
        return generated.contains(nested < 0 ? internalName : internalName.substring(0, nested));
    }

    void add(String owner, String member, Usage usage) {
        if (isGenerated(owner)) {
            byOwner.computeIfAbsent(owner, name -> new TreeMap<>())
                    .computeIfAbsent(member, name -> new TreeSet<>())
                    .add(usage);
        }
    }

    Map<String, SortedSet<Usage>> of(String owner) {
        return Collections.unmodifiableMap(byOwner.getOrDefault(owner, Map.of()));
    }
}
