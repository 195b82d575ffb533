package io.github.onoffice4j;

import io.github.onoffice4j.wire.WireRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of an action's result, as it came over the wire.
 *
 * <p>Values are texts, {@link Long} and {@link java.math.BigDecimal} numbers, booleans, {@code null}, and unmodifiable lists and
 * ordered maps of these. See "Response" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class ResultRecord {

    private final WireRecord record;

    ResultRecord(WireRecord record) {
        this.record = record;
    }

    /**
     * Returns the id of the record.
     *
     * @return a number as text, or for some calls a word, such as the module of a field configuration
     */
    public String id() {
        return record.id();
    }

    /**
     * Returns the id of the record as a number.
     *
     * @return the number
     * @throws MalformedResponseException if the id is no number
     */
    public long numericId() {
        try {
            return Long.parseLong(record.id());
        } catch (NumberFormatException e) {
            throw new MalformedResponseException(
                    "The id of a record should be a number, but is \"" + record.id() + "\"");
        }
    }

    /**
     * Returns the type of the record.
     *
     * @return the type; empty or {@code null} for most results that are no records of a module
     */
    public @Nullable String type() {
        return record.type();
    }

    /**
     * Returns the names of the elements.
     *
     * @return the names in the order of the answer; none if the elements are a list
     */
    public List<String> names() {
        return record.names();
    }

    /**
     * Tells whether there is an element.
     *
     * @param name the name
     * @return whether the answer held it, be it {@code null}
     */
    public boolean contains(String name) {
        return record.contains(name);
    }

    /**
     * Returns an element.
     *
     * @param name the name
     * @return the value; {@code null} if it is {@code null} or missing
     */
    public @Nullable Object get(String name) {
        return record.get(name);
    }

    /**
     * Returns the elements of a record whose elements are a list, as some calls have them.
     *
     * @return the list; empty if the elements are a map or there are none
     */
    public List<@Nullable Object> list() {
        return record.list();
    }

    @Override
    public String toString() {
        return record.toString();
    }
}
