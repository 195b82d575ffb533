package io.github.onoffice4j.call;

import io.github.onoffice4j.MalformedResponseException;
import io.github.onoffice4j.ResultRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of a result, and where it stands; used by generated code only.
 *
 * <p>It is read as leniently as the server writes: numbers as texts, {@code []} for an empty map, maps for lists with holes, zero
 * dates for none. Whatever is missing or empty reads as {@code null}, lists and maps as empty. Every method that reads throws a
 * {@link MalformedResponseException} with the place if the value has another form. See "Response" in the onOffice API
 * documentation. See "Response" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class ResultValue {

    private final String id;
    private final @Nullable Object value;
    private final String place;

    ResultValue(String id, @Nullable Object value, String place) {
        this.id = id;
        this.value = value;
        this.place = place;
    }

    static Object elementsOf(ResultRecord record) {
        if (!record.list().isEmpty()) {
            return record.list();
        }
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        record.names().forEach(name -> elements.put(name, record.get(name)));
        return elements;
    }

    private ResultValue inner(@Nullable Object inner, String where) {
        return new ResultValue("", inner, place + where);
    }

    /**
     * Returns the id of a record.
     *
     * @return the id as a value
     */
    public ResultValue id() {
        return inner(id, ", id");
    }

    /**
     * Returns a member of a map.
     *
     * @param name the name of the member
     * @return the member; of one that is missing, a value that reads as {@code null}
     */
    public ResultValue member(String name) {
        Object member = value instanceof Map<?, ?> map ? map.get(name) : null;
        return inner(member, ", " + name);
    }

    /**
     * Reads what has to be there.
     *
     * @param reader reads the value
     * @param <T> the type
     * @return what was read
     * @throws MalformedResponseException if it is missing
     */
    public <T> T required(Function<ResultValue, ? extends @Nullable T> reader) {
        T read = reader.apply(this);
        if (read == null) {
            throw new MalformedResponseException("A value is missing in the answer: in " + place);
        }
        return read;
    }

    /**
     * Reads whatever it is.
     *
     * @return a text, number, boolean, list or map, or {@code null}
     */
    public @Nullable Object raw() {
        return value;
    }

    /**
     * Reads a text.
     *
     * @return the text, numbers and booleans as they are written; {@code null} if there is none
     */
    public @Nullable String text() {
        if (value == null || isEmptyContainer()) {
            return null;
        }
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            throw malformed("a text");
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /**
     * Reads a whole number.
     *
     * @return the number, {@code null} if there is none
     */
    public @Nullable Long number() {
        BigDecimal number = decimal();
        try {
            return number == null ? null : Long.valueOf(number.longValueExact());
        } catch (ArithmeticException e) {
            throw malformed("a whole number");
        }
    }

    /**
     * Reads a small whole number.
     *
     * @return the number, {@code null} if there is none
     */
    public @Nullable Integer integer() {
        BigDecimal number = decimal();
        try {
            return number == null ? null : Integer.valueOf(number.intValueExact());
        } catch (ArithmeticException e) {
            throw malformed("a whole number");
        }
    }

    /**
     * Reads a number.
     *
     * @return the number, {@code null} if there is none
     */
    public @Nullable BigDecimal decimal() {
        String text = filled();
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw malformed("a number");
        }
    }

    /**
     * Reads a flag.
     *
     * @return the flag, {@code null} if there is none
     */
    public @Nullable Boolean flag() {
        String text = filled();
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "1", "true" -> Boolean.TRUE;
            case "0", "false" -> Boolean.FALSE;
            default -> throw malformed("true or false");
        };
    }

    /**
     * Reads a date.
     *
     * @return the date, {@code null} if there is none
     */
    public @Nullable LocalDate date() {
        return time(text -> LocalDate.parse(text.substring(0, Math.min(10, text.length()))), "a date (YYYY-MM-DD)");
    }

    /**
     * Reads a point in time in the local time of the agency.
     *
     * @return the point in time, {@code null} if there is none
     */
    public @Nullable LocalDateTime dateTime() {
        return time(
                text -> text.length() == 10
                        ? LocalDate.parse(text).atStartOfDay()
                        : LocalDateTime.parse(text.replace(' ', 'T')),
                "a point in time (YYYY-MM-DD HH:MM:SS)");
    }

    /**
     * Reads a time of day.
     *
     * @return the time, {@code null} if there is none
     */
    public @Nullable LocalTime timeOfDay() {
        return time(LocalTime::parse, "a time (HH:MM:SS)");
    }

    /**
     * Reads a point in time with its offset.
     *
     * @return the point in time, {@code null} if there is none
     */
    public @Nullable Instant instant() {
        return time(text -> OffsetDateTime.parse(text).toInstant(), "a point in time (YYYY-MM-DDTHH:MM:SS+00:00)");
    }

    /**
     * Reads a point in time in seconds since 1970.
     *
     * @return the point in time, {@code null} if there is none
     */
    public @Nullable Instant seconds() {
        Long seconds = number();
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    /**
     * Reads bytes in base64.
     *
     * @return the bytes, {@code null} if there are none
     */
    public byte @Nullable [] bytes() {
        String text = filled();
        try {
            return text == null ? null : Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedResponseException("Expected bytes in base64: in " + place);
        }
    }

    /**
     * Reads an object.
     *
     * @param reader reads it
     * @param <T> its type
     * @return the object, {@code null} if there is none
     */
    public <T> @Nullable T object(Function<ResultValue, T> reader) {
        return value == null || isEmptyContainer() || "".equals(value) ? null : reader.apply(this);
    }

    /**
     * Reads a list; of a map, its values; of a single value, that one.
     *
     * @param reader reads one value, {@code null} to leave it out
     * @param <T> the type of a value
     * @return the list, unmodifiable
     */
    public <T> List<T> list(Function<ResultValue, ? extends @Nullable T> reader) {
        List<T> list = new ArrayList<>();
        boolean single = !(value instanceof List<?>) && !(value instanceof Map<?, ?>) && filled() != null;
        Map<String, @Nullable Object> entries = single ? Collections.singletonMap("0", value) : entries();
        entries.forEach((key, entry) -> {
            T read = reader.apply(inner(entry, "[" + key + "]"));
            if (read != null) {
                list.add(read);
            }
        });
        return Collections.unmodifiableList(list);
    }

    /**
     * Reads a map; of a list, its values by their positions from 0.
     *
     * @param reader reads one value, {@code null} to leave it out
     * @param <T> the type of a value
     * @return the map in the order of the answer, unmodifiable
     */
    public <T> Map<String, T> map(Function<ResultValue, ? extends @Nullable T> reader) {
        Map<String, T> map = new LinkedHashMap<>();
        entries().forEach((key, entry) -> {
            T read = reader.apply(inner(entry, ", " + key));
            if (read != null) {
                map.put(key, read);
            }
        });
        return Collections.unmodifiableMap(map);
    }

    private Map<String, @Nullable Object> entries() {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        if (value instanceof List<?> list) {
            list.forEach(entry -> entries.put(Integer.toString(entries.size()), entry));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> entries.put(key.toString(), entry));
        } else if (filled() != null) {
            throw malformed("a map");
        }
        return entries;
    }

    private <T> @Nullable T time(Function<String, T> parser, String expected) {
        String text = filled();
        if (text == null || text.startsWith("0000-00-00")) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw malformed(expected);
        }
    }

    /** Returns the text, null where there is an empty one. */
    private @Nullable String filled() {
        String text = text();
        return text == null || text.isBlank() ? null : text.strip();
    }

    private boolean isEmptyContainer() {
        return (value instanceof List<?> list && list.isEmpty()) || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private MalformedResponseException malformed(String expected) {
        return new MalformedResponseException("Expected " + expected + ", found " + value + ": in " + place);
    }
}
