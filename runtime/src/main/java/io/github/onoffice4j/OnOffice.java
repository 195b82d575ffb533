package io.github.onoffice4j;

import io.github.onoffice4j.event.CacheEvent;
import io.github.onoffice4j.event.CacheFailureEvent;
import io.github.onoffice4j.event.ClockEvent;
import io.github.onoffice4j.event.MissingFieldEvent;
import io.github.onoffice4j.event.RequestEvent;
import io.github.onoffice4j.event.RetryEvent;
import io.github.onoffice4j.event.UnknownValueEvent;
import io.github.onoffice4j.file.DownloadedFile;
import io.github.onoffice4j.file.FileContent;
import io.github.onoffice4j.file.FileSource;
import io.github.onoffice4j.file.FileUpload;
import io.github.onoffice4j.file.TemporaryFile;
import io.github.onoffice4j.file.TransferProgress;
import io.github.onoffice4j.relation.Relation;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
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
 * <p>See the <a href="https://apidoc.onoffice.de/">onOffice API documentation</a>. Safe for use by many threads; make one and keep
 * it. Every method that sends throws an {@link OnOfficeException}: {@link TransportException} if no answer came, {@link
 * AuthenticationException} if the credentials are not accepted, {@link ActionException} if onOffice refuses the action, {@link
 * OutcomeUnknownException} if a call that changes something may or may not have been executed, {@link MalformedResponseException}
 * if the answer is none of the API.
 */
public final class OnOffice implements AutoCloseable {

    private final Exchange exchange;
    private final Sender sender;
    private final RecordQueries records;
    private final FileUploads uploads;
    private final FileDownloads downloads;
    private final HttpConnections connections;

    OnOffice(Exchange exchange, OnOfficeBuilder settings, HttpConnections connections) {
        this.exchange = exchange;
        this.sender = new Sender(exchange, settings.batchLimits(), connections);
        this.records = new RecordQueries(sender, settings.parallelRequests(), exchange.drift());
        this.uploads = new FileUploads(exchange);
        this.downloads = new FileDownloads(exchange);
        this.connections = connections;
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
        return sender.send(operation);
    }

    /**
     * Sends an operation without waiting for its result.
     *
     * <p>A call that waits for its turn has no thread. Completing or cancelling the future before the call is over cancels the
     * call; of one that changes something it is then not known whether it was executed.
     *
     * @param operation the operation
     * @param <T> the type of the result
     * @return the decoded result; completed exceptionally with the {@link OnOfficeException} that {@link #send} would throw, which
     *     {@code join} wraps in a {@code CompletionException} and {@code get} in an {@code ExecutionException}
     * @throws IllegalStateException if the client is closed
     */
    public <T> CompletableFuture<T> sendAsync(Operation<T> operation) {
        return sender.sendAsync(operation);
    }

    /**
     * Starts a batch: operations that are sent together.
     *
     * @return the batch, empty
     */
    public Batch batch() {
        return sender.batch();
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
        return records.page(query.state());
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
        return list(query, progress -> {});
    }

    /**
     * Reads all records of a query, in as many requests as it takes, and tells how far it has come.
     *
     * @param query the query
     * @param progress told after each page, in the thread that called
     * @param <R> the record class
     * @return the records, none of them missing; unmodifiable
     * @throws OnOfficeException if one of the requests fails: a part is never returned as the whole; see the class
     */
    public <R extends OnOfficeRecord<R>> List<R> list(Query<R, ?> query, Consumer<? super Progress> progress) {
        return records.list(query.state(), Objects.requireNonNull(progress, "progress"));
    }

    /**
     * Reads all records of a query page by page, as the stream is consumed.
     *
     * <p>The first page is read when the first record is asked for, and a few pages ahead after that, as many as the builder's
     * {@code parallelRequests} says; no more than these are held in memory. Records keep their order. A record that was there from
     * the first page to the last comes exactly once, whatever others create, change or delete meanwhile. In an order that the query
     * sets, records that have moved may come last.
     *
     * @param query the query
     * @param <R> the record class
     * @return the records; consuming the stream throws an {@link OnOfficeException} if a request fails. Close it when done, which
     *     cancels what is still in flight. To be consumed by one thread.
     */
    public <R extends OnOfficeRecord<R>> Stream<R> stream(Query<R, ?> query) {
        return stream(query, progress -> {});
    }

    /**
     * Reads all records of a query page by page, as {@link #stream(Query)} does, and tells how far it has come.
     *
     * @param query the query
     * @param progress told after each page, in the thread that consumes the stream
     * @param <R> the record class
     * @return the records
     */
    public <R extends OnOfficeRecord<R>> Stream<R> stream(Query<R, ?> query, Consumer<? super Progress> progress) {
        return records.stream(query.state(), Objects.requireNonNull(progress, "progress"));
    }

    /**
     * Reads everything that a call lists, in as many requests as it takes, whatever limit and offset it sets.
     *
     * @param call the call, such as {@code GetAppointments} or {@code GetEstateFiles}
     * @param <R> the type of a record
     * @return the records, none of them missing, none twice; unmodifiable
     * @throws OnOfficeException if one of the requests fails: a part is never returned as the whole; see the class
     * @throws IllegalStateException if the call lacks a parameter, or has two that exclude each other
     */
    public <R> List<R> list(ListCall<?, R> call) {
        try (Stream<R> all = stream(call)) {
            return all.toList();
        }
    }

    /**
     * Reads everything that a call lists page by page, as the stream is consumed, whatever limit and offset it sets.
     *
     * <p>A record that was there from the first page to the last comes exactly once, as long as the server keeps the order of the
     * others.
     *
     * @param call the call, such as {@code GetAppointments} or {@code GetEstateFiles}
     * @param <R> the type of a record
     * @return the records; consuming the stream throws an {@link OnOfficeException} if a request fails. Close it when done, which
     *     cancels what is still in flight. To be consumed by one thread.
     * @throws IllegalStateException if the call lacks a parameter, or has two that exclude each other
     */
    public <R> Stream<R> stream(ListCall<?, R> call) {
        return records.stream(call);
    }

    /**
     * Compares the tenant with what was generated, in one request that takes seconds; in two, if there is a module that the server
     * does not know.
     *
     * <p>It finds modules, fields, select values, action kinds, action types and regions that are gone or new, fields that have a
     * type the model cannot read, and labels that are other ones. With a cache it may tell of a moment ago.
     *
     * @param model what was generated, {@code OnOfficeModel.MODEL}
     * @return what the tenant has changed, breaking changes first
     * @throws OnOfficeException if it fails; see the class
     */
    public ModelCheck checkModel(GeneratedModel model) {
        return ModelComparison.of(model, sender);
    }

    /**
     * Returns what this client has met that its model does not know, counted since it was made.
     *
     * @return the report, as it is now
     */
    public DriftReport drift() {
        return exchange.drift().report();
    }

    /**
     * Reads the first records of a query as they are shown to people, and their total, in one request.
     *
     * @param query the query
     * @param <R> the record class
     * @return the page, with at most {@value Query#MAX_LIMIT} records
     * @throws OnOfficeException if it fails; see the class
     */
    public <R extends OnOfficeRecord<R>> Page<DisplayRecord<R>> page(DisplayQuery<R> query) {
        Page<R> page = records.page(query.state());
        return new Page<>(page.records().stream().map(DisplayRecord::new).toList(), page.total(), page.offset());
    }

    /**
     * Reads all records of a query as they are shown to people, in as many requests as it takes.
     *
     * @param query the query
     * @param <R> the record class
     * @return the records, none of them missing; unmodifiable
     * @throws OnOfficeException if one of the requests fails: a part is never returned as the whole; see the class
     */
    public <R extends OnOfficeRecord<R>> List<DisplayRecord<R>> list(DisplayQuery<R> query) {
        return records.list(query.state(), progress -> {}).stream()
                .map(DisplayRecord::new)
                .toList();
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

    /**
     * Reads the numbers of the records that a record is related to.
     *
     * <pre>{@code
     * List<Long> owners = onOffice.related(EstateRelation.OWNER, estateId);
     * }</pre>
     *
     * @param relation the type of relation
     * @param parentId the number of the record on the parent's side, the one that the class of the constant is named after
     * @return the numbers of the records on the child's side, none twice; empty if there are none, or if the API user may not read
     *     them
     * @throws OnOfficeException if it fails; see the class
     */
    public List<Long> related(Relation relation, long parentId) {
        return send(relation.childrenOf(parentId));
    }

    /**
     * Uploads a file or stores a link.
     *
     * @param upload the file and where it goes
     * @return the number of the file
     * @throws RuntimeException as {@link #upload(FileUpload, Consumer)} says
     */
    public long upload(FileUpload upload) {
        return upload(upload, progress -> {});
    }

    /**
     * Uploads a file or stores a link, and tells how far it has come.
     *
     * <p>The file goes in blocks, one after the other. When it is not known whether one of them has arrived, the upload begins anew,
     * as often as the {@link RetryPolicy} lets reads be sent again; listeners are told. Nothing is stored before the last call.
     *
     * @param upload the file and where it goes
     * @param progress told after each block, in the thread that called; what it throws ends the upload
     * @return the number of the file
     * @throws OnOfficeException if it fails; see the class. {@link OutcomeUnknownException}, if no answer came to the last call: the
     *     file may be stored or not. After every other one nothing is stored.
     * @throws java.io.UncheckedIOException if the file cannot be read, or has another length than it should; nothing is stored then
     */
    public long upload(FileUpload upload, Consumer<? super TransferProgress> progress) {
        return uploads.upload(upload, Objects.requireNonNull(progress, "progress"));
    }

    /**
     * Uploads a file that belongs to no record, for calls that take such a one.
     *
     * @param source the file
     * @param progress told after each block, in the thread that called; what it throws ends the upload
     * @return the ids of the file
     * @throws RuntimeException as {@link #upload(FileUpload, Consumer)} says
     */
    public TemporaryFile uploadTemporarily(FileSource source, Consumer<? super TransferProgress> progress) {
        return uploads.upload(source, Objects.requireNonNull(progress, "progress"));
    }

    /**
     * Downloads a file. It is complete when it appears, and takes the place of one that is there.
     *
     * @param content the file
     * @param target where it is to be; a file beside it takes what has come so far
     * @return name and size
     * @throws OnOfficeException if it fails; see the class. {@link ActionException} with {@link ErrorCode#FILE_NOT_FOUND}, if there
     *     is no such file, or it is a link
     * @throws IllegalArgumentException if the target is a folder, or in one that is not there
     * @throws java.io.UncheckedIOException if the target cannot be written
     */
    public DownloadedFile download(FileContent content, Path target) {
        return downloads.download(content, target);
    }

    /**
     * Downloads a file to a stream, which gets all of it once it is complete.
     *
     * @param content the file
     * @param target the stream, which stays open; a temporary file takes what has come so far
     * @return name and size
     * @throws OnOfficeException if it fails, as {@link #download(FileContent, Path)} says; the stream then got nothing
     * @throws java.io.UncheckedIOException if the stream or the temporary file cannot be written
     */
    public DownloadedFile download(FileContent content, OutputStream target) {
        return downloads.download(content, target);
    }

    /**
     * Cancels what is under way and closes the connections. An HTTP client that was given to the builder stays open. Closing
     * twice does nothing.
     */
    @Override
    public void close() {
        exchange.close();
        connections.close();
    }

    /**
     * Is told what a client does; for logs, metrics and traces.
     *
     * <p>Called in whichever thread has something to tell, often by several at once, and should return soon. What a listener throws
     * breaks no call: it goes to the uncaught exception handler of the thread.
     */
    public interface Listener {

        /**
         * A request was sent and answered, or failed.
         *
         * @param event one attempt
         */
        default void onRequest(RequestEvent event) {}

        /**
         * An attempt failed and another one follows.
         *
         * @param event the attempt that failed and the pause before the next one
         */
        default void onRetry(RetryEvent event) {}

        /**
         * The server refused a timestamp, and the client has set its time by the server's.
         *
         * @param event the difference of the clocks
         */
        default void onClock(ClockEvent event) {}

        /**
         * A read was looked up in the cache.
         *
         * @param event whether it was there
         */
        default void onCache(CacheEvent event) {}

        /**
         * The cache failed, and the call went on without it.
         *
         * @param event the failure
         */
        default void onCacheFailure(CacheFailureEvent event) {}

        /**
         * A record holds a select value that the generated model does not know.
         *
         * @param event field and key
         */
        default void onUnknownValue(UnknownValueEvent event) {}

        /**
         * A read went on without a field that the tenant no longer has.
         *
         * @param event the field
         */
        default void onMissingField(MissingFieldEvent event) {}
    }
}
