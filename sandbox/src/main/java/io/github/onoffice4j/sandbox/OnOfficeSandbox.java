package io.github.onoffice4j.sandbox;

import io.github.onoffice4j.sandbox.auth.Authenticator;
import io.github.onoffice4j.sandbox.auth.Credentials;
import io.github.onoffice4j.sandbox.behaviour.Behaviour;
import io.github.onoffice4j.sandbox.behaviour.Denial;
import io.github.onoffice4j.sandbox.behaviour.Quirk;
import io.github.onoffice4j.sandbox.calls.Calls;
import io.github.onoffice4j.sandbox.http.ApiServer;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.seed.AgencySeed;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import io.github.onoffice4j.sandbox.tenant.CapturedTenant;
import io.github.onoffice4j.sandbox.tenant.DefaultTenant;
import io.github.onoffice4j.sandbox.tenant.EditableTenant;
import io.github.onoffice4j.sandbox.tenant.SnapshotTenant;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An onOffice API server on the local machine, with an agency of its own: fields, select values, action kinds, estates,
 * addresses, agents-log entries, tasks and users, the same ones at every start.
 *
 * <pre>{@code
 * try (OnOfficeSandbox sandbox = OnOfficeSandbox.start()) {
 *     // sandbox.baseUrl(), sandbox.token(), sandbox.secret()
 * }
 * }</pre>
 *
 * <p>It checks what the real API checks and answers as that does, quirks included: HTTP status 200 for everything it can
 * read, the error in the body; numbers as text; empty maps as {@code []}. It listens on the loopback address only, keeps
 * everything in memory but uploaded files, which are in a temporary file until it is closed, and its threads do not keep a program alive. Thread-safe.
 */
public final class OnOfficeSandbox implements AutoCloseable {
    /** The token a sandbox knows unless told otherwise: 32 characters, as the real ones. */
    public static final String DEFAULT_TOKEN = "0123456789abcdef0123456789abcdef";

    /** The secret a sandbox checks signatures with unless told otherwise: 64 characters, as the real ones. */
    public static final String DEFAULT_SECRET = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

    private static final List<String> MODULES = List.of("estate", "address", "agentsLog", "task", "user");

    private final Credentials credentials;
    private final RequestLog log;
    private final Faults faults = new Faults();
    private final RequestHooks hooks = new RequestHooks();
    private final TenantConfiguration configuration;
    private final Agency agency;
    private final Calls calls;
    private final SandboxMarketplace marketplace;
    private final ApiServer server;

    private OnOfficeSandbox(Builder builder) {
        Clock clock = builder.clock == null ? Clock.systemUTC() : builder.clock;
        EditableTenant tenant = new EditableTenant(builder.tenant);
        this.credentials = new Credentials(builder.token, builder.secret);
        this.log = new RequestLog();
        this.agency = AgencySeed.agency(tenant, builder.behaviour, builder.records, clock);
        this.configuration = new TenantConfiguration(tenant, agency);
        this.calls = new Calls(agency);
        this.marketplace = new SandboxMarketplace(agency, builder.token);
        if (builder.isProvider) {
            agency.marketplace().requireClaims();
        }
        ApiEndpoint endpoint = new ApiEndpoint(
                new Authenticator(credentials, clock), calls, builder.errorLevel, log, faults, hooks, agency);
        this.server = ApiServer.start(builder.port, builder.clock, endpoint);
        agency.publications().at(baseUrl().resolve("/"));
    }

    /**
     * Starts a sandbox with the default agency on a free port.
     *
     * @throws UncheckedIOException if no port can be used
     */
    public static OnOfficeSandbox start() {
        return builder().start();
    }

    /** Returns a builder with the defaults of {@link #start()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the address clients are given, which ends in {@code /api/}: they append version and {@code /api.php}. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + port() + "/api/");
    }

    /** Returns the token of the one API user. */
    public String token() {
        return credentials.token();
    }

    /** Returns the secret of the one API user. */
    public String secret() {
        return credentials.secret();
    }

    /** Returns the port it listens on. */
    public int port() {
        return server.port();
    }

    /** Returns the requests received so far, oldest first; of a very long run only the latest 10,000 or 64 MiB. */
    public List<RecordedRequest> requests() {
        return log.all();
    }

    /** Returns every call it answers as action and resource type, such as {@code read estate}; all others are error 25. */
    public List<String> calls() {
        return calls.names();
    }

    /** Returns what is to go wrong with the next requests: nothing, at first. */
    public Faults faults() {
        return faults;
    }

    /**
     * Calls {@code hook} from now on after each request was read and before its actions are carried out, on the thread
     * that answers it: the place to change records or configuration between two pages. Hooks run in the order they were
     * added; a request whose hook throws is answered by a closed connection.
     */
    public void beforeRequest(Consumer<RecordedRequest> hook) {
        hooks.add(hook);
    }

    /** Returns the tenant's configuration, to be changed while the sandbox runs. */
    public TenantConfiguration configuration() {
        return configuration;
    }

    /**
     * Returns the records of a module, to be looked at and changed past the API.
     *
     * @param module {@code estate}, {@code address}, {@code agentsLog}, {@code task} or {@code user}
     * @throws IllegalArgumentException for any other
     */
    public SandboxRecords records(String module) {
        return switch (module) {
            case "estate" -> new SandboxRecords("estate", agency.estates(), agency::estateColumns, calls);
            case "address" -> new SandboxRecords("address", agency.addresses(), agency::addressColumns, calls);
            case "agentsLog" -> new SandboxRecords("agentslog", agency.agentsLog(), agency::agentsLogColumns, calls);
            case "task" -> new SandboxRecords("task", agency.tasks(), agency::taskColumns, calls);
            case "user" -> new SandboxRecords("user", agency.users(), agency::userColumns, calls);
            default ->
                throw new IllegalArgumentException("The sandbox keeps no records of a module \"" + module
                        + "\". It has " + String.join(", ", MODULES) + ".");
        };
    }

    /** Returns the marketplace: what onOffice does beside the API for the one provider. */
    public SandboxMarketplace marketplace() {
        return marketplace;
    }

    /** Returns what would have left the system so far, oldest first: mails, confirmations, webhooks. */
    public List<OutgoingMessage> outbox() {
        return agency.table(Kind.OUTBOX).rows().stream()
                .map(OnOfficeSandbox::message)
                .toList();
    }

    private static OutgoingMessage message(Row sent) {
        List<String> attachments = sent.get("attachments") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
        return new OutgoingMessage(
                sent.text("kind"), sent.text("receiver"), sent.text("subject"), sent.text("text"), attachments);
    }

    /** Stops at once. Closing twice does nothing. */
    @Override
    public void close() {
        server.close();
        agency.uploads().close();
    }

    /** Shows the address, never the secret. */
    @Override
    public String toString() {
        return "OnOfficeSandbox[" + baseUrl() + "]";
    }

    /** Settings of a sandbox that is to start. Not thread-safe. */
    public static final class Builder {
        private int port;
        private String token = DEFAULT_TOKEN;
        private String secret = DEFAULT_SECRET;
        private int records = 200;
        private Tenant tenant = new DefaultTenant();
        private ErrorLevel errorLevel = ErrorLevel.A;
        private Behaviour behaviour = Behaviour.usual();
        private boolean isProvider;
        private @Nullable Clock clock;

        private Builder() {}

        /**
         * Listens on this port; 0, the default, takes a free one.
         *
         * @throws IllegalArgumentException if it is not in range 0 to 65535
         */
        public Builder port(int port) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException(
                        "The sandbox's port is " + port + ", expected 0 to 65535. Use 0 for a free one.");
            }
            this.port = port;
            return this;
        }

        /**
         * Knows this token; {@link #DEFAULT_TOKEN} by default.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder token(String token) {
            this.token = notBlank("token", token);
            return this;
        }

        /**
         * Checks signatures with this secret; {@link #DEFAULT_SECRET} by default.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder secret(String secret) {
            this.secret = notBlank("secret", secret);
            return this;
        }

        /**
         * Starts with this number of estates, addresses and agents-log entries, and half as many tasks; 200 by default.
         * The first ones are the same whatever the number.
         *
         * @throws IllegalArgumentException if it is below 0 or above 1,000,000
         */
        public Builder records(int records) {
            if (records < 0 || records > 1_000_000) {
                throw new IllegalArgumentException(
                        "The sandbox's number of records is " + records + ", expected 0 to 1000000.");
            }
            this.records = records;
            return this;
        }

        /**
         * Takes modules, fields and values from elsewhere, instead of the default agency: from a file with the raw JSON
         * answer of the API call {@code get fields}, with or without labels, which count as German; or from the folder of a
         * snapshot, which brings action kinds too. What they do not hold stays that of the default agency.
         *
         * @throws UncheckedIOException if a file cannot be read
         * @throws IllegalArgumentException if it is no such answer or snapshot
         */
        public Builder schema(Path fileOrFolder) {
            this.tenant = Files.isDirectory(fileOrFolder)
                    ? SnapshotTenant.read(fileOrFolder)
                    : CapturedTenant.read(fileOrFolder);
            return this;
        }

        /** Answers failed actions in this way on the request level; {@link ErrorLevel#A} by default. */
        public Builder errorLevel(ErrorLevel errorLevel) {
            this.errorLevel = Objects.requireNonNull(errorLevel, "errorLevel");
            return this;
        }

        /** Has {@code quirk}; see there for those it has anyway. */
        public Builder with(Quirk quirk) {
            this.behaviour = behaviour.with(quirk, true);
            return this;
        }

        /** Does not have {@code quirk}. */
        public Builder without(Quirk quirk) {
            this.behaviour = behaviour.with(quirk, false);
            return this;
        }

        /**
         * Takes from the API user the right to read a module's records; its own user record stays readable.
         *
         * @param module {@code estate}, {@code address}, {@code agentsLog}, {@code task} or {@code user}
         * @param denial what reads show then
         * @throws IllegalArgumentException for any other module
         */
        public Builder deny(String module, Denial denial) {
            if (!MODULES.contains(module)) {
                throw new IllegalArgumentException("The sandbox keeps no records of a module \"" + module
                        + "\". It has " + String.join(", ", MODULES) + ".");
            }
            this.behaviour = behaviour.denying(module, denial);
            return this;
        }

        /**
         * Makes the API user that of a marketplace provider: every call needs a claim that {@link
         * OnOfficeSandbox#marketplace()} has issued.
         */
        public Builder marketplaceProvider() {
            this.isProvider = true;
            return this;
        }

        /**
         * Takes the time from this clock; the system's by default. Requests must not be off by more than 120 seconds, and
         * answers are dated by it: {@code Clock.offset(Clock.systemUTC(), Duration.ofHours(2))} makes a server whose clock
         * goes wrong.
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Starts the sandbox.
         *
         * @throws UncheckedIOException if the port cannot be used, because another program has it
         */
        public OnOfficeSandbox start() {
            return new OnOfficeSandbox(this);
        }

        private static String notBlank(String name, String value) {
            if (value.isBlank()) {
                throw new IllegalArgumentException(
                        "The sandbox's " + name + " is blank. Give one, or none at all for the default.");
            }
            return value;
        }
    }
}
