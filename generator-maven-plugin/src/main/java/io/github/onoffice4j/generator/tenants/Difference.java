package io.github.onoffice4j.generator.tenants;

import io.github.onoffice4j.generator.compare.Place;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something in which tenants differ. Immutable; ordered by what is left out first, then by place and reason.
 *
 * @param place what differs
 * @param reason how
 * @param tenants what each tenant has, by the tenant's name; empty for one that does not have it
 */
public record Difference(Place place, Reason reason, Map<String, String> tenants) implements Comparable<Difference> {

    private static final Comparator<Difference> ORDER = Comparator.comparing(
                    (Difference difference) -> !difference.reason().isLeftOut())
            .thenComparing(Difference::place)
            .thenComparing(Difference::reason);

    /**
     * Takes what differs.
     *
     * @param place what differs
     * @param reason how
     * @param tenants what each tenant has
     */
    public Difference {
        tenants = Collections.unmodifiableMap(new LinkedHashMap<>(tenants));
    }

    @Override
    public int compareTo(Difference other) {
        return ORDER.compare(this, other);
    }
}
