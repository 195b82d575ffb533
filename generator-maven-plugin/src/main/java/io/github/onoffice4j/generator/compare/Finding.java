package io.github.onoffice4j.generator.compare;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a tenant has changed. Immutable; ordered by severity, the worst first, then by place and change.
 *
 * @param change what happened
 * @param place to what it happened
 * @param before how it was; null where there was nothing, or the change says it all
 * @param after how it is; null where there is nothing, or the change says it all
 * @param javaName what generated code calls it, such as {@code Estate.KAUFPREIS}; null where it has no name, or it is not
 *     known
 */
public record Finding(
        Change change,
        Place place,
        @Nullable String before,
        @Nullable String after,
        @Nullable String javaName) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::place)
            .thenComparing(Finding::change);

    /** Returns how much it matters. */
    public Severity severity() {
        return change.severity();
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /**
     * Says what happened, in one line: long keys and labels are cut, control characters in them escaped.
     *
     * @return a text such as {@code field estate.kaufpreis: type changed (float -> varchar)}
     */
    public String sentence() {
        return before == null && after == null
                ? place + " " + change.words()
                : place + ": " + change.words() + " (" + shown(before) + " -> " + shown(after) + ")";
    }

    private String shown(@Nullable String text) {
        if (text == null) {
            return "none";
        }
        return change == Change.RELABELLED ? "\"" + Shown.of(text) + "\"" : Shown.of(text);
    }
}
