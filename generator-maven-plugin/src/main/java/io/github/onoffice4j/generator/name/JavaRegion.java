package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.RegionSchema;
import java.util.List;

/**
 * A region with its Java name. Immutable.
 *
 * @param schema the region as the tenant has it
 * @param constant its constant in the class of all regions
 * @param children the regions below it
 */
public record JavaRegion(RegionSchema schema, String constant, List<JavaRegion> children) {
    public JavaRegion {
        children = List.copyOf(children);
    }
}
