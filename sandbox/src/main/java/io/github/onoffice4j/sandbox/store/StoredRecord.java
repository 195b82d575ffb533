package io.github.onoffice4j.sandbox.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A record: its number and its values by field name. Immutable.
 *
 * @param values a text for most fields, a list of texts for several keys, a map for parking lots; nothing where nothing was set
 */
public record StoredRecord(long id, Map<String, Object> values) {

    private static final int DATE_LENGTH = 10;

    public StoredRecord {
        values = Map.copyOf(values);
    }

    /** Returns the record with some values written over. */
    public StoredRecord with(Map<String, Object> changes) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.putAll(changes);
        return new StoredRecord(id, changed);
    }

    /** Returns the text of a field, empty if there is none. */
    public String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    /** Returns the texts of a field that holds several, none if nothing is set. */
    public List<String> texts(String name) {
        return values.get(name) instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Nullable Object value(String name) {
        return values.get(name);
    }

    /** Returns the text of a field as the database would compare it. */
    String stored(Column column) {
        if (!column.components().isEmpty()) {
            return composed(column);
        }
        if (column.type().isList()) {
            return pipes(texts(column.name()));
        }
        String text = text(column.name());
        if (column.type() == ColumnType.DATE && text.length() > DATE_LENGTH) {
            return text.substring(0, DATE_LENGTH);
        }
        return text.isEmpty() && column.type().unset() != null ? column.type().unset() : text;
    }

    private String composed(Column column) {
        StringJoiner joined = new StringJoiner(" ");
        for (String component : column.components()) {
            String text = text(component);
            if (!text.isEmpty()) {
                joined.add(text);
            }
        }
        return joined.toString();
    }

    /** Returns keys in the form multiselects are read in: each within pipes. */
    static String pipes(List<String> keys) {
        return keys.isEmpty() ? "" : "|" + String.join("||", keys) + "|";
    }
}
