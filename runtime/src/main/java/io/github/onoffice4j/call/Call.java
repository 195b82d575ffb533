package io.github.onoffice4j.call;

import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.ActionResult;
import io.github.onoffice4j.MalformedResponseException;
import io.github.onoffice4j.Operation;
import io.github.onoffice4j.Page;
import io.github.onoffice4j.ResultRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call of the API with its parameters; extended by generated code.
 *
 * <p>See "Request" in the onOffice API documentation. Immutable and safe for use by many threads: every method that sets a
 * parameter returns a new call.
 *
 * @param <T> the type of the result
 */
public abstract class Call<T> implements Operation<T> {

    private final CallParameters sent;

    /**
     * Makes the call.
     *
     * @param sent what it sends
     */
    protected Call(CallParameters sent) {
        this.sent = Objects.requireNonNull(sent, "sent");
    }

    /**
     * Returns what the call sends.
     *
     * @return the parameters
     */
    protected final CallParameters sent() {
        return sent;
    }

    @Override
    public final ActionId actionId() {
        return sent.actionId();
    }

    @Override
    public final String resourceType() {
        return sent.resourceType();
    }

    @Override
    public final String resourceId() {
        return sent.resourceId();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if parameters are set that exclude each other, or none of those is set of which one is needed
     */
    @Override
    public Map<String, Object> parameters() {
        return sent.toMap();
    }

    /**
     * Checks that one of some parameters is set, and no second one.
     *
     * @param paths their paths
     * @throws IllegalStateException if none or several are set
     */
    protected final void exactlyOneOf(String... paths) {
        sent.exactlyOneOf(paths);
    }

    /**
     * Checks that at least one of some parameters is set.
     *
     * @param paths their paths
     * @throws IllegalStateException if none is set
     */
    protected final void atLeastOneOf(String... paths) {
        sent.atLeastOneOf(paths);
    }

    /**
     * Decodes every record.
     *
     * @param result the result
     * @param reader decodes one record
     * @param <R> the type of a record
     * @return the records in the order of the answer, unmodifiable
     */
    protected final <R> List<R> all(ActionResult result, Function<ResultValue, R> reader) {
        return result.records().stream()
                .map(record -> reader.apply(valueOf(record)))
                .toList();
    }

    /**
     * Decodes the only record.
     *
     * @param result the result
     * @param reader decodes it
     * @param <R> the type of the record
     * @return the record
     * @throws MalformedResponseException if there is not exactly one record, or nothing in it where there should be
     */
    protected final <R> R one(ActionResult result, Function<ResultValue, ? extends @Nullable R> reader) {
        if (result.records().size() != 1) {
            throw new MalformedResponseException("The call answers with one record, but there were "
                    + result.records().size() + ": " + sent.describe());
        }
        ResultValue record = valueOf(result.records().get(0));
        return record.required(reader);
    }

    /**
     * Decodes the only record, if there is one.
     *
     * @param result the result
     * @param reader decodes it
     * @param <R> the type of the record
     * @return the record; empty if there is none
     */
    protected final <R> Optional<R> optional(ActionResult result, Function<ResultValue, R> reader) {
        return all(result, reader).stream().findFirst();
    }

    /**
     * Decodes a part of the records that match.
     *
     * @param result the result
     * @param offset the number of records left out before, null for none
     * @param reader decodes one record
     * @param <R> the type of a record
     * @return the page; where the server tells no total, it is what is known to be there
     */
    protected final <R> Page<R> page(ActionResult result, @Nullable Object offset, Function<ResultValue, R> reader) {
        long skipped = offset instanceof Number number ? number.longValue() : 0;
        List<R> records = all(result, reader);
        return new Page<>(records, result.total().orElse(skipped + records.size()), skipped);
    }

    /**
     * Decodes records that are told apart by their ids.
     *
     * @param result the result
     * @param reader decodes a value whose members are the records
     * @param <R> the type of the whole
     * @return the whole
     */
    protected final <R> R byId(ActionResult result, Function<ResultValue, R> reader) {
        Map<String, @Nullable Object> records = new LinkedHashMap<>();
        result.records().forEach(record -> records.put(record.id(), ResultValue.elementsOf(record)));
        return reader.apply(new ResultValue("", records, sent.describe()));
    }

    /**
     * Returns the number of the record that the call has created.
     *
     * @param result the result
     * @return the number
     * @throws MalformedResponseException if the answer does not name it
     */
    protected final Long created(ActionResult result) {
        return one(result, record -> record.id().number());
    }

    private ResultValue valueOf(ResultRecord record) {
        return new ResultValue(
                record.id(), ResultValue.elementsOf(record), sent.describe() + ", record " + record.id());
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Call<?> call && getClass() == call.getClass() && sent.equals(call.sent);
    }

    @Override
    public final int hashCode() {
        return sent.hashCode();
    }

    /** Returns what the call does and the values it sends, passwords left out. */
    @Override
    public final String toString() {
        return actionId().name().toLowerCase(Locale.ROOT) + " " + resourceType() + " " + sent;
    }
}
