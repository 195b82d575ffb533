package io.github.onoffice4j;

import io.github.onoffice4j.cache.ResponseCache;
import io.github.onoffice4j.wire.WireClient;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a connection; see {@link OnOffice#builder}.
 *
 * <p>Not safe for use by many threads.
 */
public final class OnOfficeBuilder {

    private static final URI ON_OFFICE = URI.create("https://api.onoffice.de/api/");

    private @Nullable Credentials credentials;
    private @Nullable URI baseUrl;
    private String version = "stable";
    private HmacVersion hmacVersion = HmacVersion.V2;
    private Clock clock = Clock.systemUTC();
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration readTimeout = Duration.ofMinutes(1);
    private Duration callTimeout = Duration.ofMinutes(2);
    private int parallelRequests = 4;
    private RetryPolicy retries = RetryPolicy.DEFAULT;
    private BatchLimits batchLimits = BatchLimits.DEFAULT;
    private MissingFields missingFields = MissingFields.FAIL;
    private UnknownValues unknownValues = UnknownValues.KEEP;
    private Pauses pauses = Pauses.TIMER;
    private final List<OnOffice.Listener> listeners = new ArrayList<>();
    private @Nullable ResponseCache cache;
    private @Nullable OkHttpClient httpClient;

    OnOfficeBuilder() {}

    /**
     * Sets the credentials, the only setting without a default.
     *
     * @param newCredentials the credentials
     * @return this builder
     */
    public OnOfficeBuilder credentials(Credentials newCredentials) {
        this.credentials = newCredentials;
        return this;
    }

    /**
     * Sets the address of the API up to the version.
     *
     * @param newBaseUrl the address, such as {@code https://api.onoffice.de/api/}
     * @return this builder
     */
    public OnOfficeBuilder baseUrl(URI newBaseUrl) {
        this.baseUrl = newBaseUrl;
        return this;
    }

    /**
     * Sets the version of the API.
     *
     * @param newVersion {@code stable}, which is the default, or {@code latest}
     * @return this builder
     */
    public OnOfficeBuilder version(String newVersion) {
        this.version = newVersion;
        return this;
    }

    /**
     * Sets how actions are signed.
     *
     * @param newHmacVersion the scheme, {@link HmacVersion#V2} by default
     * @return this builder
     */
    public OnOfficeBuilder hmacVersion(HmacVersion newHmacVersion) {
        this.hmacVersion = newHmacVersion;
        return this;
    }

    /**
     * Sets the clock whose time is signed.
     *
     * @param newClock the clock, that of the machine by default
     * @return this builder
     */
    public OnOfficeBuilder clock(Clock newClock) {
        this.clock = newClock;
        return this;
    }

    /**
     * Sets how long connecting may take.
     *
     * @param timeout the time, 10 seconds by default; zero for no limit
     * @return this builder
     */
    public OnOfficeBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = timeout;
        return this;
    }

    /**
     * Sets how long the server may say nothing.
     *
     * @param timeout the time, 60 seconds by default; zero for no limit
     * @return this builder
     */
    public OnOfficeBuilder readTimeout(Duration timeout) {
        this.readTimeout = timeout;
        return this;
    }

    /**
     * Sets how long an attempt may take in all, from its turn to the last byte of the answer. After that it is not repeated.
     *
     * @param timeout the time, 120 seconds by default; zero for no limit
     * @return this builder
     */
    public OnOfficeBuilder callTimeout(Duration timeout) {
        this.callTimeout = timeout;
        return this;
    }

    /**
     * Sets the HTTP client whose proxy, TLS settings, connections and threads are used. The timeouts and the number of parallel
     * requests are those of this builder.
     *
     * @param client the client, which stays open when the connection is closed
     * @return this builder
     */
    public OnOfficeBuilder httpClient(OkHttpClient client) {
        this.httpClient = client;
        return this;
    }

    /**
     * Sets how many requests run at once; further ones wait for their turn, first come first served, without a time limit. The
     * server fails now and then under heavy parallel use.
     *
     * @param most the number, 4 by default
     * @return this builder
     * @throws IllegalArgumentException if it is below 1
     */
    public OnOfficeBuilder parallelRequests(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one request must be able to run, not " + most
                    + ": in OnOffice.builder().parallelRequests(…)");
        }
        this.parallelRequests = most;
        return this;
    }

    /**
     * Sets how often requests are sent again that failed on their way.
     *
     * @param policy the policy, {@link RetryPolicy#DEFAULT} by default
     * @return this builder
     */
    public OnOfficeBuilder retries(RetryPolicy policy) {
        this.retries = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * Sets how much of a batch goes into one request.
     *
     * @param limits the limits, {@link BatchLimits#DEFAULT} by default
     * @return this builder
     */
    public OnOfficeBuilder batchLimits(BatchLimits limits) {
        this.batchLimits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Sets what a read does when the tenant no longer has a field that the model has.
     *
     * @param reaction the reaction, {@link MissingFields#FAIL} by default
     * @return this builder
     */
    public OnOfficeBuilder missingFields(MissingFields reaction) {
        this.missingFields = Objects.requireNonNull(reaction, "reaction");
        return this;
    }

    /**
     * Sets what happens when a record holds a select value that the model does not know.
     *
     * @param reaction the reaction, {@link UnknownValues#KEEP} by default
     * @return this builder
     */
    public OnOfficeBuilder unknownValues(UnknownValues reaction) {
        this.unknownValues = Objects.requireNonNull(reaction, "reaction");
        return this;
    }

    /**
     * Adds a listener, which is told of requests, retries and the like.
     *
     * @param listener the listener; several are told in the order in which they were added
     * @return this builder
     */
    public OnOfficeBuilder listener(OnOffice.Listener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Sets a cache for the results of reads that onOffice marks {@code cacheable}, whether sent alone or in a batch; there is none by
     * default. In a batch reads are sent nevertheless that follow a write.
     *
     * <p>A write forgets what it may have changed, for every client of the account that shares the cache. What is changed by
     * others is seen when the entries have expired.
     *
     * @param newCache the cache, such as {@code new MemoryResponseCache(64 << 20, Duration.ofMinutes(5))}; it stays open when the
     *     connection is closed
     * @return this builder
     */
    public OnOfficeBuilder cache(ResponseCache newCache) {
        this.cache = Objects.requireNonNull(newCache, "cache");
        return this;
    }

    /** Replaces the timer of the pauses between attempts. */
    OnOfficeBuilder pauses(Pauses newPauses) {
        this.pauses = newPauses;
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
        HttpConnections connections = HttpConnections.open(this);
        WireClient wire = new WireClient(connections.http(), address(), version);
        return new OnOffice(new Exchange(wire, account, this), this, connections);
    }

    HmacVersion hmacVersion() {
        return hmacVersion;
    }

    Clock clock() {
        return clock;
    }

    Duration connectTimeout() {
        return connectTimeout;
    }

    Duration readTimeout() {
        return readTimeout;
    }

    Duration callTimeout() {
        return callTimeout;
    }

    int parallelRequests() {
        return parallelRequests;
    }

    RetryPolicy retries() {
        return retries;
    }

    BatchLimits batchLimits() {
        return batchLimits;
    }

    List<OnOffice.Listener> listeners() {
        return listeners;
    }

    MissingFields missingFields() {
        return missingFields;
    }

    UnknownValues unknownValues() {
        return unknownValues;
    }

    Pauses pauses() {
        return pauses;
    }

    @Nullable ResponseCache cache() {
        return cache;
    }

    @Nullable OkHttpClient httpClient() {
        return httpClient;
    }

    private URI address() {
        URI address = baseUrl;
        return address != null
                ? address
                : Environment.find("onoffice.baseUrl", "ONOFFICE_BASE_URL")
                        .map(URI::create)
                        .orElse(ON_OFFICE);
    }
}
