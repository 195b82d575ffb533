package io.github.onoffice4j.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.sandbox.call.Call;
import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.call.CallRecord;
import io.github.onoffice4j.sandbox.call.CallRequest;
import io.github.onoffice4j.sandbox.call.Parameters;
import io.github.onoffice4j.sandbox.store.Column;
import io.github.onoffice4j.sandbox.store.Columns;
import io.github.onoffice4j.sandbox.store.Database;
import io.github.onoffice4j.sandbox.store.RecordFilter;
import io.github.onoffice4j.sandbox.store.SortOrder;
import io.github.onoffice4j.sandbox.store.StoredRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The call that reads addresses. */
record AddressRead(Database database, Columns columns) implements Call {

    private static final int MOST_RECORD_IDS = 500;

    @Override
    public CallAnswer answer(CallRequest request) throws CallFailure {
        ObjectNode parameters = request.parameters();
        List<Column> selected =
                Selection.read(columns, parameters.path("data"), (index, name) -> CallFailures.unknownField(name));
        SavedFilters.check(parameters);
        Predicate<StoredRecord> wanted = recordIds(parameters);
        Found found = Found.in(
                database.addresses(),
                request,
                () -> new Found.Criteria(
                        wanted.and(RecordFilter.read(columns, parameters.path("filter"), CallFailures::unknownField)),
                        SortOrder.ofName(columns, parameters.path("sortby"), parameters.path("sortorder"))));
        AddressElements elements = AddressElements.of(parameters, selected);
        List<CallRecord> records = found.records().stream()
                .map(address -> new CallRecord(
                        address.id(),
                        "address",
                        elements.read(address, database.contacts().of(address.id()))))
                .toList();
        return new CallAnswer(true, found.total(), records);
    }

    private static Predicate<StoredRecord> recordIds(ObjectNode parameters) throws CallFailure {
        JsonNode written = parameters.path("recordids");
        List<String> ids = new Parameters(parameters).texts("recordids");
        if (ids.isEmpty()) {
            return address -> true;
        }
        if (written.size() > MOST_RECORD_IDS) {
            throw new CallFailure(302, "This action supports only up to 500 Ids");
        }
        Set<String> wanted = new HashSet<>(ids);
        return address -> wanted.contains(Long.toString(address.id()));
    }
}
