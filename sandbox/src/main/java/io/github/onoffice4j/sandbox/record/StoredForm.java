package io.github.onoffice4j.sandbox.record;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks a value that a client writes and turns it into its stored form. */
public final class StoredForm {
    private static final int SMALLEST_SCALE = 2;
    private static final int LARGEST_SCALE = 7;

    private StoredForm() {}

    /**
     * Returns the stored form of {@code sent}, null when it clears the field, or ends the action with the code that says
     * what is wrong: 76, 77, 227, 228, 229 or 294.
     */
    public static @Nullable Object of(Column column, @Nullable Object sent) {
        if (column.type() == ColumnType.MULTI_SELECT) {
            return keys(column, sent);
        }
        if (column.type() == ColumnType.PARKING_LOTS) {
            return ParkingLots.stored(sent);
        }
        if (sent == null || "".equals(sent)) {
            return null;
        }
        return switch (column.type()) {
            case INTEGER -> integer(column, sent);
            case FLOAT -> decimal(column, sent);
            case BOOLEAN -> flag(column, sent);
            case DATE -> Dates.date(sent).orElseThrow(() -> wrongType(column));
            case DATE_TIME -> Dates.dateTime(sent).orElseThrow(() -> wrongType(column));
            case SINGLE_SELECT -> key(column, sent);
            default -> text(column, sent);
        };
    }

    /** Returns the stored form of a number: at least two decimals. */
    public static String decimal(BigDecimal number) {
        int scale = Math.max(
                SMALLEST_SCALE,
                Math.min(LARGEST_SCALE, number.stripTrailingZeros().scale()));
        return number.setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }

    private static String text(Column column, Object sent) {
        String text = PhpValue.text(sent);
        if (text == null) {
            throw new ActionFailure(ApiError.EXPECTED_STRING, column.name());
        }
        return text;
    }

    private static String integer(Column column, Object sent) {
        Long number = PhpValue.integer(sent);
        if (number == null) {
            throw new ActionFailure(ApiError.EXPECTED_INTEGER, column.name());
        }
        return number.toString();
    }

    private static String decimal(Column column, Object sent) {
        BigDecimal number = sent instanceof Boolean ? null : PhpValue.decimal(sent);
        if (number == null) {
            throw new ActionFailure(ApiError.EXPECTED_FLOAT, column.name());
        }
        return decimal(number);
    }

    private static String flag(Column column, Object sent) {
        String text = PhpValue.text(sent);
        return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
            case "1", "true" -> "1";
            case "0", "false" -> "0";
            default -> throw wrongType(column);
        };
    }

    private static String key(Column column, Object sent) {
        String key = PhpValue.text(sent);
        if (key == null || !permits(column, key)) {
            throw new ActionFailure(ApiError.INVALID_SINGLESELECT_KEY, key == null ? column.name() : key);
        }
        return key;
    }

    private static @Nullable List<String> keys(Column column, @Nullable Object sent) {
        if (sent == null || "".equals(sent)) {
            return null;
        }
        List<@Nullable Object> list = PhpValue.list(sent);
        // A single key may stand alone. The form with pipes is for reading only; as a key it is unknown.
        List<@Nullable Object> elements = list == null ? List.of(sent) : list;
        List<String> keys = new ArrayList<>();
        for (Object element : elements) {
            String key = PhpValue.text(element);
            if (key == null || key.isEmpty() || key.contains("|") || !permits(column, key)) {
                throw new ActionFailure(ApiError.INVALID_MULTISELECT_KEY, key == null ? column.name() : key);
            }
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys.isEmpty() ? null : List.copyOf(keys);
    }

    private static boolean permits(Column column, String key) {
        TenantField field = column.field();
        return field == null || field.permits(key);
    }

    private static ActionFailure wrongType(Column column) {
        return new ActionFailure(ApiError.INVALID_DATA_TYPE, column.name());
    }
}
