package io.github.onoffice4j.generator.usage;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects where the members of generated classes are used; not safe for use by many threads. */
final class References {

    /** Stands for a use of a class itself, in place of the name of a member. */
    static final String CLASS = "";

    /** What is too large for one class is split: {@code Estate_Fields1}, {@code ActionTypes_Email_Constants1}. */
    private static final Pattern PART = Pattern.compile("(.+)_[A-Z][a-z]+[0-9]+");

    private final Set<String> generated;
    private final Map<String, Map<String, SortedSet<Usage>>> byOwner = new TreeMap<>();

    /**
     * Makes a collection.
     *
     * @param generated names of the generated top-level classes in the form of class files, such as {@code com/acme/Estate};
     *     those among which a large one is split need not be there
     */
    References(Set<String> generated) {
        this.generated = generated;
    }

    /**
     * Tells whether a class, or the one it is nested in or a part of, was generated: names of generated code have no dollar sign.
     */
    boolean isGenerated(String internalName) {
        int nested = internalName.indexOf('$');
        String outermost = nested < 0 ? internalName : internalName.substring(0, nested);
        Matcher part = PART.matcher(outermost);
        return generated.contains(outermost) || (part.matches() && isWhole(part.group(1)));
    }

    /** Tells whether parts belong to a class, which may be nested in another one. */
    private boolean isWhole(String whole) {
        int nested = whole.lastIndexOf('_');
        return generated.contains(whole) || (nested > 0 && generated.contains(whole.substring(0, nested)));
    }

    void add(String owner, String member, Usage usage) {
        if (isGenerated(owner)) {
            byOwner.computeIfAbsent(whole(owner), name -> new TreeMap<>())
                    .computeIfAbsent(member, name -> new TreeSet<>())
                    .add(usage);
        }
    }

    /** Returns the class that a part belongs to, or the class itself. */
    private String whole(String owner) {
        Matcher part = PART.matcher(owner);
        if (!part.matches()) {
            return owner;
        }
        String whole = part.group(1);
        int last = whole.lastIndexOf('_');
        return generated.contains(whole) || last < 0
                ? whole
                : whole.substring(0, last) + "$" + whole.substring(last + 1);
    }

    Map<String, SortedSet<Usage>> of(String owner) {
        return Collections.unmodifiableMap(byOwner.getOrDefault(owner, Map.of()));
    }
}
