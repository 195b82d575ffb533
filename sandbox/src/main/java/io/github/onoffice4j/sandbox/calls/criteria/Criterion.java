package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.record.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One stored search criterion, read. */
record Criterion(Row row) {
    long id() {
        return row.id();
    }

    /** Returns the id of the address whose it is. */
    long address() {
        return row.get("addressid") instanceof List<?> ids ? Long.parseLong(String.valueOf(ids.get(0))) : 0;
    }

    boolean isActive() {
        return row.text("status").equals("1");
    }

    /** Returns what is searched: field, or end of a range, to a text or a list of keys; in the order of names. */
    Map<String, Object> criteria() {
        Map<String, Object> criteria = new TreeMap<>();
        if (row.get("criteria") instanceof Map<?, ?> stored) {
            stored.forEach((name, value) -> criteria.put(name.toString(), value));
        }
        return criteria;
    }

    /** Returns the value of one of them as text, {@code ""} when not set. */
    String text(String name) {
        Object value = criteria().get(name);
        return value == null ? "" : value.toString();
    }

    /** Returns them as they are read: ranges as pairs, those around a place together. */
    Map<String, Object> elements() {
        Map<String, Object> elements = new LinkedHashMap<>();
        Map<String, Object> radius = new LinkedHashMap<>();
        criteria().forEach((name, value) -> {
            if (CriteriaFields.RADIUS.contains(name)) {
                radius.put(name, value);
            } else if (name.endsWith("__von") || name.endsWith("__bis")) {
                String field = name.substring(0, name.length() - 5);
                elements.put("range_" + field, List.of(text(field + "__von"), text(field + "__bis")));
            } else {
                elements.put(name, value);
            }
        });
        if (!radius.isEmpty()) {
            elements.put("Range", radius);
        }
        return elements;
    }
}
