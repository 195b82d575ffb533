package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;

/** Makes links: an owner and a contact for every estate, and one of every other sort between the first records. */
final class RelationSeed {
    private static final List<String> PROJECTS = List.of(
            "project:address", "project:agentslog", "project:calendar", "project:estate", "project:task:customer");
    private static final List<String> OTHERS = List.of(
            "estate:address:matching",
            "address:estate:matching",
            "address:process",
            "address:resubmission",
            "customer:address:contact",
            "agentsLog:attachment:download",
            "user:address",
            "user:address:birthday",
            "user:messengerUser:is",
            "billing:estate",
            "job:estate");

    private final SeedRows rows = new SeedRows(Kind.RELATION);

    private RelationSeed() {}

    static List<Row> rows(List<Long> estates, List<Long> addresses) {
        RelationSeed seed = new RelationSeed();
        for (int i = 0; i < Math.min(estates.size(), addresses.size()); i++) {
            seed.link("estate:address:owner", estates.get(i), addresses.get(i));
            seed.link("estate:address:contactPerson", estates.get(i), addresses.get((i + 1) % addresses.size()));
        }
        if (estates.size() > 2 && addresses.size() > 2) {
            seed.first(estates, addresses);
        }
        return seed.rows.list();
    }

    private void first(List<Long> estates, List<Long> addresses) {
        long estate = estates.get(0);
        long address = addresses.get(0);
        link("estate:address:contactPersonAll", estate, addresses.get(2));
        link("estate:address:buyer", estates.get(1), addresses.get(2));
        link("estate:address:renter", estates.get(2), addresses.get(1));
        link("estate:address:interested", estate, addresses.get(1));
        link("estate:estateUnit", estate, estates.get(1));
        link("estate:estateUnit", estate, estates.get(2));
        link("estate:user:assignment", estate, UserSeed.FIRST_ID);
        link("address:address:isTippgeberOf", addresses.get(1), address);
        link("address:estate:tipp", addresses.get(1), estate);
        link("address:user:additionalOfficers", address, UserSeed.FIRST_ID + 2);
        link("address:user:sync", address, UserSeed.FIRST_ID);
        link("address:contact:address", address, addresses.get(2));
        // What the e-mail template 61 is sent with, by the ids of its default attachments.
        link("templateManagement:email:attachment", 61, 63);
        link("templateManagement:email:documentAttributes", 61, 65);
        PROJECTS.forEach(name -> link(name, 7, name.endsWith("estate") ? estate : address));
        OTHERS.forEach(name -> link(name, name.startsWith("user") ? UserSeed.FIRST_ID : 7, address));
    }

    private void link(String type, long parent, long child) {
        rows.add(Map.of("type", type, "parent", Long.toString(parent), "child", Long.toString(child)));
    }
}
