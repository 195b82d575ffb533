package io.github.onoffice4j.sandbox.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.sandbox.call.Call;
import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.call.CallRecord;
import io.github.onoffice4j.sandbox.call.CallRequest;
import io.github.onoffice4j.sandbox.call.Parameters;
import io.github.onoffice4j.sandbox.store.Column;
import io.github.onoffice4j.sandbox.store.Columns;
import io.github.onoffice4j.sandbox.store.RecordFilter;
import io.github.onoffice4j.sandbox.store.RecordTable;
import io.github.onoffice4j.sandbox.store.SortOrder;
import io.github.onoffice4j.sandbox.store.StoredRecord;
import io.github.onoffice4j.sandbox.store.ValueForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The call that reads estates. This tenant keeps them in one language. */
record EstateRead(RecordTable estates, Columns columns) implements Call {

    @Override
    public CallAnswer answer(CallRequest request) throws CallFailure {
        ObjectNode parameters = request.parameters();
        List<Column> selected =
                Selection.read(columns, parameters.path("data"), (index, name) -> CallFailures.unknownField(name));
        SavedFilters.check(parameters);
        Found found = Found.in(
                estates,
                request,
                () -> new Found.Criteria(
                        RecordFilter.read(columns, parameters.path("filter"), CallFailures::unknownField),
                        SortOrder.ofMap(columns, parameters.path("sortby"), SortOrder.BY_ID)));
        ValueForm form = ValueForms.of(parameters);
        List<CallRecord> records = found.records().stream()
                .map(estate -> new CallRecord(estate.id(), "estate", elements(estate, selected, form, parameters)))
                .toList();
        return new CallAnswer(true, found.total(), records);
    }

    private static Map<String, @Nullable Object> elements(
            StoredRecord estate, List<Column> selected, ValueForm form, ObjectNode parameters) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        for (Column column : selected) {
            elements.put(column.name(), form.value(column, estate));
        }
        Parameters options = new Parameters(parameters);
        if (options.flag("addestatelanguage")) {
            elements.put("language", "");
        }
        if (options.flag("addMainLangId")) {
            elements.put("mainLangId", null);
        }
        if (options.flag("addMobileUrl")) {
            elements.put("mobileUrl", MobileUrl.of("estate", estate));
        }
        return elements;
    }
}
