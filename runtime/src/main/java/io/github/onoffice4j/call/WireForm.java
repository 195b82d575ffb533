package io.github.onoffice4j.call;

import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.field.DateTimeField;
import io.github.onoffice4j.field.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How parameters of calls are written. */
final class WireForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private WireForm() {}

    /**
     * Returns a value in texts, numbers, booleans, lists and maps.
     *
     * @throws IllegalArgumentException if it has another type, or is or holds {@code null} or an {@code UNRECOGNIZED} choice
     */
    static Object of(@Nullable Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value;
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof ParameterChoice choice) {
            return choice.key();
        }
        if (value instanceof Field<?, ?> field) {
            return field.name();
        }
        if (value instanceof Choice choice) {
            return keyOf(choice);
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof LocalDate || value instanceof LocalDateTime || value instanceof LocalTime) {
            return time(value);
        }
        return container(value);
    }

    private static String keyOf(Choice choice) {
        if (choice.isUnrecognized()) {
            throw new IllegalArgumentException(
                    "UNRECOGNIZED stands for keys this model does not know and cannot be sent");
        }
        return choice.key();
    }

    private static String time(Object value) {
        if (value instanceof LocalDateTime dateTime) {
            return DateTimeField.format(dateTime);
        }
        return value instanceof LocalTime time ? TIME.format(time) : value.toString();
    }

    private static Object container(@Nullable Object value) {
        if (value instanceof long[] ids) {
            return Arrays.stream(ids).boxed().toList();
        }
        if (value instanceof int[] numbers) {
            return Arrays.stream(numbers).boxed().toList();
        }
        if (value instanceof Object[] array) {
            return list(Arrays.asList(array));
        }
        if (value instanceof Collection<?> values) {
            return list(values);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put(String.valueOf(key), of(entry)));
            return Collections.unmodifiableMap(entries);
        }
        throw new IllegalArgumentException(
                value == null
                        ? "A value is needed, not null"
                        : value.getClass().getName() + " is no type of a parameter");
    }

    private static List<Object> list(Collection<?> values) {
        List<Object> list = new ArrayList<>(values.size());
        values.forEach(value -> list.add(of(value)));
        return Collections.unmodifiableList(list);
    }
}
