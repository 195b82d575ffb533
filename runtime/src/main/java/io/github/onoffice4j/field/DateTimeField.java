package io.github.onoffice4j.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A field of points in time, in the local time of the agency, without a zone and to the second.
 *
 * <p>The zero date {@code 0000-00-00 00:00:00} and the empty text read as {@code null}. See "Field configuration" in the onOffice
 * API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 */
public final class DateTimeField<R> extends OrderableField<R, LocalDateTime> {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    DateTimeField(FieldDefinition<R> definition) {
        super(definition);
    }

    /**
     * Keeps records of exactly this point in time.
     *
     * @param value the point in time
     * @return the condition
     */
    public Condition<R> is(LocalDateTime value) {
        return new Condition<>(this, "=", encode(value));
    }

    /**
     * Keeps records of any other point in time.
     *
     * @param value the point in time
     * @return the condition
     */
    public Condition<R> isNot(LocalDateTime value) {
        return new Condition<>(this, "!=", encode(value));
    }

    /**
     * Keeps records before a point in time. Records without a point in time are stored with a zero date and are found too.
     *
     * @param value the point in time, itself not included
     * @return the condition
     */
    public Condition<R> before(LocalDateTime value) {
        return new Condition<>(this, "<", encode(value));
    }

    /**
     * Keeps records up to a point in time. Records without a point in time are stored with a zero date and are found too.
     *
     * @param value the point in time, itself included
     * @return the condition
     */
    public Condition<R> until(LocalDateTime value) {
        return new Condition<>(this, "<=", encode(value));
    }

    /**
     * Keeps records after a point in time.
     *
     * @param value the point in time, itself not included
     * @return the condition
     */
    public Condition<R> after(LocalDateTime value) {
        return new Condition<>(this, ">", encode(value));
    }

    /**
     * Keeps records from a point in time on.
     *
     * @param value the point in time, itself included
     * @return the condition
     */
    public Condition<R> from(LocalDateTime value) {
        return new Condition<>(this, ">=", encode(value));
    }

    /**
     * Keeps records of a period.
     *
     * @param first the first point in time, itself included
     * @param last the last point in time, itself included
     * @return the condition
     */
    public Condition<R> between(LocalDateTime first, LocalDateTime last) {
        return new Condition<>(this, "between", List.of(encode(first), encode(last)));
    }

    @Override
    public @Nullable LocalDateTime decode(@Nullable Object wire) {
        String text = WireText.of(wire);
        if (text.isEmpty() || text.startsWith("0000-00-00")) {
            return null;
        }
        try {
            // The wire has a blank between day and time, JSON a T.
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text.replace('T', ' '), FORM);
        } catch (DateTimeException e) {
            throw unreadable(text, "point in time (YYYY-MM-DD HH:MM:SS)");
        }
    }

    @Override
    public Object encode(LocalDateTime value) {
        return format(value);
    }

    /**
     * Returns the wire form of a point in time, in fields and elsewhere.
     *
     * @param value the point in time, in the local time of the agency
     * @return a text such as {@code 2026-01-31 15:30:00}
     */
    public static String format(LocalDateTime value) {
        return FORM.format(value);
    }
}
