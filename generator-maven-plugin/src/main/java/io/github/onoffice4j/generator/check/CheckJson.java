package io.github.onoffice4j.generator.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.compare.Finding;
import io.github.onoffice4j.generator.compare.ReportJson;
import io.github.onoffice4j.generator.compare.Severity;
import io.github.onoffice4j.generator.usage.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report for tools.
 *
 * <pre>{@code
 * {
 *   "formatVersion": 1,
 *   "versionStep": "major",
 *   "breaking": 1, "compatible": 0, "cosmetic": 0,
 *   "classesSearched": 17,
 *   "findings": [{
 *     "severity": "breaking", "change": "type-changed",
 *     "place": {"kind": "field", "module": "estate", "field": "kaufpreis"},
 *     "before": "float", "after": "varchar", "javaName": "Estate.KAUFPREIS",
 *     "usedIn": [{"class": "com.acme.OrderService", "line": 42}]
 *   }]
 * }
 * }</pre>
 *
 * <p>What is not known or not there is left out; a line is left out where the class file does not tell it. With the report of
 * running applications a finding that they have met has {@code "metAtRunTime": 3}, how often, and the whole has {@code
 * "driftSettled"} and {@code "otherUnknownValues"}, the numbers of {@link CheckReport.Drift}.
 */
public final class CheckJson {

    private CheckJson() {}

    /**
     * Returns the report as JSON text that ends with a line break; the same report always gives the same text.
     *
     * @param report the report
     */
    public static String of(CheckReport report) {
        ObjectNode root = ReportJson.root();
        root.put("versionStep", ReportJson.word(report.compatibility().step()));
        for (Severity severity : Severity.values()) {
            root.put(ReportJson.word(severity), report.compatibility().count(severity));
        }
        root.put("classesSearched", report.classes());
        if (report.drift() != null) {
            root.put("driftSettled", report.drift().settled());
            root.put("otherUnknownValues", report.drift().others());
        }
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(checked -> add(findings.addObject(), checked));
        return ReportJson.print(root);
    }

    private static void add(ObjectNode node, CheckedFinding checked) {
        Finding finding = checked.finding();
        node.put("severity", ReportJson.word(finding.severity()));
        node.put("change", ReportJson.word(finding.change()));
        ReportJson.putPlace(node, finding.place());
        putIfThere(node, "before", finding.before());
        putIfThere(node, "after", finding.after());
        putIfThere(node, "javaName", finding.javaName());
        if (checked.met() > 0) {
            node.put("metAtRunTime", checked.met());
        }
        usages(node, checked.usages());
    }

    private static void usages(ObjectNode node, List<Usage> usages) {
        if (usages.isEmpty()) {
            return;
        }
        ArrayNode places = node.putArray("usedIn");
        for (Usage usage : usages) {
            ObjectNode each = places.addObject().put("class", usage.className());
            if (usage.line() > 0) {
                each.put("line", usage.line());
            }
        }
    }

    private static void putIfThere(ObjectNode node, String member, @Nullable String text) {
        if (text != null) {
            node.put(member, text);
        }
    }
}
