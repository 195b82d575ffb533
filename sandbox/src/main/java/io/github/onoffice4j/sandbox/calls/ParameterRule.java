package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one parameter of a call may hold.
 *
 * @param name of the parameter
 * @param type of its value
 * @param values the only ones it may have, none for any
 * @param instead the error of a breach, null for that of the type or of the values
 */
record ParameterRule(
        String name,
        Type type,
        List<String> values,
        @Nullable ApiError instead) {
    /** The types, each with the error of a value that has another. */
    enum Type {
        TEXT(ApiError.EXPECTED_STRING),
        INT(ApiError.EXPECTED_INTEGER),
        NUMBER(ApiError.EXPECTED_FLOAT),
        FLAG(ApiError.INVALID_DATA_TYPE),
        LIST(ApiError.ARRAY_EXPECTED),
        TEXTS(ApiError.ARRAY_EXPECTED),
        IDS(ApiError.EXPECTED_INTEGER),
        MAP(ApiError.INVALID_DATA_TYPE),
        REFUSED(ApiError.INVALID_INPUT_FIELD);

        private final ApiError error;

        Type(ApiError error) {
            this.error = error;
        }

        private boolean isTypeOf(@Nullable Object value) {
            return switch (this) {
                case TEXT, FLAG -> PhpValue.text(value) != null;
                case INT -> PhpValue.integer(value) != null;
                case NUMBER -> PhpValue.decimal(value) != null;
                case LIST, TEXTS -> PhpValue.list(value) != null;
                case IDS -> areIds(value);
                case MAP -> PhpValue.map(value) != null;
                case REFUSED -> false;
            };
        }

        private static boolean areIds(@Nullable Object value) {
            List<@Nullable Object> list = PhpValue.list(value);
            return list == null
                    ? PhpValue.integer(value) != null
                    : list.stream().allMatch(element -> PhpValue.integer(element) != null);
        }
    }

    /** Reads a rule, as in {@code module:text=estate,address@163}. */
    static ParameterRule parse(String text) {
        int colon = text.indexOf(':');
        int at = text.indexOf('@');
        String[] type = text.substring(colon + 1, at < 0 ? text.length() : at).split("=", 2);
        return new ParameterRule(
                text.substring(0, colon),
                type[0].equals("-") ? Type.REFUSED : Type.valueOf(type[0].toUpperCase(Locale.ROOT)),
                type.length < 2 ? List.of() : List.of(type[1].split(",", -1)),
                at < 0 ? null : error(Integer.parseInt(text.substring(at + 1))));
    }

    /** Says whether the parameter may hold {@code sent}; nothing is refused where nothing was sent. */
    boolean permits(@Nullable Object sent) {
        boolean isNothing = type != Type.REFUSED && (sent == null || sent.equals(""));
        return isNothing || (type.isTypeOf(sent) && hasTexts(sent) && isAmongValues(sent));
    }

    /** Returns the error of {@code sent}, which the rule does not permit. */
    ApiError error(@Nullable Object sent) {
        if (instead != null) {
            return instead;
        }
        if (!type.isTypeOf(sent)) {
            return type.error;
        }
        return hasTexts(sent) ? ApiError.INVALID_VALUE : ApiError.EXPECTED_STRING;
    }

    private boolean hasTexts(@Nullable Object sent) {
        List<@Nullable Object> list = type == Type.TEXTS ? PhpValue.list(sent) : null;
        return list == null || list.stream().allMatch(element -> PhpValue.text(element) != null);
    }

    private boolean isAmongValues(@Nullable Object sent) {
        return values.isEmpty() || values.contains(String.valueOf(PhpValue.text(sent)));
    }

    private static ApiError error(int code) {
        return Arrays.stream(ApiError.values())
                .filter(error -> error.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no error " + code + "."));
    }
}
