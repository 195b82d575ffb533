package io.github.onoffice4j;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the field that the server complains of in the text of its message. */
final class RefusedField {

    /** The codes whose message names a field; those of select values name the key. */
    private static final Set<ErrorCode> CODES = Set.of(
            ErrorCode.UNKNOWN_FIELD_WRITTEN,
            ErrorCode.UNKNOWN_TASK_FIELD,
            ErrorCode.UNKNOWN_FIELD_READ,
            ErrorCode.UNKNOWN_ESTATE_FIELD,
            ErrorCode.INVALID_INPUT_FIELD,
            ErrorCode.UNKNOWN_FIELD,
            ErrorCode.UNKNOWN_CALENDAR_FIELD);

    /** What follows the first colon: {@code kaufpreis}, {@code "kaufpreis"}, {@code "(0, kaufpreis)"} or {@code "(kaufpreis, 5)"}. */
    private static final Pattern FIELD =
            Pattern.compile("^[^:\"]*[:\"]\\s*\"?\\(?(?:\\d+,\\s*)?([^\",()]+?)(?:,[^)]*)?\\)?\"?\\.?\\s*$");

    private RefusedField() {}

    /** Returns the technical name, or {@code null} if the message names none. */
    static @Nullable String in(int code, String serverMessage) {
        Matcher matcher = FIELD.matcher(serverMessage);
        return CODES.contains(ErrorCode.of(code)) && matcher.matches()
                ? matcher.group(1).trim()
                : null;
    }
}
