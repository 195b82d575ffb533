package io.github.onoffice4j;

import io.github.onoffice4j.wire.WireClient;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
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
     * Sets how long a request may take in all.
     *
     * @param timeout the time, 120 seconds by default; zero for no limit
     * @return this builder
     */
    public OnOfficeBuilder callTimeout(Duration timeout) {
        this.callTimeout = timeout;
        return this;
    }

    /**
     * Sets the HTTP client whose proxy, TLS settings and connections are used. The timeouts of this builder still apply.
     *
     * @param client the client, which stays open when the connection is closed
     * @return this builder
     */
    public OnOfficeBuilder httpClient(OkHttpClient client) {
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
