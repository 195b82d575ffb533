package io.github.onoffice4j.generator.check;

import io.github.onoffice4j.generator.compare.Finding;
import io.github.onoffice4j.generator.usage.Usage;
import java.util.List;

/**
 * A change of the tenant's, and what it concerns. Immutable.
 *
 * @param finding the change
 * @param usages where code uses what the change breaks; empty if nowhere, or if it breaks nothing
 * @param met how often running applications have met it; 0 if never, or if they did not report
 */
public record CheckedFinding(Finding finding, List<Usage> usages, long met) {
    public CheckedFinding {
        usages = List.copyOf(usages);
    }
}
