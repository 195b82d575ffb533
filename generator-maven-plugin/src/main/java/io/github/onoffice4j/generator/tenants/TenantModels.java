package io.github.onoffice4j.generator.tenants;

import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.List;

/**
 * What tenants have in common and what each has of its own. Immutable.
 *
 * @param common what code can use whichever tenant it serves
 * @param extensions what each tenant has beyond that, in the order of the tenants
 * @param differences everything in which they differ
 */
public record TenantModels(TenantSchema common, List<TenantExtension> extensions, List<Difference> differences) {

    /**
     * Takes them, the differences in any order.
     *
     * @param common what they have in common
     * @param extensions what each has beyond that
     * @param differences everything in which they differ
     */
    public TenantModels {
        extensions = List.copyOf(extensions);
        differences = differences.stream().sorted().toList();
    }
}
