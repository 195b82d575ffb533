package io.github.onoffice4j.generator.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call answers with. Immutable.
 *
 * @param records how many records, and what they are to the user
 * @param value the type of one record, null where there is none
 * @param member the element that alone is the value, null where the value is the record
 * @param parts how everything is read of which one answer holds a part, null where it is whole or the others cannot be asked for
 * @param types the types that are generated beside the call, by their names
 */
public record CallResult(
        Records records,
        @Nullable ResultType value,
        @Nullable String member,
        @Nullable Parts parts,
        Map<String, ObjectType> types) {

    /** How many records, and what they are to the user. */
    public enum Records {
        /** Nothing but that it was done. */
        DONE,
        /** One, which names the new record. */
        CREATED,
        /** Exactly one. */
        ONE,
        /** One or none. */
        OPTIONAL,
        /** Any number. */
        MANY,
        /** A part of those that match. */
        PAGE,
        /** Several of different kinds, told apart by their ids. */
        BY_ID
    }

    /** How everything is read of which one answer holds a part. */
    public sealed interface Parts {}

    /**
     * Page by page.
     *
     * @param limit the path of the parameter that limits a page
     * @param offset the path of the parameter that says where a page begins
     */
    public record Pages(String limit, String offset) implements Parts {}

    /**
     * By parts of a period.
     *
     * @param from the path of the parameter for the first day
     * @param until the path of the parameter for the last day
     * @param most the most records of an answer
     */
    public record Period(String from, String until, int most) implements Parts {}

    /**
     * A type that is generated.
     *
     * @param sentence what it is
     * @param members its members
     */
    public record ObjectType(String sentence, List<Member> members) {
        public ObjectType {
            members = List.copyOf(members);
        }
    }

    /**
     * A member of a generated type.
     *
     * @param name the name of the element; {@code $id} for the record's id, {@code $elements} for its elements as a whole
     * @param javaName the component
     * @param type the type
     * @param always whether the server always sends it
     * @param sentence what it is
     */
    public record Member(String name, String javaName, ResultType type, boolean always, String sentence) {}
}
