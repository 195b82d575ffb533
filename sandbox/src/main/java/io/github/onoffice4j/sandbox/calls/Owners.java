package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the estates' owners, as linked with them. */
public final class Owners {
    private final Map<String, String> byEstate;

    private Owners(Map<String, String> byEstate) {
        this.byEstate = byEstate;
    }

    /** Returns those of all estates as they are now. */
    public static Owners of(Agency agency) {
        return new Owners(agency.table(Kind.RELATION).rows().stream()
                .filter(link -> link.text("type").equals("estate:address:owner"))
                .collect(Collectors.toMap(
                        link -> link.text("parent"),
                        link -> agency.addresses()
                                .find(Long.parseLong(link.text("child")))
                                .map(row -> (row.text("Vorname") + " " + row.text("Name")).strip())
                                .orElse(""),
                        (one, other) -> one + ", " + other)));
    }

    /** Returns the names of the owners of {@code estate}, {@code ""} when it has none. */
    public String of(Row estate) {
        return byEstate.getOrDefault(Long.toString(estate.id()), "");
    }
}
