package io.github.onoffice4j.sandbox.records;

import io.github.onoffice4j.sandbox.call.CallTable;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.time.Clock;

/** Adds the calls of the record modules. */
public final class RecordCalls {

    private RecordCalls() {}

    public static void addTo(CallTable.Builder calls, Tenant tenant, int recordsPerModule, Clock clock) {}
}
