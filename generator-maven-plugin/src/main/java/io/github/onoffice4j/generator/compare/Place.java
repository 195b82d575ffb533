package io.github.onoffice4j.generator.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a tenant's schema, found by onOffice's own names. Immutable; ordered by kind, then by names.
 *
 * @param kind what it is
 * @param path the names that lead to it, as many as {@link Kind#parts()} names, case-sensitive
 */
public record Place(Kind kind, List<String> path) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::kind).thenComparing(Place::path, Place::compare);

    /** The kinds of parts. */
    public enum Kind {
        /** All modules, all action kinds or all regions together. */
        SCHEMA("schema", "list"),
        /** A module. */
        MODULE("module", "module"),
        /** A field. */
        FIELD("field", "module field"),
        /** A permitted value of a field. */
        VALUE("value", "module field key"),
        /** An action kind. */
        ACTION_KIND("action kind", "actionKind"),
        /** An action type. */
        ACTION_TYPE("action type", "actionKind actionType"),
        /** A region of the region tree. */
        REGION("region", "region");

        private final String words;
        private final String parts;

        Kind(String words, String parts) {
            this.words = words;
            this.parts = parts;
        }

        /** Returns the kind in words, such as {@code action kind}. */
        public String words() {
            return words;
        }

        /** Returns what each name of a path of this kind names. */
        public List<String> parts() {
            return List.of(parts.split(" ", -1));
        }
    }

    /**
     * Takes kind and path.
     *
     * @param kind what it is
     * @param path the names that lead to it
     * @throws IllegalArgumentException if the path has too many or too few names for the kind
     */
    public Place {
        path = List.copyOf(path);
        if (path.size() != kind.parts().size()) {
            throw new IllegalArgumentException(
                    "A place of kind " + kind + " is named by " + kind.parts() + ", not by " + path);
        }
    }

    static Place modules() {
        return new Place(Kind.SCHEMA, List.of("modules"));
    }

    /** Returns the place of all regions together. */
    public static Place regions() {
        return new Place(Kind.SCHEMA, List.of("regions"));
    }

    static Place actionKinds() {
        return new Place(Kind.SCHEMA, List.of("actionKinds"));
    }

    /**
     * Returns the place of a module.
     *
     * @param module its id
     */
    public static Place module(String module) {
        return new Place(Kind.MODULE, List.of(module));
    }

    /**
     * Returns the place of a field.
     *
     * @param module the id of its module
     * @param field its technical name
     */
    public static Place field(String module, String field) {
        return new Place(Kind.FIELD, List.of(module, field));
    }

    /**
     * Returns the place of a permitted value.
     *
     * @param module the id of the module
     * @param field the technical name of the field
     * @param key the key of the value
     */
    public static Place value(String module, String field, String key) {
        return new Place(Kind.VALUE, List.of(module, field, key));
    }

    /**
     * Returns the place of an action kind.
     *
     * @param kind its key
     */
    public static Place actionKind(String kind) {
        return new Place(Kind.ACTION_KIND, List.of(kind));
    }

    /**
     * Returns the place of an action type.
     *
     * @param kind the key of its kind
     * @param type its own key
     */
    public static Place actionType(String kind, String type) {
        return new Place(Kind.ACTION_TYPE, List.of(kind, type));
    }

    /**
     * Returns the place of a region, wherever in the tree it is.
     *
     * @param key its key
     */
    public static Place region(String key) {
        return new Place(Kind.REGION, List.of(key));
    }

    /**
     * Returns the place of a value of this field.
     *
     * @param key the key of the value
     */
    public Place value(String key) {
        return value(path.get(0), path.get(1), key);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /**
     * Returns kind and names in one line, long names cut and control characters escaped.
     *
     * @return a text such as {@code field estate.kaufpreis} or {@code value estate.boden.dielen}
     */
    @Override
    public String toString() {
        return kind.words() + " " + path.stream().map(Shown::of).collect(Collectors.joining("."));
    }
}
