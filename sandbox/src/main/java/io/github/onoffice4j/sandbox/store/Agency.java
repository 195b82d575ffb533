package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.behaviour.Behaviour;
import io.github.onoffice4j.sandbox.record.AddressColumns;
import io.github.onoffice4j.sandbox.record.AgentsLogColumns;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Dates;
import io.github.onoffice4j.sandbox.record.EstateColumns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.record.TaskColumns;
import io.github.onoffice4j.sandbox.record.UserColumns;
import io.github.onoffice4j.sandbox.tenant.Lazy;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** All that one sandbox keeps: the tenant's configuration and its records. Thread-safe. */
public final class Agency {
    // Times without a zone are local times of the customer, who is in Germany.
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Tenant tenant;
    private final Behaviour behaviour;
    private final Clock clock;
    private final Map<Kind, Table> tables;
    private final AtomicLong contactIds;
    private final Uploads uploads = new Uploads();
    private final Publications publications;
    private final Company company = new Company();
    private final Marketplace marketplace;
    private final LastSeen lastSeen = new LastSeen(this::table);
    private final ModuleColumns estateColumns;
    private final ModuleColumns addressColumns;
    private final ModuleColumns agentsLogColumns;
    private final Lazy<Columns> taskColumns = new Lazy<>(TaskColumns::of);
    private final Lazy<Columns> userColumns = new Lazy<>(UserColumns::of);

    /** Makes an agency with a table for each kind; the ids of contact entries go on from {@code firstContactId}. */
    public Agency(Tenant tenant, Behaviour behaviour, Clock clock, Map<Kind, Table> tables, long firstContactId) {
        this.tenant = tenant;
        this.behaviour = behaviour;
        this.clock = clock;
        this.publications = new Publications(clock);
        this.marketplace = new Marketplace(() -> clock.instant().getEpochSecond());
        this.tables = new EnumMap<>(tables);
        this.contactIds = new AtomicLong(firstContactId);
        this.estateColumns = new ModuleColumns(tenant, "estate", EstateColumns::of);
        this.addressColumns = new ModuleColumns(tenant, "address", AddressColumns::of);
        this.agentsLogColumns = new ModuleColumns(tenant, "agentsLog", AgentsLogColumns::of);
    }

    /** Returns the configuration. */
    public Tenant tenant() {
        return tenant;
    }

    /** Returns how it behaves where the API has been seen in more than one way. */
    public Behaviour behaviour() {
        return behaviour;
    }

    /** Returns the records of a kind. */
    public Table table(Kind kind) {
        return Objects.requireNonNull(tables.get(kind), kind::name);
    }

    /** Returns the files on their way. */
    public Uploads uploads() {
        return uploads;
    }

    /** Returns what can be fetched by plain HTTP. */
    public Publications publications() {
        return publications;
    }

    /** Returns what the company says about itself. */
    public Company company() {
        return company;
    }

    /** Returns what the marketplace keeps. */
    public Marketplace marketplace() {
        return marketplace;
    }

    /** Returns which records the API user has opened. */
    public LastSeen lastSeen() {
        return lastSeen;
    }

    /** Returns the estates. */
    public Table estates() {
        return table(Kind.ESTATE);
    }

    /** Returns the addresses. */
    public Table addresses() {
        return table(Kind.ADDRESS);
    }

    /** Returns the agents-log entries. */
    public Table agentsLog() {
        return table(Kind.AGENTS_LOG);
    }

    /** Returns the tasks. */
    public Table tasks() {
        return table(Kind.TASK);
    }

    /** Returns the users. */
    public Table users() {
        return table(Kind.USER);
    }

    /** Returns the fields of estates. */
    public Columns estateColumns() {
        return estateColumns.get();
    }

    /** Returns the fields of addresses. */
    public Columns addressColumns() {
        return addressColumns.get();
    }

    /** Returns the fields of agents-log entries. */
    public Columns agentsLogColumns() {
        return agentsLogColumns.get();
    }

    /** Returns the fields of tasks. */
    public Columns taskColumns() {
        return taskColumns.get();
    }

    /** Returns the fields of users. */
    public Columns userColumns() {
        return userColumns.get();
    }

    /** Returns the user in whose name all calls run. */
    public Row apiUser() {
        return users().rows().get(0);
    }

    /** Puts into the outbox what the real server would send: nothing ever leaves the sandbox. */
    public void send(String kind, String receiver, String subject) {
        send(kind, receiver, subject, "", List.of());
    }

    /** Puts into the outbox what the real server would send, with a text and the names of what is attached. */
    public void send(String kind, String receiver, String subject, String text, List<String> attachments) {
        table(Kind.OUTBOX)
                .insert(List.of(Map.of(
                        "kind",
                        kind,
                        "receiver",
                        receiver,
                        "subject",
                        subject,
                        "text",
                        text,
                        "attachments",
                        attachments)));
    }

    /** Returns a new number for a contact entry. */
    public long nextContactId() {
        return contactIds.getAndAdd(2);
    }

    /** Returns the customer's local time, as stored. */
    public String now() {
        return Dates.text(LocalDateTime.ofInstant(clock.instant(), ZONE));
    }

    /** Returns the seconds since 1970. */
    public long epochSecond() {
        return clock.instant().getEpochSecond();
    }

    /** Returns the moment of the customer's local time {@code stored}. */
    public static Instant instant(String stored) {
        return LocalDateTime.parse(Dates.padded(stored).replace(' ', 'T'))
                .atZone(ZONE)
                .toInstant();
    }

    /** Returns the customer's local date, as stored. */
    public String today() {
        return now().substring(0, 10);
    }
}
