package io.github.onoffice4j.generator.check;

import io.github.onoffice4j.generator.compare.Finding;
import io.github.onoffice4j.generator.usage.Usage;
import java.util.List;

/**
 * A change of the tenant's, and what it concerns. Immutable.
 *
 * @param finding the change
 * @param usages where code uses what the change breaks; empty if nowhere, or if it breaks nothing
 */
public record CheckedFinding(Finding finding, List<Usage> usages) {
    public CheckedFinding {
        usages = List.copyOf(usages);
    }
}
