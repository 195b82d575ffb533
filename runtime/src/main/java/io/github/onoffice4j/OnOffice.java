package io.github.onoffice4j;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A connection to an onOffice account.
 *
 * <pre>{@code
 * try (OnOffice onOffice = OnOffice.connect(Credentials.fromEnvironment())) {
 *     List<Estate> houses = onOffice.list(Estate.query().select(ORT).where(OBJEKTART.is(Objektart.HAUS)));
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads; make one and keep it. Every method that sends throws an {@link OnOfficeException}:
 * {@link TransportException} if no answer came, {@link AuthenticationException} if the credentials are not accepted,
 * {@link ActionException} if onOffice refuses the action, {@link OutcomeUnknownException} if a call that changes something may
 * or may not have been executed, {@link MalformedResponseException} if the answer is none of the API.
 */
public final class OnOffice implements AutoCloseable {

    private final Exchange exchange;
    private final RecordQueries records;
    private final Runnable release;

    OnOffice(Exchange exchange, Runnable release) {
        this.exchange = exchange;
        this.records = new RecordQueries(this);
        this.release = release;
    }

    /**
     * Connects with default settings. Nothing is sent yet.
     *
     * <p>The address is that of the system property {@code onoffice.baseUrl}, or of the environment variable
     * {@code ONOFFICE_BASE_URL}, or onOffice's own.
     *
     * @param credentials the credentials
     * @return the connection
     */
    public static OnOffice connect(Credentials credentials) {
        return builder().credentials(credentials).build();
    }

    /**
     * Starts a connection with settings of its own.
     *
     * @return the builder
     */
    public static OnOfficeBuilder builder() {
        return new OnOfficeBuilder();
    }

    /**
     * Sends an operation and waits for its result.
     *
     * @param operation the operation
     * @param <T> the type of the result
     * @return the decoded result
     * @throws OnOfficeException if it fails; see the class
     */
    public <T> T send(Operation<T> operation) {
        Pending<T> pending = new Pending<>(Objects.requireNonNull(operation, "operation"));
        pending.complete(exchange.send(List.of(operation)).get(0));
        return pending.get();
    }

    /**
     * Starts a batch: operations that are sent in one request.
     *
     * @return the batch, empty
     */
    public Batch batch() {
        return new Batch(exchange);
    }

    /**
     * Reads the first records of a query and their total, in one request.
     *
     * @param query the query
     * @param <R> the record class
     * @return the page, with at most {@value Query#MAX_LIMIT} records
     * @throws OnOfficeException if it fails; see the class
     */
    public <R extends OnOfficeRecord<R>> Page<R> page(Query<R, ?> query) {
        return send(query.page());
    }

    /**
     * Reads all records of a query, in as many requests as it takes.
     *
     * @param query the query
     * @param <R> the record class
     * @return the records, none of them missing; unmodifiable
     * @throws OnOfficeException if one of the requests fails: a part is never returned as the whole; see the class
     */
    public <R extends OnOfficeRecord<R>> List<R> list(Query<R, ?> query) {
        try (Stream<R> all = stream(query)) {
            return all.toList();
        }
    }

    /**
     * Reads all records of a query page by page, as the stream is consumed.
     *
     * @param query the query
     * @param <R> the record class
     * @return the records; consuming the stream throws an {@link OnOfficeException} if a request fails. Close it when done.
     */
    public <R extends OnOfficeRecord<R>> Stream<R> stream(Query<R, ?> query) {
        return records.stream(query.state());
    }

    /**
     * Counts the records of a query.
     *
     * @param query the query
     * @param <R> the record class
     * @return the number of records
     * @throws OnOfficeException if it fails; see the class
     */
    public <R extends OnOfficeRecord<R>> long count(Query<R, ?> query) {
        return records.count(query.state());
    }

    /**
     * Reads a record by its number, with all fields that the tenant's configuration lists.
     *
     * @param module the module, such as {@code Estate.MODULE}
     * @param id the number of the record
     * @param <R> the record class
     * @return the record; empty if there is none or the API user may not read it
     * @throws OnOfficeException if it fails; see the class
     */
    public <R extends OnOfficeRecord<R>> Optional<R> find(RecordModule<R> module, long id) {
        return records.find(QueryState.of(module), id);
    }

    /**
     * Reads a record by its number, with the fields and under the conditions of a query.
     *
     * @param query the query
     * @param id the number of the record
     * @param <R> the record class
     * @return the record; empty if there is none, it does not meet the conditions, or the API user may not read it
     * @throws OnOfficeException if it fails; see the class
     */
    public <R extends OnOfficeRecord<R>> Optional<R> find(Query<R, ?> query, long id) {
        return records.find(query.state(), id);
    }

    /**
     * Creates a record.
     *
     * @param draft what the record holds
     * @return the number of the new record
     * @throws OnOfficeException if it fails; see the class
     */
    public long create(Draft<?, ?> draft) {
        return send(draft.create());
    }

    /**
     * Modifies a record. Only what the draft sets is written.
     *
     * @param id the number of the record
     * @param draft what changes
     * @throws OnOfficeException if it fails; see the class
     */
    public void modify(long id, Draft<?, ?> draft) {
        send(draft.modify(id));
    }

    /** Closes the connections that are kept open. A client that was given to the builder stays open. */
    @Override
    public void close() {
        release.run();
    }
}
