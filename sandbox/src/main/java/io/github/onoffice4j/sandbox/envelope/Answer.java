package io.github.onoffice4j.sandbox.envelope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a successful action answers.
 *
 * @param cacheable the hint for clients
 * @param total {@code cntabsolute}, null where the call has none
 * @param records in order
 */
public record Answer(boolean cacheable, @Nullable Long total, List<Entry> records) {
    /**
     * One record of an answer.
     *
     * @param id number or text
     * @param type module name, {@code ""} or null, depending on the call
     * @param elements a map or list
     */
    public record Entry(Object id, @Nullable String type, Object elements) {}

    /** Returns what a create call answers: the new id and nothing else. */
    public static Answer created(long id, String type) {
        return new Answer(false, null, List.of(new Entry(id, type, List.of())));
    }

    /** Returns what most modify calls answer: the id 0 and the word success. */
    public static Answer modified(String type) {
        return new Answer(false, null, List.of(new Entry(0, type, Map.of("success", "success"))));
    }

    /** Returns what calls without a module answer: the id 0 and the word success. */
    public static Answer ok() {
        return modified("");
    }

    /** Returns one record without a type, which has no total. */
    public static Answer one(boolean cacheable, Object id, Object elements) {
        return new Answer(cacheable, null, List.of(new Entry(id, "", elements)));
    }

    /** Returns the {@code data} element of the result. */
    public Map<String, @Nullable Object> data() {
        Map<String, @Nullable Object> meta = new LinkedHashMap<>();
        meta.put("cntabsolute", total);
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("meta", meta);
        data.put("records", records.stream().map(Answer::element).toList());
        return data;
    }

    private static Map<String, @Nullable Object> element(Entry entry) {
        Map<String, @Nullable Object> element = new LinkedHashMap<>();
        element.put("id", entry.id());
        element.put("type", entry.type());
        element.put("elements", entry.elements());
        return element;
    }
}
