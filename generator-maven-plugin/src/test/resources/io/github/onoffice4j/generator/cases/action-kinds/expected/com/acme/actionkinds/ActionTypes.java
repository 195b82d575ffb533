package com.acme.actionkinds;

import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.TaskType;
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
    private static final List<ActionKind> KINDS = List.of(EMail.KIND, Aufgabe.KIND, Kind.KIND, Leer.KIND);

    private static final List<ActionType> TYPES = List.of(
            EMail.AUSGANG,
            EMail.EINGANG,
            EMail.SERIENMAIL,
            Aufgabe.OBJEKTAUFNAHME,
            Aufgabe.RUECKRUF,
            Kind.KIND_CF184A,
            Kind.KIND_464068);

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

    /** E-Mail · E-mail: {@code E-Mail}. */
    public static final class EMail {
        /** The kind itself. */
        public static final ActionKind KIND = ActionKind.of("E-Mail", OnOfficeModel.LANGUAGES, "E-Mail", "E-mail");

        /** Ausgang · Outgoing: {@code Ausgang}. */
        public static final ActionType AUSGANG = KIND.type("Ausgang", "Ausgang", "Outgoing");

        /** Eingang · Incoming: {@code Eingang}. */
        public static final ActionType EINGANG = KIND.type("Eingang", "Eingang", "Incoming");

        /**
         * Serienmail · Mass mail: {@code Serienmail}.
         *
         * <p>Set by onOffice itself, and hidden unless asked for.
         */
        public static final ActionType SERIENMAIL = KIND.type("Serienmail", "Serienmail", "Mass mail");

        private EMail() {}
    }

    /** Aufgabe · Task: {@code Aufgabe}. */
    public static final class Aufgabe {
        /** The kind itself. */
        public static final ActionKind KIND = ActionKind.of("Aufgabe", OnOfficeModel.LANGUAGES, "Aufgabe", "Task");

        /** Objektaufnahme · Property recording: {@code Objektaufnahme}. */
        public static final TaskType OBJEKTAUFNAHME =
                KIND.taskType("Objektaufnahme", 217, "Objektaufnahme", "Property recording");

        /** Rückruf · Call back: <code>Rückruf</code>. */
        public static final ActionType RUECKRUF = KIND.type("Rückruf", "Rückruf", "Call back");

        private Aufgabe() {}
    }

    /** Kind: {@code Kind}. */
    public static final class Kind {
        /** The kind itself. */
        public static final ActionKind KIND = ActionKind.of("Kind", OnOfficeModel.LANGUAGES, "Kind", "Kind");

        /** Kind: {@code Kind}. */
        public static final ActionType KIND_CF184A = KIND.type("Kind", "Kind", "Kind");

        /** kind: {@code kind}. */
        public static final ActionType KIND_464068 = KIND.type("kind", "kind", "kind");

        private Kind() {}
    }

    /** Leer: {@code Leer}. */
    public static final class Leer {
        /** The kind itself. */
        public static final ActionKind KIND = ActionKind.of("Leer", OnOfficeModel.LANGUAGES, "Leer", "Leer");

        private Leer() {}
    }
}
