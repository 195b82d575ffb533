package io.github.onoffice4j.generator.check;

import io.github.onoffice4j.generator.compare.Finding;
import io.github.onoffice4j.generator.compare.Severity;
import io.github.onoffice4j.generator.usage.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a report for people: a table of all changes, and a sentence for each that breaks something. */
public final class CheckText {

    /** So many places of one change are named; a machine reads all of them. */
    private static final int MOST_PLACES = 20;

    private CheckText() {}

    /**
     * Returns the table: severity, what happened, where it is used.
     *
     * @param report the report
     * @return the lines, the first one a heading; none if there are no changes
     */
    public static List<String> table(CheckReport report) {
        if (report.findings().isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("severity", "what", "used in"));
        for (CheckedFinding checked : report.findings()) {
            Finding finding = checked.finding();
            String name = finding.javaName() == null ? "" : " [" + finding.javaName() + "]";
            rows.add(List.of(
                    lower(finding.severity()), finding.sentence() + name + met(checked), places(checked, report)));
        }
        return aligned(rows);
    }

    /**
     * Counts the changes and names the version step, in one line.
     *
     * @param report the report
     * @return a text such as {@code 1 breaking, 2 compatible, 0 cosmetic changes; version step of the model: major}
     */
    public static String summary(CheckReport report) {
        String counts = List.of(Severity.values()).stream()
                .map(severity -> report.compatibility().count(severity) + " " + lower(severity))
                .collect(Collectors.joining(", "));
        return counts + " changes; version step of the model: "
                + report.compatibility().step().name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a sentence for a change.
     *
     * @param checked the change
     * @return a text such as {@code field estate.xyz removed, used in OrderService:42}
     */
    public static String sentence(CheckedFinding checked) {
        String sentence = checked.finding().sentence() + met(checked);
        return checked.usages().isEmpty() ? sentence : sentence + ", used in " + named(checked.usages());
    }

    /**
     * Says what running applications have reported and no change tells.
     *
     * @param report the report
     * @return the lines; none if there is nothing to say
     */
    public static List<String> drift(CheckReport report) {
        CheckReport.Drift drift = report.drift();
        List<String> lines = new ArrayList<>();
        if (drift != null && drift.settled() > 0) {
            lines.add(drift.settled()
                    + " of the things that running applications have met concern nothing that the snapshot"
                    + " lacks: generate the code of these applications anew.");
        }
        if (drift != null && drift.others() > 0) {
            lines.add("Running applications have met unknown keys " + times(drift.others())
                    + " beyond those that their report lists.");
        }
        return lines;
    }

    private static String met(CheckedFinding checked) {
        return checked.met() == 0 ? "" : ", met at run time " + times(checked.met());
    }

    private static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }

    private static String places(CheckedFinding checked, CheckReport report) {
        if (checked.finding().severity() != Severity.BREAKING || report.classes() == 0) {
            return "";
        }
        return checked.usages().isEmpty() ? "nowhere" : named(checked.usages());
    }

    /** Names the places; classes of one simple name but different packages with their packages. */
    private static String named(List<Usage> usages) {
        List<String> named = usages.stream()
                .limit(MOST_PLACES)
                .map(usage -> isAmbiguous(usage, usages) ? usage.withPackage() : usage.toString())
                .collect(Collectors.toCollection(ArrayList::new));
        if (usages.size() > MOST_PLACES) {
            named.add((usages.size() - MOST_PLACES) + " more");
        }
        return String.join(", ", named);
    }

    private static boolean isAmbiguous(Usage usage, List<Usage> usages) {
        return usages.stream()
                .anyMatch(other -> !other.className().equals(usage.className())
                        && other.simpleName().equals(usage.simpleName()));
    }

    private static List<String> aligned(List<List<String>> rows) {
        int[] widths = new int[3];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        String form = "%-" + widths[0] + "s  %-" + widths[1] + "s  %s";
        return rows.stream()
                .map(row -> String.format(Locale.ROOT, form, row.toArray()).stripTrailing())
                .toList();
    }

    private static String lower(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
