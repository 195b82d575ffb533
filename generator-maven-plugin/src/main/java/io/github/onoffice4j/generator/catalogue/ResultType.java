package io.github.onoffice4j.generator.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value in a result. Immutable.
 *
 * @param kind what it is
 * @param name the name of the generated type where it is an object, else null
 * @param entry the type of one entry where it is a list or a map, else null
 */
public record ResultType(
        Kind kind, @Nullable String name, @Nullable ResultType entry) {

    private static final Pattern CONTAINER = Pattern.compile("(list|map)<(.+)>");
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][A-Za-z]*");

    /** What a value is. */
    public enum Kind {
        TEXT,
        INTEGER,
        LONG,
        DECIMAL,
        BOOLEAN,
        DATE,
        DATE_TIME,
        TIME,
        /** A point in time with its offset. */
        INSTANT,
        /** A point in time in seconds since 1970. */
        EPOCH,
        /** Bytes in base64. */
        BYTES,
        /** Whatever comes. */
        RAW,
        LIST,
        MAP,
        /** An object of a generated type. */
        OBJECT
    }

    /**
     * Reads a type as the catalogue writes it.
     *
     * @param text for example {@code list<Contact>}
     * @throws IllegalArgumentException if it is no type
     */
    static ResultType of(String text) {
        Matcher container = CONTAINER.matcher(text);
        if (container.matches()) {
            Kind kind = container.group(1).equals("list") ? Kind.LIST : Kind.MAP;
            return new ResultType(kind, null, of(container.group(2)));
        }
        if (TYPE_NAME.matcher(text).matches()) {
            return new ResultType(Kind.OBJECT, text, null);
        }
        for (Kind kind : Kind.values()) {
            boolean simple = kind.compareTo(Kind.LIST) < 0;
            if (simple && text.equals(CamelCase.of(kind.name()))) {
                return new ResultType(kind, null, null);
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is no type of a result");
    }
}
