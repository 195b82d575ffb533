package io.github.onoffice4j.sandbox.record;

import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record call.
 *
 * @param name as asked for
 * @param type how its values are stored
 * @param field its configuration, null for one that the configuration does not list
 * @param source takes the stored value from a record, null when not set
 */
public record Column(
        String name, ColumnType type, @Nullable TenantField field, Function<Row, @Nullable Object> source) {

    /** Makes a column of a configured field, stored under its own name. */
    public static Column of(TenantField field) {
        return new Column(field.name(), ColumnType.of(field), field, row -> row.get(field.name()));
    }

    /** Makes a column the configuration does not list, stored under its own name. */
    public static Column unlisted(String name, ColumnType type) {
        return new Column(name, type, null, row -> row.get(name));
    }

    /** Returns this column with another source. */
    public Column from(Function<Row, @Nullable Object> otherSource) {
        return new Column(name, type, field, otherSource);
    }

    /** Returns the stored value, or what stands for one that is not set. */
    public Object value(Row row) {
        Object value = source.apply(row);
        return value == null ? type.unset() : value;
    }

    /** Returns the stored value as text; lists joined by blanks. */
    public String text(Row row) {
        Object value = value(row);
        return value instanceof List<?> list
                ? String.join(" ", list.stream().map(String::valueOf).toList())
                : value.toString();
    }

    /** Says whether the value is a set of texts rather than one. */
    public boolean isMany() {
        return type == ColumnType.MULTI_SELECT || type == ColumnType.CONTACTS || type == ColumnType.ID_LIST;
    }
}
