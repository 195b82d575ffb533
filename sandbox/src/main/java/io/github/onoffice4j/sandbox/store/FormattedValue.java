package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of values with {@code formatoutput}: for display, and not uniform on the real server either.
 *
 * <p>Fields that exist without being listed stay as they are, only the record number is grouped.
 *
 * @param language the language of labels, three letters
 */
public record FormattedValue(String language) implements ValueForm {

    private static final String DEFAULT_LANGUAGE = "DEU";

    @Override
    public @Nullable Object value(Column column, StoredRecord record) {
        TenantField field = column.field();
        String stored = record.stored(column);
        if (field == null || !column.components().isEmpty()) {
            return column.name().equals("Id") ? grouped(stored) : ReadValue.of(column, record);
        }
        return switch (column.type()) {
            case KEY -> stored.isEmpty() ? null : label(field, stored);
            case KEYS -> stored.isEmpty() ? null : labels(field, record.texts(column.name()));
            case FLAG -> flag(stored.equals("1"));
            case DATE, DATE_TIME -> moment(stored);
            case INTEGER -> "DATA_TYPE_YEAR".equals(field.measureFormat()) || isYear(column) ? stored : grouped(stored);
            case DECIMAL -> decimal(field, new BigDecimal(stored));
            default -> ReadValue.of(column, record);
        };
    }

    private List<String> labels(TenantField field, List<String> keys) {
        return keys.stream().map(key -> label(field, key)).toList();
    }

    private String label(TenantField field, String key) {
        List<SelectValue> values = field.values() == null ? List.of() : field.values();
        return values.stream()
                .filter(value -> value.key().equals(key))
                .map(value -> inLanguage(value.labels(), key))
                .findFirst()
                .orElse(key);
    }

    private String inLanguage(Map<String, String> labels, String otherwise) {
        return labels.getOrDefault(language, labels.getOrDefault(DEFAULT_LANGUAGE, otherwise));
    }

    private String flag(boolean set) {
        boolean german = language.equals(DEFAULT_LANGUAGE);
        return set ? (german ? "Ja" : "Yes") : (german ? "Nein" : "No");
    }

    private static String moment(String stored) {
        if (stored.startsWith("0000")) {
            return "";
        }
        return stored.substring(8, 10) + "." + stored.substring(5, 7) + "." + stored.substring(0, 4)
                + stored.substring(10);
    }

    private static boolean isYear(Column column) {
        return column.name().toLowerCase(Locale.ROOT).endsWith("baujahr");
    }

    private static String decimal(TenantField field, BigDecimal number) {
        String format = field.measureFormat();
        if ("DATA_TYPE_MONETARY".equals(format)) {
            return number.signum() == 0 ? "" : german("#,##0.00").format(number) + " €";
        }
        if ("DATA_TYPE_AREA".equals(format)) {
            return number.signum() == 0 ? "" : "ca. " + german("#,##0.##").format(number) + " m²";
        }
        return german("#,##0.##").format(number);
    }

    private static String grouped(String number) {
        return german("#,##0").format(new BigDecimal(number));
    }

    private static DecimalFormat german(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat(pattern, symbols);
    }
}
