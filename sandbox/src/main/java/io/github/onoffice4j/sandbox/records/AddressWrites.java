package io.github.onoffice4j.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.call.CallRecord;
import io.github.onoffice4j.sandbox.call.CallRequest;
import io.github.onoffice4j.sandbox.call.Parameters;
import io.github.onoffice4j.sandbox.store.Column;
import io.github.onoffice4j.sandbox.store.ColumnType;
import io.github.onoffice4j.sandbox.store.Columns;
import io.github.onoffice4j.sandbox.store.ContactEntries;
import io.github.onoffice4j.sandbox.store.Database;
import io.github.onoffice4j.sandbox.store.StoredRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calls that create and modify addresses, whose fields stand directly in the parameters. */
record AddressWrites(
        Database database, Columns columns, Map<String, Object> defaults, ApiUser apiUser, TenantTime time) {

    private static final List<String> OPTIONS = List.of("checkDuplicate", "noOverrideByDuplicate", "outlookSync");

    static CallFailure unknownField(String name, JsonNode value) {
        return new CallFailure(75, "Unknown field: \"" + name + "\"");
    }

    CallAnswer create(CallRequest request) throws CallFailure {
        Parameters options = new Parameters(request.parameters());
        ObjectNode fields = request.parameters().deepCopy().remove(OPTIONS);
        NewContacts contacts = NewContacts.take(fields);
        Map<String, Object> changes = changes(fields);
        StoredRecord duplicate = options.flag("checkDuplicate") ? findDuplicate(contacts) : null;
        if (duplicate == null) {
            return created(insert(changes, contacts));
        }
        if (!options.flag("noOverrideByDuplicate")) {
            ContactEntries entries = database.contacts().of(duplicate.id());
            store(duplicate, changes, contacts.addTo(entries, database.contacts()));
        }
        return created(duplicate.id());
    }

    CallAnswer modify(CallRequest request) throws CallFailure {
        if (request.resourceId().isEmpty()) {
            throw CallFailures.missingResourceId();
        }
        StoredRecord address = database.addresses().find(request.resourceId());
        if (address == null) {
            throw CallFailures.unknownRecord();
        }
        ObjectNode fields = request.parameters().deepCopy();
        for (String mainField : List.of("Telefon1", "Telefax1", "Email")) {
            if (fields.has(mainField)) {
                throw unknownField(mainField, fields.path(mainField));
            }
        }
        ContactEntries entries = new ContactActions(database.contacts())
                .take(fields, database.contacts().of(address.id()));
        store(address, changes(fields), entries);
        return CallAnswer.success("address");
    }

    private static CallAnswer created(long id) {
        return new CallAnswer(false, null, List.of(new CallRecord(id, "address", List.of())));
    }

    private Map<String, Object> changes(ObjectNode fields) throws CallFailure {
        Column country = columns.find("Land");
        if (country != null && fields.path("Land").isTextual()) {
            String written = fields.path("Land").textValue();
            fields.put(
                    "Land",
                    country.type() == ColumnType.KEY ? Countries.threeLettersOf(written) : Countries.name(written));
        }
        Map<String, Object> changes = Changes.read(columns, fields, AddressWrites::unknownField);
        StatusCascade.ADDRESS.follow(changes);
        return changes;
    }

    private long insert(Map<String, Object> changes, NewContacts contacts) {
        Map<String, Object> values = new LinkedHashMap<>(defaults);
        values.put("Benutzer", apiUser.login());
        values.put("Status", "1");
        values.putAll(changes);
        values.put("KdNr", Long.toString(database.contacts().newCustomerNumber()));
        values.put("uuid", UUID.randomUUID().toString());
        values.put("Eintragsdatum", time.date());
        StoredRecord address = database.addresses().insert(id -> new StoredRecord(id, values));
        store(address, Map.of(), contacts.addTo(ContactEntries.NONE, database.contacts()));
        return address.id();
    }

    private void store(StoredRecord address, Map<String, Object> changes, ContactEntries entries) {
        Map<String, Object> all = new LinkedHashMap<>(changes);
        all.putAll(entries.fields());
        all.put("Aenderung", time.dateTime());
        database.contacts().put(address.id(), entries);
        database.addresses().replace(address.with(all));
    }

    /** Finds the first address that has one of the e-mail addresses, be it as a secondary entry. */
    private @Nullable StoredRecord findDuplicate(NewContacts contacts) {
        for (StoredRecord address : database.addresses().all()) {
            for (String email : address.texts("email")) {
                if (contacts.emails().stream().anyMatch(email::equalsIgnoreCase)) {
                    return address;
                }
            }
        }
        return null;
    }
}
