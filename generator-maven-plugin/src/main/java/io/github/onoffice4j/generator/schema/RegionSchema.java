package io.github.onoffice4j.generator.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One region of the tenant's region tree. Immutable.
 *
 * @param key what the API sends and expects in fields of regions; no two regions of a tree have the same
 * @param labels the region's name for people
 * @param description free text of the leading language; null when there is none
 * @param postalCodes single codes and ranges
 * @param state the name of the federal state; empty when there is none
 * @param country the name of the country; empty when there is none
 * @param children the regions below this one in the tenant's order
 */
public record RegionSchema(
        String key,
        Labels labels,
        @Nullable String description,
        List<PostalCodes> postalCodes,
        String state,
        String country,
        List<RegionSchema> children) {
    public RegionSchema {
        postalCodes = List.copyOf(postalCodes);
        children = List.copyOf(children);
    }

    /**
     * One postal code, or a range of them. Immutable.
     *
     * @param from the code, or the first one of the range
     * @param to the last one of the range; the same as {@code from} for a single code
     */
    public record PostalCodes(String from, String to) {}
}
