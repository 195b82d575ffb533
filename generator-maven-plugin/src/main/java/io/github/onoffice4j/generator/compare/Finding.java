package io.github.onoffice4j.generator.compare;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a tenant has changed. Immutable; ordered by severity, the worst first, then by place and change.
 *
 * @param change what happened
 * @param place to what it happened
 * @param before how it was; null where the change says it all
 * @param after how it is; null where the change says it all
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
     * Says what happened, in one line; keys and labels stand there as the tenant wrote them.
     *
     * @return a text such as {@code field estate.kaufpreis: type changed (float -> varchar)}
     */
    public String sentence() {
        return before == null && after == null
                ? place + " " + change.words()
                : place + ": " + change.words() + " (" + before + " -> " + after + ")";
    }
}
