package io.github.onoffice4j.sandbox.call;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a call that succeeded.
 *
 * @param cacheable whether the answer may be cached
 * @param total what {@code cntabsolute} says, or {@code null}
 * @param records the records
 */
public record CallAnswer(boolean cacheable, @Nullable Long total, List<CallRecord> records) {

    /** The answer of most changes: one record that says success. */
    public static CallAnswer success(String type) {
        return new CallAnswer(false, null, List.of(new CallRecord(0L, type, Map.of("success", "success"))));
    }
}
