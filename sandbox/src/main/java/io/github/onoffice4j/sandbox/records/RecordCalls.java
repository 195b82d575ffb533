package io.github.onoffice4j.sandbox.records;

import io.github.onoffice4j.sandbox.call.CallTable;
import io.github.onoffice4j.sandbox.store.Database;
import io.github.onoffice4j.sandbox.store.RecordModules;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.time.Clock;

/** Adds the calls that read, create and modify records. */
public final class RecordCalls {

    private RecordCalls() {}

    /**
     * Adds the calls of estates, addresses, agents log, tasks and users, and makes the records they work on.
     *
     * @param calls the table to add to
     * @param tenant the configuration the records fit
     * @param recordsPerModule how many estates and how many addresses there are at first, 0 or more
     * @param clock tells the time of changes
     */
    public static void addTo(CallTable.Builder calls, Tenant tenant, int recordsPerModule, Clock clock) {
        Database database = new Database();
        RecordModules modules = RecordModules.of(tenant);
        TenantTime time = new TenantTime(clock);
        ApiUser apiUser = new ApiUser(25, "api");
        EstateWrites estates =
                new EstateWrites(database.estates(), modules.estate(), Defaults.of(tenant, "estate"), apiUser, time);
        AddressWrites addresses =
                new AddressWrites(database, modules.address(), Defaults.of(tenant, "address"), apiUser, time);
        calls.add("read", "address", database.reading(new AddressRead(database, modules.address())));
        calls.add("create", "address", database.writing(addresses::create));
        calls.add("modify", "address", database.writing(addresses::modify));
        calls.add("read", "estate", database.reading(new EstateRead(database.estates(), modules.estate())));
        calls.add("create", "estate", database.writing(estates::create));
        calls.add("modify", "estate", database.writing(estates::modify));
    }
}
