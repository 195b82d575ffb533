package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Links that belong to neither record.
 *
 * @param name what they are stored under
 */
record StoredRelation(String name) implements Relation {
    @Override
    public Stream<Link> links(Agency agency) {
        return agency.table(Kind.RELATION).rows().stream()
                .filter(row -> row.text("type").equals(name))
                .map(row -> new Link(Long.parseLong(row.text("parent")), Long.parseLong(row.text("child"))));
    }

    @Override
    public void create(Agency agency, Link link) {
        Map<String, String> values =
                Map.of("type", name, "parent", Long.toString(link.parent()), "child", Long.toString(link.child()));
        agency.table(Kind.RELATION).together(stored -> has(agency, link) ? List.of() : stored.insert(List.of(values)));
    }

    @Override
    public void delete(Agency agency, Link link) {
        agency.table(Kind.RELATION).rows().stream()
                .filter(row -> row.text("type").equals(name)
                        && row.text("parent").equals(Long.toString(link.parent()))
                        && row.text("child").equals(Long.toString(link.child())))
                .forEach(row -> agency.table(Kind.RELATION).delete(row.id()));
    }

    /** Returns the same links, which no call may create or delete. */
    Relation readOnly() {
        StoredRelation own = this;
        return new Relation() {
            @Override
            public Stream<Link> links(Agency agency) {
                return own.links(agency);
            }
        };
    }

    /** Returns these links and those of {@code part}, of which calls may delete either. */
    Relation including(StoredRelation part) {
        StoredRelation own = this;
        return new Relation() {
            @Override
            public Stream<Link> links(Agency agency) {
                return Stream.concat(part.links(agency), own.links(agency)).distinct();
            }

            @Override
            public void create(Agency agency, Link link) {
                own.create(agency, link);
            }

            @Override
            public void delete(Agency agency, Link link) {
                part.delete(agency, link);
                own.delete(agency, link);
            }
        };
    }
}
