package io.github.onoffice4j.generator.compare;

import java.util.List;

/**
 * Everything that a tenant has changed. Immutable.
 *
 * @param findings the changes, the worst first
 */
public record CompatibilityReport(List<Finding> findings) {

    /**
     * Takes the changes in any order.
     *
     * @param findings the changes
     */
    public CompatibilityReport {
        findings = findings.stream().sorted().toList();
    }

    /**
     * Counts the changes of a severity.
     *
     * @param severity the severity
     */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns the part of the model's version to raise. */
    public VersionStep step() {
        return findings.stream()
                .filter(finding -> finding.change().changesModel())
                .findFirst()
                .map(finding -> step(finding.severity()))
                .orElse(VersionStep.NONE);
    }

    private static VersionStep step(Severity worst) {
        return switch (worst) {
            case BREAKING -> VersionStep.MAJOR;
            case COMPATIBLE -> VersionStep.MINOR;
            case COSMETIC -> VersionStep.PATCH;
        };
    }

    /**
     * Tells whether a build fails.
     *
     * @param failOn from which severity on
     */
    public boolean fails(FailOn failOn) {
        return findings.stream().anyMatch(finding -> failOn.includes(finding.severity()));
    }
}
