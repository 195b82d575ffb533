package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.ContactEntry;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code modify address} (onOffice API documentation, "Modify addresses"). */
final class AddressModify implements Call {
    private final Agency agency;
    private final AddressWriter writer;

    AddressModify(Agency agency) {
        this.agency = agency;
        this.writer = new AddressWriter(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        long id = RecordId.of(action, ApiError.MISSING_RESOURCE_ID);
        if (agency.addresses().find(id).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<ContactChange> changes = new ArrayList<>();
        action.parameters().forEach((name, sent) -> {
            Optional<ContactKey> key = ContactKey.of(name);
            if (key.isPresent()) {
                changes.add(ContactChange.of(name, key.get(), sent));
            } else if (AddressWriter.isField(name)) {
                values.put(name, writer.value(name, sent));
            }
        });
        values.put("Aenderung", agency.now());
        agency.addresses().update(id, row -> changed(row, values, changes));
        return Answer.modified("address");
    }

    private Row changed(Row row, Map<String, @Nullable Object> values, List<ContactChange> changes) {
        List<ContactEntry> entries = ContactEntry.of(row);
        for (ContactChange change : changes) {
            entries = change.applyTo(entries, agency.nextContactId());
        }
        values.put(ContactEntry.STORED, List.copyOf(entries));
        return row.with(values);
    }
}
