package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.php.PhpValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what somebody searches with what an estate is. */
final class Matching {
    private Matching() {}

    /**
     * Says whether a criterion takes a value: within its range or among its keys. Empty when the criterion says nothing
     * about the field.
     *
     * @param values those the estate has, of which one is enough
     */
    static Optional<Boolean> takes(Criterion criterion, String field, List<String> values) {
        Map<String, Object> criteria = criterion.criteria();
        String from = criterion.text(field + "__von");
        String to = criterion.text(field + "__bis");
        if (!from.isEmpty() || !to.isEmpty()) {
            return Optional.of(values.stream().anyMatch(value -> isWithin(value, from, to)));
        }
        Object wanted = criteria.get(field);
        if (wanted == null) {
            return Optional.empty();
        }
        List<String> keys = wanted instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(wanted.toString());
        return Optional.of(values.stream().anyMatch(value -> keys.stream().anyMatch(key -> isSame(key, value))));
    }

    /** Returns the values in what was sent: a list, or a text with commas. */
    static List<String> values(@Nullable Object sent) {
        List<@Nullable Object> list = PhpValue.list(sent);
        if (list != null) {
            return list.stream()
                    .map(element -> String.valueOf(PhpValue.text(element)))
                    .toList();
        }
        String text = PhpValue.text(sent);
        return text == null ? List.of() : List.of(text.split(",", -1));
    }

    private static boolean isWithin(String value, String from, String to) {
        BigDecimal number = PhpValue.decimal(value);
        BigDecimal least = PhpValue.decimal(from);
        BigDecimal most = PhpValue.decimal(to);
        return number != null
                && (least == null || number.compareTo(least) >= 0)
                && (most == null || number.compareTo(most) <= 0);
    }

    private static boolean isSame(String one, String other) {
        BigDecimal left = PhpValue.decimal(one);
        BigDecimal right = PhpValue.decimal(other);
        if (left == null || right == null) {
            return one.equalsIgnoreCase(other.strip());
        }
        return left.compareTo(right) == 0;
    }
}
