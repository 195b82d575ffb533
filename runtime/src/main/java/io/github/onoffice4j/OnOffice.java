package io.github.onoffice4j;

import io.github.onoffice4j.wire.WireClient;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

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

    private OnOffice(Exchange exchange, Runnable release) {
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
    public static Builder builder() {
        return new Builder();
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

    /**
     * The settings of a connection.
     *
     * <p>Not safe for use by many threads.
     */
    public static final class Builder {

        private static final URI ON_OFFICE = URI.create("https://api.onoffice.de/api/");

        private @Nullable Credentials credentials;
        private @Nullable URI baseUrl;
        private String version = "stable";
        private HmacVersion hmacVersion = HmacVersion.V2;
        private Clock clock = Clock.systemUTC();
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration readTimeout = Duration.ofMinutes(1);
        private Duration callTimeout = Duration.ofMinutes(2);
        private @Nullable OkHttpClient httpClient;

        private Builder() {}

        /**
         * Sets the credentials, the only setting without a default.
         *
         * @param newCredentials the credentials
         * @return this builder
         */
        public Builder credentials(Credentials newCredentials) {
            this.credentials = newCredentials;
            return this;
        }

        /**
         * Sets the address of the API up to the version.
         *
         * @param newBaseUrl the address, such as {@code https://api.onoffice.de/api/}
         * @return this builder
         */
        public Builder baseUrl(URI newBaseUrl) {
            this.baseUrl = newBaseUrl;
            return this;
        }

        /**
         * Sets the version of the API.
         *
         * @param newVersion {@code stable}, which is the default, or {@code latest}
         * @return this builder
         */
        public Builder version(String newVersion) {
            this.version = newVersion;
            return this;
        }

        /**
         * Sets how actions are signed.
         *
         * @param newHmacVersion the scheme, {@link HmacVersion#V2} by default
         * @return this builder
         */
        public Builder hmacVersion(HmacVersion newHmacVersion) {
            this.hmacVersion = newHmacVersion;
            return this;
        }

        /**
         * Sets the clock whose time is signed.
         *
         * @param newClock the clock, that of the machine by default
         * @return this builder
         */
        public Builder clock(Clock newClock) {
            this.clock = newClock;
            return this;
        }

        /**
         * Sets how long connecting may take.
         *
         * @param timeout the time, 10 seconds by default; zero for no limit
         * @return this builder
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = timeout;
            return this;
        }

        /**
         * Sets how long the server may say nothing.
         *
         * @param timeout the time, 60 seconds by default; zero for no limit
         * @return this builder
         */
        public Builder readTimeout(Duration timeout) {
            this.readTimeout = timeout;
            return this;
        }

        /**
         * Sets how long a request may take in all.
         *
         * @param timeout the time, 120 seconds by default; zero for no limit
         * @return this builder
         */
        public Builder callTimeout(Duration timeout) {
            this.callTimeout = timeout;
            return this;
        }

        /**
         * Sets the HTTP client whose proxy, TLS settings and connections are used. The timeouts of this builder still apply.
         *
         * @param client the client, which stays open when the connection is closed
         * @return this builder
         */
        public Builder httpClient(OkHttpClient client) {
            this.httpClient = client;
            return this;
        }

        /**
         * Makes the connection. Nothing is sent yet.
         *
         * @return the connection
         * @throws IllegalStateException if the credentials are missing
         * @throws IllegalArgumentException if the address is none of HTTP
         */
        public OnOffice build() {
            Credentials account = credentials;
            if (account == null) {
                throw new IllegalStateException("A connection needs credentials: OnOffice.builder().credentials(...)");
            }
            OkHttpClient given = httpClient;
            // A request that was sent is never repeated behind the user's back.
            OkHttpClient http = (given == null ? new OkHttpClient() : given)
                    .newBuilder()
                    .connectTimeout(connectTimeout)
                    .readTimeout(readTimeout)
                    .writeTimeout(readTimeout)
                    .callTimeout(callTimeout)
                    .retryOnConnectionFailure(false)
                    .build();
            WireClient wire = new WireClient(http, address(), version);
            Exchange exchange = new Exchange(wire, account.signer(hmacVersion, clock), account.extendedClaim());
            return new OnOffice(exchange, given == null ? () -> release(http) : () -> {});
        }

        private URI address() {
            URI address = baseUrl;
            return address != null
                    ? address
                    : Environment.find("onoffice.baseUrl", "ONOFFICE_BASE_URL")
                            .map(URI::create)
                            .orElse(ON_OFFICE);
        }

        private static void release(OkHttpClient http) {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }
}
