package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Distance;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.tenant.Region;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Compares where somebody searches with where an estate is: within a radius, or in a region or one above it. */
final class Places {
    private static final String REGION = "regionaler_zusatz";

    private final Agency agency;

    Places(Agency agency) {
        this.agency = agency;
    }

    /** Says whether {@code field} tells where, so that it is compared here and not by its value. */
    static boolean isPlace(String field) {
        return CriteriaFields.RADIUS.contains(field)
                || List.of(REGION, "range_breitengrad", "range_laengengrad", "breitengrad", "laengengrad")
                        .contains(field);
    }

    /** Says whether {@code field} is about where an estate is. */
    static boolean tellsWhere(String field) {
        return isPlace(field) || List.of("plz", "ort").contains(field);
    }

    /**
     * Says whether a criterion takes the place of {@code searched}: the radius decides, else the region. Empty when one
     * of the two says nothing about a place.
     */
    Optional<Boolean> take(Criterion criterion, Parameters searched) {
        BigDecimal radius = PhpValue.decimal(criterion.text("range"));
        Optional<Distance.Point> center = radius == null
                ? Optional.empty()
                : Distance.middle(agency.estates(), criterion.text("range_plz"), criterion.text("range_ort"));
        Optional<Distance.Point> place = point(searched);
        if (radius != null && center.isPresent() && place.isPresent()) {
            return Optional.of(center.get().kilometres(place.get()) <= radius.doubleValue());
        }
        List<String> regions = Matching.values(searched.get(REGION)).stream()
                .filter(key -> !key.isEmpty())
                .toList();
        List<String> wanted = Matching.values(criterion.criteria().get(REGION));
        if (regions.isEmpty() || !criterion.criteria().containsKey(REGION)) {
            return Optional.empty();
        }
        return Optional.of(
                regions.stream().anyMatch(region -> isIn(agency.tenant().regions(), region, wanted, false)));
    }

    private Optional<Distance.Point> point(Parameters searched) {
        return Distance.Point.of(searched.get("range_breitengrad"), searched.get("range_laengengrad"))
                .or(() -> Distance.Point.of(searched.get("breitengrad"), searched.get("laengengrad")))
                .or(() -> Distance.middle(agency.estates(), searched.text("range_plz"), searched.text("range_ort")))
                .or(() -> Distance.middle(agency.estates(), searched.text("plz"), searched.text("ort")));
    }

    /** Says whether the region {@code key} is one of {@code wanted} or below one. */
    private static boolean isIn(List<Region> regions, String key, List<String> wanted, boolean isBelow) {
        return regions.stream().anyMatch(region -> {
            boolean isWanted = isBelow || wanted.contains(region.key());
            return (isWanted && region.key().equals(key)) || isIn(region.children(), key, wanted, isWanted);
        });
    }
}
