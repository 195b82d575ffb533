package com.acme.largeactionkinds;

import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.TaskType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The tenant's action kinds, and the types of each.
 *
 * <p>A type carries its kind, so that only pairs that belong together can be written.
 */
@Generated("io.github.onoffice4j.generator")
public final class ActionTypes {
    private static final List<ActionKind> KINDS = listOfKinds();

    private static final List<ActionType> TYPES = listOfTypes();

    private ActionTypes() {}

    /**
     * Returns all kinds.
     *
     * @return the kinds in the tenant's order, unmodifiable
     */
    public static List<ActionKind> kinds() {
        return KINDS;
    }

    /**
     * Returns all types.
     *
     * @return the types of all kinds, unmodifiable
     */
    public static List<ActionType> types() {
        return TYPES;
    }

    /**
     * Finds a type by the keys of its kind and its own.
     *
     * @param kind the key of the kind, case-sensitive
     * @param type the key of the type, case-sensitive
     * @return the type; empty if the model has none of these keys
     */
    public static Optional<ActionType> find(String kind, String type) {
        for (ActionType candidate : TYPES) {
            if (candidate.kind().key().equals(kind) && candidate.key().equals(type)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static List<ActionKind> listOfKinds() {
        List<ActionKind> kinds = new ArrayList<>();
        ActionTypes_Kinds1.addTo(kinds);
        ActionTypes_Kinds2.addTo(kinds);
        return List.copyOf(kinds);
    }

    private static List<ActionType> listOfTypes() {
        List<ActionType> types = new ArrayList<>();
        ActionTypes_Types1.addTo(types);
        ActionTypes_Types2.addTo(types);
        ActionTypes_Types3.addTo(types);
        return List.copyOf(types);
    }

    /** E-Mail: {@code E-Mail}. */
    public static final class EMail extends ActionTypes_EMail_Types2 {
        private EMail() {}
    }

    /** Aufgabe: {@code Aufgabe}. */
    public static final class Aufgabe {
        /** The kind itself. */
        public static final ActionKind KIND = ActionKind.of("Aufgabe", OnOfficeModel.LANGUAGES, "Aufgabe");

        /** Objektaufnahme: {@code Objektaufnahme}. */
        public static final TaskType OBJEKTAUFNAHME = KIND.taskType("Objektaufnahme", 217, "Objektaufnahme");

        private Aufgabe() {}
    }

    /** Brief: {@code Brief}. */
    public static final class Brief {
        /** The kind itself. */
        public static final ActionKind KIND = ActionKind.of("Brief", OnOfficeModel.LANGUAGES, "Brief");

        private Brief() {}
    }
}
