package io.github.onoffice4j.sandbox.record;

import io.github.onoffice4j.sandbox.tenant.Labels;
import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form values are read in with {@code formatoutput}: labels, numbers and dates as people in Germany write them.
 * Only fields of the configuration are formatted, and the id; all others stay as they are stored. Immutable.
 */
public final class FormattedForm {
    private final String language;

    /** Makes a form with labels in {@code language}. */
    public FormattedForm(String language) {
        this.language = language;
    }

    /** Returns text, or for a multiselect the list of its labels. */
    public @Nullable Object of(Column column, Row row) {
        TenantField field = column.field();
        Object value = column.value(row);
        if (field == null) {
            return ReadForm.of(column, row);
        }
        return switch (column.type()) {
            case INTEGER -> integer(field, value.toString());
            case FLOAT -> decimal(field, value.toString());
            case BOOLEAN -> flag(value.toString());
            case DATE, DATE_TIME -> date(value.toString());
            case SINGLE_SELECT -> label(field, value.toString());
            case MULTI_SELECT ->
                ((List<?>) value)
                        .stream().map(key -> label(field, String.valueOf(key))).toList();
            default -> ReadForm.of(column, row);
        };
    }

    private static String integer(TenantField field, String stored) {
        if (stored.equals("0")) {
            return "";
        }
        // A year is not grouped: 1974, not 1.974.
        return "DATA_TYPE_YEAR".equals(field.measureFormat())
                ? stored
                : pattern("#,##0").format(new BigDecimal(stored));
    }

    private static String decimal(TenantField field, String stored) {
        BigDecimal number = new BigDecimal(stored);
        if (number.signum() == 0) {
            return "";
        }
        String measure = field.measureFormat() == null ? "" : field.measureFormat();
        return switch (measure) {
            case "DATA_TYPE_MONETARY" -> pattern("#,##0.00").format(number) + " €";
            case "DATA_TYPE_MONETARY_WITHOUT_CURRENCY" -> pattern("#,##0.00").format(number);
            case "DATA_TYPE_AREA" -> "ca. " + pattern("#,##0.##").format(number) + " m²";
            case "DATA_TYPE_PERCENTAGE" -> pattern("#,##0.##").format(number) + " %";
            default -> pattern("#,##0.##").format(number);
        };
    }

    private String flag(String stored) {
        boolean german = language.equals("DEU");
        return stored.equals("1") ? german ? "Ja" : "Yes" : german ? "Nein" : "No";
    }

    private static String date(String stored) {
        if (stored.startsWith("0000")) {
            return "";
        }
        String date = stored.substring(8, 10) + "." + stored.substring(5, 7) + "." + stored.substring(0, 4);
        return date + stored.substring(10);
    }

    private String label(TenantField field, String key) {
        return field.value(key).map(SelectValue::labels).map(this::label).orElse(key);
    }

    private String label(Labels labels) {
        return labels.in(language);
    }

    private static DecimalFormat pattern(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.GERMANY));
    }
}
