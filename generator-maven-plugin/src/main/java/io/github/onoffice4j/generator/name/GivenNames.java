package io.github.onoffice4j.generator.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Java names that a tenant's things were given: one each, from which all others of the thing follow. Immutable.
 *
 * <p>A module and an action kind have the name of a class ({@code AgentsLog}); a field, a permitted value, an action type and a
 * region have that of a constant ({@code KAUFPREIS}). The getter, the setter and the enum of a field are made from its constant, so
 * that who keeps these names keeps every name of the generated code.
 */
public final class GivenNames {

    private static final GivenNames NONE = new GivenNames(Map.of());

    private final Map<Thing, String> names;

    private GivenNames(Map<Thing, String> names) {
        this.names = Collections.unmodifiableMap(names);
    }

    /** Returns the names of a tenant none of whose things has a name yet. */
    public static GivenNames none() {
        return NONE;
    }

    /** Starts names, which a builder collects. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the name of a module's record class, or null when it has none yet.
     *
     * @param id the module id as in onOffice's field configuration
     */
    public @Nullable String module(String id) {
        return of(Thing.module(id));
    }

    /**
     * Returns the constant of a field, or null when it has none: when it is new, or a hint without data.
     *
     * @param module the module id
     * @param field the technical name
     */
    public @Nullable String field(String module, String field) {
        return of(Thing.field(module, field));
    }

    /**
     * Returns the constant of a permitted value, or null when it has none: when it is new, or no select uses it.
     *
     * @param module the module id
     * @param field the technical name of the select
     * @param key what the API sends and expects
     */
    public @Nullable String value(String module, String field, String key) {
        return of(Thing.value(module, field, key));
    }

    /**
     * Returns the class of an action kind, or null when it has none yet.
     *
     * @param key what the API sends and expects
     */
    public @Nullable String actionKind(String key) {
        return of(Thing.actionKind(key));
    }

    /**
     * Returns the constant of an action type, or null when it has none yet.
     *
     * @param kind the key of its kind
     * @param key what the API sends and expects
     */
    public @Nullable String actionType(String kind, String key) {
        return of(Thing.actionType(kind, key));
    }

    /**
     * Returns the constant of a region, or null when it has none yet.
     *
     * @param key what the API sends and expects
     */
    public @Nullable String region(String key) {
        return of(Thing.region(key));
    }

    @Nullable String of(Thing thing) {
        return names.get(thing);
    }

    /** Returns all names in the order they were given; unmodifiable. */
    Map<Thing, String> all() {
        return names;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GivenNames given && names.equals(given.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return names.toString();
    }

    /**
     * Collects names. Not safe for use by many threads.
     *
     * <p>Every method throws {@link IllegalArgumentException} if the name is not of the form of its kind; the message says
     * which form that is, and for what. A name given twice to the same thing is the last one.
     */
    public static final class Builder {

        private final Map<Thing, String> names = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Names a module.
         *
         * @param id the module id
         * @param name the simple name of its record class, such as {@code AgentsLog}
         */
        public Builder module(String id, String name) {
            return put(Thing.module(id), name);
        }

        /**
         * Names a field.
         *
         * @param module the module id
         * @param field the technical name
         * @param name its constant, such as {@code KAUFPREIS}
         */
        public Builder field(String module, String field, String name) {
            return put(Thing.field(module, field), name);
        }

        /**
         * Names a permitted value.
         *
         * @param module the module id
         * @param field the technical name of the select
         * @param key what the API sends and expects
         * @param name its constant, such as {@code HAUS}
         */
        public Builder value(String module, String field, String key, String name) {
            return put(Thing.value(module, field, key), name);
        }

        /**
         * Names an action kind.
         *
         * @param key what the API sends and expects
         * @param name the simple name of its class, such as {@code Email}
         */
        public Builder actionKind(String key, String name) {
            return put(Thing.actionKind(key), name);
        }

        /**
         * Names an action type.
         *
         * @param kind the key of its kind
         * @param key what the API sends and expects
         * @param name its constant, such as {@code AUSGANG}
         */
        public Builder actionType(String kind, String key, String name) {
            return put(Thing.actionType(kind, key), name);
        }

        /**
         * Names a region.
         *
         * @param key what the API sends and expects
         * @param name its constant, such as {@code RHEINLAND}
         */
        public Builder region(String key, String name) {
            return put(Thing.region(key), name);
        }

        Builder put(Thing thing, String name) {
            NameForm form = thing.kind().form();
            if (!form.matches(name)) {
                throw new IllegalArgumentException(
                        "\"" + name + "\" is no name that was given: expected " + form.described() + ", for " + thing);
            }
            names.put(thing, name);
            return this;
        }

        /** Returns the names collected so far. */
        public GivenNames build() {
            return new GivenNames(new LinkedHashMap<>(names));
        }
    }
}
