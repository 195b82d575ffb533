package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;
import java.util.stream.Stream;

/** The user in charge of an address, whom its record names by login. */
final class OfficerRelation implements Relation {
    private static final String FIELD = "Benutzer";

    @Override
    public Stream<Link> links(Agency agency) {
        return agency.addresses().rows().stream()
                .flatMap(address -> agency.users().rows().stream()
                        .filter(user -> user.text("Name").equals(address.text(FIELD)))
                        .map(user -> new Link(address.id(), user.id())));
    }

    @Override
    public void create(Agency agency, Link link) {
        Row user = agency.users().find(link.child()).orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_RECORD));
        agency.addresses().update(link.parent(), row -> row.with(Map.of(FIELD, user.text("Name"))));
    }
}
