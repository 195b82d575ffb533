package io.github.onoffice4j.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of days.
 *
 * <p>The zero date {@code 0000-00-00} and the empty text read as {@code null}. See "Field configuration" in the onOffice API
 * documentation. See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 */
public final class DateField<R> extends OrderableField<R, LocalDate> {

    DateField(FieldDefinition<R> definition) {
        super(definition);
    }

    /**
     * Keeps records of exactly this day.
     *
     * @param value the day
     * @return the condition
     */
    public Condition<R> is(LocalDate value) {
        return new Condition<>(this, "=", encode(value));
    }

    /**
     * Keeps records of any other day.
     *
     * @param value the day
     * @return the condition
     */
    public Condition<R> isNot(LocalDate value) {
        return new Condition<>(this, "!=", encode(value));
    }

    /**
     * Keeps records before a day. Records without a day are stored with a zero date and are found too.
     *
     * @param value the day, itself not included
     * @return the condition
     */
    public Condition<R> before(LocalDate value) {
        return new Condition<>(this, "<", encode(value));
    }

    /**
     * Keeps records up to a day. Records without a day are stored with a zero date and are found too.
     *
     * @param value the day, itself included
     * @return the condition
     */
    public Condition<R> until(LocalDate value) {
        return new Condition<>(this, "<=", encode(value));
    }

    /**
     * Keeps records after a day.
     *
     * @param value the day, itself not included
     * @return the condition
     */
    public Condition<R> after(LocalDate value) {
        return new Condition<>(this, ">", encode(value));
    }

    /**
     * Keeps records from a day on.
     *
     * @param value the day, itself included
     * @return the condition
     */
    public Condition<R> from(LocalDate value) {
        return new Condition<>(this, ">=", encode(value));
    }

    /**
     * Keeps records of a period.
     *
     * @param first the first day, itself included
     * @param last the last day, itself included
     * @return the condition
     */
    public Condition<R> between(LocalDate first, LocalDate last) {
        return new Condition<>(this, "between", List.of(encode(first), encode(last)));
    }

    @Override
    public @Nullable LocalDate decode(@Nullable Object wire) {
        String text = WireText.of(wire);
        if (text.isEmpty() || text.startsWith("0000-00-00")) {
            return null;
        }
        try {
            // A time part is tolerated: some fields declared as date carry one.
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw unreadable(text, "date (YYYY-MM-DD)");
        }
    }

    @Override
    public Object encode(LocalDate value) {
        return value.toString();
    }
}
