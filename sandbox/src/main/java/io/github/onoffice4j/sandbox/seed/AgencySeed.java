package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.AddressColumns;
import io.github.onoffice4j.sandbox.record.AgentsLogColumns;
import io.github.onoffice4j.sandbox.record.EstateColumns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.record.TaskColumns;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Table;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Makes an agency with its first records, the same for the same tenant and number. */
public final class AgencySeed {
    private static final long FIRST_ESTATE = 1001;
    private static final long FIRST_ADDRESS = 5001;
    private static final long FIRST_ACTIVITY = 301;
    private static final long FIRST_TASK = 101;

    private AgencySeed() {}

    /** Makes an agency with {@code records} estates, addresses and agents-log entries, half as many tasks, five users. */
    public static Agency agency(Tenant tenant, int records, Clock clock) {
        List<Long> estates = ids(FIRST_ESTATE, records);
        List<Long> addresses = ids(FIRST_ADDRESS, records);
        Agency.Tables tables = new Agency.Tables(
                new Table(FIRST_ESTATE, estates(tenant, estates)),
                new Table(FIRST_ADDRESS, addresses(tenant, addresses)),
                new Table(FIRST_ACTIVITY, () -> {
                    ActivitySeed seed = new ActivitySeed(tenant, AgentsLogColumns.of(tenant), addresses, estates);
                    return rows(ids(FIRST_ACTIVITY, records), seed::row);
                }),
                new Table(FIRST_TASK, () -> {
                    TaskSeed seed = new TaskSeed(tenant, TaskColumns.of(), addresses, estates);
                    return rows(ids(FIRST_TASK, (records + 1) / 2), seed::row);
                }),
                new Table(UserSeed.FIRST_ID, UserSeed::rows));
        long firstContactId = AddressSeed.FIRST_CONTACT_ID + (long) AddressSeed.CONTACT_NUMBERS * records;
        return new Agency(tenant, clock, tables, firstContactId);
    }

    private static Supplier<List<Row>> estates(Tenant tenant, List<Long> ids) {
        return () -> {
            EstateSeed seed = new EstateSeed(tenant, EstateColumns.of(tenant));
            return rows(ids, seed::row);
        };
    }

    private static Supplier<List<Row>> addresses(Tenant tenant, List<Long> ids) {
        return () -> {
            AddressSeed seed = new AddressSeed(tenant, AddressColumns.of(tenant));
            return rows(ids, seed::row);
        };
    }

    private static List<Row> rows(List<Long> ids, RowSource source) {
        return IntStream.range(0, ids.size())
                .mapToObj(index -> source.row(ids.get(index), index))
                .toList();
    }

    private static List<Long> ids(long first, int records) {
        return LongStream.range(0, records)
                .map(index -> Table.seedId(first, (int) index))
                .boxed()
                .toList();
    }

    /** Makes the record with an id at an index. */
    private interface RowSource {
        Row row(long id, int index);
    }
}
