package io.github.onoffice4j.generator.check;

import io.github.onoffice4j.DriftReport;
import io.github.onoffice4j.generator.compare.Change;
import io.github.onoffice4j.generator.compare.CompatibilityReport;
import io.github.onoffice4j.generator.compare.Finding;
import io.github.onoffice4j.generator.compare.SchemaComparison;
import io.github.onoffice4j.generator.compare.Severity;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.usage.Usage;
import io.github.onoffice4j.generator.usage.UsageIndex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant has changed since code was generated, and where the code uses what this breaks. Immutable.
 *
 * @param compatibility the changes
 * @param findings the same changes in the same order, each with its places
 * @param classes how many compiled classes were searched for uses
 * @param drift what becomes of the reports of running applications beside that; null if they did not report
 */
public record CheckReport(
        CompatibilityReport compatibility,
        List<CheckedFinding> findings,
        int classes,
        @Nullable Drift drift) {

    /**
     * What running applications have reported and no finding tells. Immutable.
     *
     * @param settled how many things that they have met concern nothing the earlier schema lacks
     * @param others how often they have met unknown keys that they did not list
     */
    public record Drift(int settled, long others) {}

    private static final DriftReport NO_DRIFT = new DriftReport(List.of(), List.of(), 0);

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /**
     * Compares and searches.
     *
     * @param before the schema that code was generated from
     * @param after the tenant's schema as it is
     * @param model the names given to the earlier schema
     * @param usages where compiled classes use code generated from that model
     * @param drift what running applications have met that their model does not know; null if they did not report
     * @return the report; the same input always gives the same one
     */
    public static CheckReport of(
            TenantSchema before, TenantSchema after, JavaModel model, UsageIndex usages, @Nullable DriftReport drift) {
        ModelMembers members = new ModelMembers(model);
        RunTimeDrift met = RunTimeDrift.of(drift == null ? NO_DRIFT : drift, before, after, members);
        List<Finding> all =
                new ArrayList<>(SchemaComparison.compare(before, after, members).findings());
        all.addAll(met.findings());
        CompatibilityReport compatibility = new CompatibilityReport(all);
        List<CheckedFinding> findings = compatibility.findings().stream()
                .map(finding -> new CheckedFinding(finding, usages(finding, members, usages), times(finding, met)))
                .toList();
        return new CheckReport(
                compatibility,
                findings,
                usages.classes(),
                drift == null ? null : new Drift(met.settled(), drift.otherUnknownValues()));
    }

    /** What was met explains why applications fail or see what they do not know, not that a text or an order changed. */
    private static long times(Finding finding, RunTimeDrift met) {
        return finding.severity() == Severity.COSMETIC ? 0 : met.met(finding.place());
    }

    private static List<Usage> usages(Finding finding, ModelMembers members, UsageIndex usages) {
        if (finding.severity() != Severity.BREAKING) {
            return List.of();
        }
        boolean onlyWriting = finding.change() == Change.LENGTH_SHORTENED || finding.change() == Change.BECAME_COMPOUND;
        List<Member> broken = onlyWriting ? members.setters(finding.place()) : members.all(finding.place());
        return broken.stream()
                .flatMap(member -> usages(member, usages).stream())
                .sorted()
                .distinct()
                .toList();
    }

    private static List<Usage> usages(Member member, UsageIndex usages) {
        return member.isWholeClass()
                ? usages.ofClass(member.className())
                : usages.ofMember(member.className(), member.name());
    }
}
