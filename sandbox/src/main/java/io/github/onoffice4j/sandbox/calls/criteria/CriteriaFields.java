package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.ColumnType;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The estate fields that are active as search criteria: as many of these as the tenant has. */
final class CriteriaFields {
    private static final List<String> FIELDS = List.of(
            "vermarktungsart",
            "nutzungsart",
            "objektart",
            "objekttyp",
            "kaufpreis",
            "kaltmiete",
            "warmmiete",
            "wohnflaeche",
            "grundstuecksflaeche",
            "anzahl_zimmer",
            "anzahl_schlafzimmer",
            "baujahr",
            "balkon",
            "heizungsart",
            "boden",
            "regionaler_zusatz",
            "ort",
            "plz");

    /** The fields of a search around a place, all of them texts. */
    static final List<String> RADIUS =
            List.of("range_plz", "range_ort", "range_strasse", "range_hausnummer", "range", "range_land");

    private static final Set<ColumnType> RANGES = Set.of(ColumnType.INTEGER, ColumnType.FLOAT);

    private final Agency agency;

    CriteriaFields(Agency agency) {
        this.agency = agency;
    }

    /** Returns the active ones in order. */
    List<Column> all() {
        return FIELDS.stream()
                .map(name -> agency.estateColumns().find(name))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Column> find(String name) {
        return FIELDS.contains(name) ? agency.estateColumns().find(name) : Optional.empty();
    }

    /** Says whether a criterion is a range from one value to another. */
    static boolean isRange(Column column) {
        return RANGES.contains(column.type());
    }
}
