package io.github.onoffice4j.sandbox;

import com.sun.net.httpserver.HttpServer;
import io.github.onoffice4j.sandbox.call.CallTable;
import io.github.onoffice4j.sandbox.configuration.ActionKindTypesCall;
import io.github.onoffice4j.sandbox.configuration.FieldsCall;
import io.github.onoffice4j.sandbox.protocol.ApiHandler;
import io.github.onoffice4j.sandbox.protocol.Dispatcher;
import io.github.onoffice4j.sandbox.records.RecordCalls;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import io.github.onoffice4j.sandbox.tenant.TenantLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * An onOffice API server on the loopback interface, with a tenant of its own.
 *
 * <pre>{@code
 * try (OnOfficeSandbox sandbox = OnOfficeSandbox.start()) {
 *     // a client that talks to sandbox.baseUrl() with sandbox.token() and sandbox.secret()
 * }
 * }</pre>
 *
 * <p>It checks what the real server checks, answers with its codes and keeps records in memory until it is closed. Safe for
 * use by many threads.
 */
public final class OnOfficeSandbox implements AutoCloseable {

    /** The token that clients use unless another one was set, of the right length and secret to nobody. */
    public static final String DEFAULT_TOKEN = "sandboxtoken00000000000000000000";

    /** The secret that clients use unless another one was set, of the right length and secret to nobody. */
    public static final String DEFAULT_SECRET = "sandboxsecret000000000000000000000000000000000000000000000000000";

    private final HttpServer server;
    private final ExecutorService threads;
    private final String token;
    private final String secret;
    private final List<RecordedRequest> requests;

    private OnOfficeSandbox(
            HttpServer server, ExecutorService threads, String token, String secret, List<RecordedRequest> requests) {
        this.server = server;
        this.threads = threads;
        this.token = token;
        this.secret = secret;
        this.requests = requests;
    }

    /**
     * Starts a sandbox with the default tenant on a free port.
     *
     * @return the sandbox, which serves until it is closed
     * @throws UncheckedIOException if no port can be opened
     */
    public static OnOfficeSandbox start() {
        return builder().start();
    }

    /**
     * Starts a sandbox with settings of its own.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the address that clients use in place of {@code https://api.onoffice.de/api/}.
     *
     * @return the address up to the version
     */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + port() + "/api/");
    }

    /**
     * Returns the port.
     *
     * @return the port
     */
    public int port() {
        return server.getAddress().getPort();
    }

    /**
     * Returns the token that clients use.
     *
     * @return the token
     */
    public String token() {
        return token;
    }

    /**
     * Returns the secret that clients use.
     *
     * @return the secret
     */
    public String secret() {
        return secret;
    }

    /**
     * Returns the requests so far.
     *
     * @return the requests in the order in which they came, as of now
     */
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Stops serving. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /**
     * The settings of a sandbox.
     *
     * <p>Not safe for use by many threads.
     */
    public static final class Builder {

        private int port;
        private String token = DEFAULT_TOKEN;
        private String secret = DEFAULT_SECRET;
        private int records = 200;
        private @Nullable Path schema;
        private ErrorLevel errorLevel = ErrorLevel.A;
        private Clock clock = Clock.system(ZoneId.of("Europe/Berlin"));

        private Builder() {}

        /**
         * Sets the port.
         *
         * @param newPort the port; 0, the default, takes a free one
         * @return this builder
         */
        public Builder port(int newPort) {
            this.port = newPort;
            return this;
        }

        /**
         * Sets the token.
         *
         * @param newToken the token, {@link #DEFAULT_TOKEN} by default
         * @return this builder
         */
        public Builder token(String newToken) {
            this.token = Objects.requireNonNull(newToken, "token");
            return this;
        }

        /**
         * Sets the secret.
         *
         * @param newSecret the secret, {@link #DEFAULT_SECRET} by default
         * @return this builder
         */
        public Builder secret(String newSecret) {
            this.secret = Objects.requireNonNull(newSecret, "secret");
            return this;
        }

        /**
         * Sets how many estates and addresses there are.
         *
         * @param newRecords the number of each, 200 by default
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder records(int newRecords) {
            if (newRecords < 0) {
                throw new IllegalArgumentException("A sandbox has 0 or more records: " + newRecords);
            }
            this.records = newRecords;
            return this;
        }

        /**
         * Takes the modules from an answer of the API to the field configuration call, in place of the default tenant's.
         *
         * @param newSchema a file with the answer as it came over the wire
         * @return this builder
         */
        public Builder schema(Path newSchema) {
            this.schema = newSchema;
            return this;
        }

        /**
         * Sets what the status of a request says when one of its actions failed.
         *
         * @param newErrorLevel the level, {@link ErrorLevel#A} by default
         * @return this builder
         */
        public Builder errorLevel(ErrorLevel newErrorLevel) {
            this.errorLevel = newErrorLevel;
            return this;
        }

        /**
         * Sets the clock by which timestamps are judged and changes are dated.
         *
         * @param newClock the clock, by default that of the machine in the time zone of Germany
         * @return this builder
         */
        public Builder clock(Clock newClock) {
            this.clock = newClock;
            return this;
        }

        /**
         * Starts the sandbox.
         *
         * @return the sandbox, which serves until it is closed
         * @throws UncheckedIOException if the port cannot be opened, or the schema not be read
         * @throws IllegalArgumentException if the schema is no answer to the field configuration call
         */
        public OnOfficeSandbox start() {
            Path file = schema;
            Tenant tenant = file == null ? TenantLoader.defaultTenant() : TenantLoader.tenantOf(file);
            CallTable.Builder calls = CallTable.builder()
                    .add("get", "fields", new FieldsCall(tenant))
                    .add("get", "actionkindtypes", new ActionKindTypesCall(tenant));
            RecordCalls.addTo(calls, tenant, records, clock);
            Dispatcher dispatcher = new Dispatcher(token, secret, clock, calls.build(), errorLevel);
            List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
            ApiHandler handler = new ApiHandler(
                    dispatcher, body -> requests.add(new RecordedRequest(new String(body, StandardCharsets.UTF_8))));
            return serve(handler, requests);
        }

        private OnOfficeSandbox serve(ApiHandler handler, List<RecordedRequest> requests) {
            // Without it each answer waits 40 ms for an acknowledgement.
            System.setProperty("sun.net.httpserver.nodelay", "true");
            try {
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
                ExecutorService threads = Executors.newCachedThreadPool(task -> {
                    Thread thread = new Thread(task, "onoffice-sandbox");
                    thread.setDaemon(true);
                    return thread;
                });
                server.setExecutor(threads);
                server.createContext("/", handler);
                startAsDaemon(server);
                return new OnOfficeSandbox(server, threads, token, secret, requests);
            } catch (IOException e) {
                throw new UncheckedIOException("Port " + port + " cannot be opened: " + e.getMessage(), e);
            }
        }

        /** The server's own thread is a daemon if the thread that starts it is one, so that it never keeps a JVM alive. */
        private static void startAsDaemon(HttpServer server) {
            Thread starter = new Thread(server::start, "onoffice-sandbox-start");
            starter.setDaemon(true);
            starter.start();
            try {
                starter.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
