package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.ActionResult;
import io.github.onoffice4j.Batch;
import io.github.onoffice4j.Pending;
import io.github.onoffice4j.RawOperation;
import io.github.onoffice4j.ResultRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one call in several languages, there once the batch was sent.
 *
 * @param byLanguage language to answer, the leading language first
 */
record Answers(Map<String, Pending<ActionResult>> byLanguage) {

    /** Adds one action a language to a batch. */
    static Answers add(Batch batch, Set<String> languages, Function<String, RawOperation> operation) {
        Map<String, Pending<ActionResult>> pending = new LinkedHashMap<>();
        languages.forEach(language -> pending.put(language, batch.add(operation.apply(language))));
        return new Answers(pending);
    }

    /** Returns language to the elements of the records. */
    Map<String, List<Object>> elements() {
        Map<String, List<Object>> elements = new LinkedHashMap<>();
        byLanguage.forEach((language, answer) -> elements.put(language, elements(answer.get())));
        return elements;
    }

    /** Returns the elements of each record. */
    static List<Object> elements(ActionResult result) {
        return result.records().stream().map(Answers::elements).toList();
    }

    /** Returns the elements of a record: an object, or a list. */
    static Object elements(ResultRecord record) {
        List<String> names = record.names();
        if (names.isEmpty()) {
            return record.list();
        }
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        names.forEach(name -> elements.put(name, record.get(name)));
        return elements;
    }
}
