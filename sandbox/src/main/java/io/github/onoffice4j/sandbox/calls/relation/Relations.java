package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.FileKinds;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All relation types of the API (onOffice API documentation, "Relations"), by what follows the urn. */
final class Relations {
    static final String URN = "urn:onoffice-de-ns:smart:2.5:relationTypes:";

    /** Stored links that calls may create and delete. */
    private static final List<String> FREE = List.of(
            "estate:address:buyer",
            "estate:address:owner",
            "estate:address:interested",
            "address:address:isTippgeberOf",
            "address:estate:tipp",
            "address:user:additionalOfficers",
            "address:user:sync",
            "estate:user:assignment",
            "address:contact:address",
            "agentsLog:file:attachment");

    /** Stored links that only come with the first records. */
    private static final List<String> SEEDED = List.of(
            "estate:address:matching",
            "address:estate:matching",
            "address:process",
            "address:resubmission",
            "templateManagement:email:attachment",
            "templateManagement:email:documentAttributes",
            "customer:address:contact",
            "project:task:customer",
            "project:agentslog",
            "project:calendar",
            "project:address",
            "project:estate",
            "agentsLog:attachment:download",
            "user:address",
            "user:address:birthday",
            "user:messengerUser:is",
            "billing:estate",
            "job:estate");

    private final Map<String, Relation> relations = new LinkedHashMap<>();

    Relations() {
        FREE.forEach(name -> relations.put(name, new StoredRelation(name)));
        SEEDED.forEach(name -> relations.put(name, new StoredRelation(name).readOnly()));
        putAliases();
        putFields();
        putFiles();
        putDerived();
    }

    Map<String, Relation> byName() {
        return relations;
    }

    private void putAliases() {
        StoredRelation renter = new StoredRelation("estate:address:renter");
        StoredRelation unit = new StoredRelation("estate:estateUnit");
        StoredRelation broker = new StoredRelation("estate:address:contactPerson");
        relations.put("estate:address:renter", renter);
        relations.put("estate:address:tenant", renter.readOnly());
        relations.put("estate:estateUnit", unit);
        relations.put("complex:estate:units", unit.readOnly());
        relations.put("estate:address:contactPerson", broker);
        relations.put(
                "estate:address:contactPersonAll",
                new StoredRelation("estate:address:contactPersonAll").including(broker));
    }

    private void putFields() {
        relations.put("calendar:address", new FieldRelation(Kind.APPOINTMENT, "relatedAddressIds", true, true));
        relations.put("calendar:estate", new FieldRelation(Kind.APPOINTMENT, "relatedEstateId", true, true));
        relations.put("task:address", FieldRelation.readOnly(Kind.TASK, "relatedAddressId"));
        relations.put("task:estate", FieldRelation.readOnly(Kind.TASK, "relatedEstateId"));
        relations.put("agentsLog:address", new FieldRelation(Kind.AGENTS_LOG, "Adress_nr", true, false));
        relations.put("agentsLog:estate", new FieldRelation(Kind.AGENTS_LOG, "Objekt_nr", true, false));
        relations.put("agentsLogMail:address", mails("Adress_nr"));
        relations.put("agentsLogMail:estate", mails("Objekt_nr"));
        relations.put("estateTracking:estate", FieldRelation.readOnly(Kind.TRACKING_ACCOUNT, "estateids"));
        relations.put("address:mail", reversed(FieldRelation.readOnly(Kind.MAIL, "addressIds")));
        relations.put("estate:mail", reversed(FieldRelation.readOnly(Kind.MAIL, "estateIds")));
        relations.put("address:searchcriteria", reversed(FieldRelation.readOnly(Kind.SEARCH_CRITERION, "addressid")));
        relations.put("estate:user:officer", Relations::estateOfficers);
        relations.put("address:user:officer", new OfficerRelation());
    }

    private void putFiles() {
        relations.put("estate:allFiles", files("estate", art -> true));
        relations.put("estate:file:titelbild", files("estate", "Titelbild"::equals));
        relations.put("estate:file:grundriss", files("estate", "Grundriss"::equals));
        relations.put("estate:file:foto", files("estate", "Foto"::equals));
        relations.put("estate:file:allpictures", files("estate", FileKinds::isPicture));
        relations.put(
                "estate:file:allpicturesExceptTitelbild",
                files("estate", art -> FileKinds.isPicture(art) && !art.equals("Titelbild")));
        relations.put("estate:file:alllinks", files("estate", FileKinds::isLink));
        for (String module : List.of("address", "task", "calendar", "project")) {
            relations.put(module + ":file:attachment", files(module, art -> true));
        }
        Relation stored = new StoredRelation("agentsLog:file:attachment");
        relations.put("agentsLog:file:attachment", new Relation() {
            @Override
            public Stream<Link> links(Agency agency) {
                return Stream.concat(files("agentsLog", art -> true).links(agency), stored.links(agency));
            }

            @Override
            public void create(Agency agency, Link link) {
                stored.create(agency, link);
            }

            @Override
            public void delete(Agency agency, Link link) {
                // A file that was uploaded to the activity belongs to nothing else.
                if (files("agentsLog", art -> true).has(agency, link)) {
                    agency.table(Kind.FILE).delete(link.child());
                }
                stored.delete(agency, link);
            }
        });
    }

    private void putDerived() {
        relations.put("address:estate:offerByAgentsLog", Relations::offers);
        relations.put("address:estate:contacted", Relations::offers);
        relations.put(
                "address:estate:offer",
                agency -> agency.table(Kind.PRICE_OFFER).rows().stream()
                        .map(row -> new Link(Long.parseLong(row.text("address")), Long.parseLong(row.text("estate")))));
        relations.put("address:user:strangeNameRelation", Relations::sameNames);
    }

    private static Relation mails(String field) {
        Relation all = FieldRelation.readOnly(Kind.AGENTS_LOG, field);
        return agency -> all.links(agency)
                .filter(link -> agency.agentsLog()
                        .find(link.parent())
                        .map(row -> row.text("Aktionsart").equals("Email"))
                        .orElse(false));
    }

    private static Relation reversed(Relation relation) {
        return agency -> relation.links(agency).map(link -> new Link(link.child(), link.parent()));
    }

    private static Relation files(String module, Predicate<String> art) {
        return agency -> agency.table(Kind.FILE).rows().stream()
                .filter(file -> file.text("module").equals(module) && art.test(file.text("Art")))
                .map(file -> new Link(Long.parseLong(file.text("record")), file.id()));
    }

    private static Stream<Link> estateOfficers(Agency agency) {
        return agency.estates().rows().stream()
                .filter(estate -> estate.text("benutzer").matches("[1-9]\\d*"))
                .map(estate -> new Link(estate.id(), Long.parseLong(estate.text("benutzer"))));
    }

    /** Every activity with an address and an estate is an offer of the one to the other. */
    private static Stream<Link> offers(Agency agency) {
        return agency.agentsLog().rows().stream()
                .flatMap(row -> ids(row, "Adress_nr")
                        .flatMap(address -> ids(row, "Objekt_nr").map(estate -> new Link(address, estate))))
                .distinct();
    }

    private static Stream<Long> ids(Row row, String field) {
        return row.get(field) instanceof List<?> list
                ? list.stream().map(id -> Long.parseLong(id.toString()))
                : Stream.empty();
    }

    private static Stream<Link> sameNames(Agency agency) {
        return agency.addresses().rows().stream()
                .flatMap(address -> agency.users().rows().stream()
                        .filter(user -> user.text("Vorname").equals(address.text("Vorname"))
                                && user.text("Nachname").equals(address.text("Name")))
                        .map(user -> new Link(address.id(), user.id())));
    }
}
