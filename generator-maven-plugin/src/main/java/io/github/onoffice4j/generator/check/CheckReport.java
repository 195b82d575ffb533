package io.github.onoffice4j.generator.check;

import io.github.onoffice4j.generator.compare.Change;
import io.github.onoffice4j.generator.compare.CompatibilityReport;
import io.github.onoffice4j.generator.compare.Finding;
import io.github.onoffice4j.generator.compare.SchemaComparison;
import io.github.onoffice4j.generator.compare.Severity;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.usage.Usage;
import io.github.onoffice4j.generator.usage.UsageIndex;
import java.util.List;

/**
 * What a tenant has changed since code was generated, and where the code uses what this breaks. Immutable.
 *
 * @param compatibility the changes
 * @param findings the same changes in the same order, each with its places
 * @param classes how many compiled classes were searched for uses
 */
public record CheckReport(CompatibilityReport compatibility, List<CheckedFinding> findings, int classes) {
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
     * @return the report; the same input always gives the same one
     */
    public static CheckReport of(TenantSchema before, TenantSchema after, JavaModel model, UsageIndex usages) {
        ModelMembers members = new ModelMembers(model);
        CompatibilityReport compatibility = SchemaComparison.compare(before, after, members);
        List<CheckedFinding> findings = compatibility.findings().stream()
                .map(finding -> new CheckedFinding(finding, usages(finding, members, usages)))
                .toList();
        return new CheckReport(compatibility, findings, usages.classes());
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
