package io.github.onoffice4j.sandbox.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates as the API writes them: {@code YYYY-MM-DD} and {@code YYYY-MM-DD HH:MM:SS}, zeros for no date. */
public final class Dates {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    /** Writes a point in time, whole seconds. */
    public static String text(LocalDateTime time) {
        return DATE_TIME.format(time);
    }

    /** Writes a date. */
    public static String text(LocalDate date) {
        return DATE.format(date);
    }

    /** Returns the date in {@code sent}, which may have a time part; empty when it is none. */
    static Optional<String> date(@Nullable Object sent) {
        return dateTime(sent).map(time -> time.substring(0, 10));
    }

    /** Returns the point in time in {@code sent}, whose time part may lack or lack seconds; empty when it is none. */
    public static Optional<String> dateTime(@Nullable Object sent) {
        if (!(sent instanceof String text)) {
            return Optional.empty();
        }
        String full = padded(text);
        if (full.equals(ColumnType.DATE_TIME.unset())) {
            return Optional.of(full);
        }
        try {
            return Optional.of(text(LocalDateTime.parse(full, DATE_TIME)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Returns the time of day in {@code sent} as {@code HH:MM:SS}; empty when it is none. */
    public static Optional<String> time(@Nullable Object sent) {
        if (!(sent instanceof String text)) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.parse(text);
            return Optional.of(
                    String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond()));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** Returns {@code text} with the time part it may lack, so that dates compare as texts. */
    public static String padded(String text) {
        String stripped = text.strip().replace('T', ' ');
        return switch (stripped.length()) {
            case 10 -> stripped + " 00:00:00";
            case 16 -> stripped + ":00";
            default -> stripped;
        };
    }
}
