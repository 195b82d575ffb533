package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.behaviour.Behaviour;
import io.github.onoffice4j.sandbox.record.AddressColumns;
import io.github.onoffice4j.sandbox.record.AgentsLogColumns;
import io.github.onoffice4j.sandbox.record.EstateColumns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.record.TaskColumns;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import io.github.onoffice4j.sandbox.store.Table;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Makes an agency with its first records, the same for the same tenant and number. */
public final class AgencySeed {
    private final Tenant tenant;
    private final List<Long> estates;
    private final List<Long> addresses;
    private final List<Long> tasks;
    private final Map<Kind, Table> tables = new EnumMap<>(Kind.class);

    private AgencySeed(Tenant tenant, int records) {
        this.tenant = tenant;
        this.estates = ids(Kind.ESTATE, records);
        this.addresses = ids(Kind.ADDRESS, records);
        this.tasks = ids(Kind.TASK, (records + 1) / 2);
    }

    /** Makes an agency with {@code records} estates, addresses and agents-log entries, half as many tasks, five users. */
    public static Agency agency(Tenant tenant, Behaviour behaviour, int records, Clock clock) {
        AgencySeed seed = new AgencySeed(tenant, records);
        seed.records(records);
        seed.rest();
        long firstContactId = AddressSeed.FIRST_CONTACT_ID + (long) AddressSeed.CONTACT_NUMBERS * records;
        return new Agency(tenant, behaviour, clock, seed.tables, firstContactId);
    }

    private void records(int records) {
        put(Kind.ESTATE, () -> {
            EstateSeed seed = new EstateSeed(tenant, EstateColumns.of(tenant));
            return rows(estates, seed::row);
        });
        put(Kind.ADDRESS, () -> {
            AddressSeed seed = new AddressSeed(tenant, AddressColumns.of(tenant));
            return rows(addresses, seed::row);
        });
        put(Kind.AGENTS_LOG, () -> {
            ActivitySeed seed = new ActivitySeed(tenant, AgentsLogColumns.of(tenant), addresses, estates);
            return rows(ids(Kind.AGENTS_LOG, records), seed::row);
        });
        put(Kind.TASK, () -> {
            TaskSeed seed = new TaskSeed(tenant, TaskColumns.of(), addresses, estates);
            return rows(tasks, seed::row);
        });
        put(Kind.USER, UserSeed::rows);
    }

    private void rest() {
        put(Kind.ESTATE_VERSION, () -> VersionSeed.rows(estates));
        put(Kind.FILE, () -> FileSeed.rows(estates, addresses, tasks));
        put(Kind.APPOINTMENT, () -> AppointmentSeed.rows(estates, addresses));
        put(Kind.SEARCH_CRITERION, () -> CriteriaSeed.rows(addresses));
        put(Kind.MAIL, () -> MailSeed.rows(estates, addresses));
        put(Kind.RELATION, () -> RelationSeed.rows(estates, addresses));
        put(Kind.GROUP, OfficeSeed::groups);
        put(Kind.FILTER, OfficeSeed::filters);
        put(Kind.CALENDAR_RESOURCE, OfficeSeed::calendarResources);
        for (Kind kind : Kind.values()) {
            tables.computeIfAbsent(kind, empty -> new Table(empty.firstId(), List::of));
        }
    }

    private void put(Kind kind, Supplier<List<Row>> rows) {
        tables.put(kind, new Table(kind.firstId(), rows));
    }

    private static List<Row> rows(List<Long> ids, RowSource source) {
        return IntStream.range(0, ids.size())
                .mapToObj(index -> source.row(ids.get(index), index))
                .toList();
    }

    private static List<Long> ids(Kind kind, int records) {
        return LongStream.range(0, records)
                .map(index -> Table.seedId(kind.firstId(), (int) index))
                .boxed()
                .toList();
    }

    /** Makes the record with an id at an index. */
    private interface RowSource {
        Row row(long id, int index);
    }
}
