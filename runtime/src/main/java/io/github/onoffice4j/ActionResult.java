package io.github.onoffice4j;

import io.github.onoffice4j.wire.WireResult;
import java.util.List;
import java.util.OptionalLong;

/**
 * The result of an action that succeeded.
 *
 * <p>See "Response" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class ActionResult {

    private final WireResult result;
    private final List<ResultRecord> records;
    private final Drift drift;

    ActionResult(WireResult result, Drift drift) {
        this.result = result;
        this.drift = drift;
        this.records = result.records().stream().map(ResultRecord::new).toList();
    }

    Drift drift() {
        return drift;
    }

    /**
     * Returns the records.
     *
     * @return the records, none if the call returns none; an empty list may also mean that the API user lacks a right
     */
    public List<ResultRecord> records() {
        return records;
    }

    /**
     * Returns what the server says the number of all records is, {@code cntabsolute}.
     *
     * @return the number, whose meaning depends on the call; empty where the server does not say
     */
    public OptionalLong total() {
        Long total = result.total();
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /**
     * Tells whether the server permits to keep the result for a while.
     *
     * @return whether it is marked {@code cacheable}
     */
    public boolean isCacheable() {
        return result.cacheable();
    }

    @Override
    public String toString() {
        return records.toString();
    }
}
