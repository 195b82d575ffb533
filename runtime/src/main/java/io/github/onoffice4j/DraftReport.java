package io.github.onoffice4j;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a draft, all at once.
 *
 * <pre>{@code
 * DraftReport report = draft.validate();
 * if (!report.isValid()) {
 *     report.problems().forEach(problem -> show(problem.name(), problem.message()));
 * }
 * }</pre>
 *
 * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param problems the problems in the order in which the draft was filled; empty if nothing is wrong
 */
public record DraftReport(List<Problem> problems) {

    /**
     * Makes a report.
     *
     * @param problems the problems, which are copied
     */
    public DraftReport {
        problems = List.copyOf(problems);
    }

    /**
     * What a problem is about.
     *
     * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
     */
    public enum Rule {
        /** A text is longer than the field takes. */
        LENGTH,
        /** A key is none of the permitted values that the model knows. */
        PERMITTED_VALUE,
        /** A value does not go with what the draft sets another field to, on which it depends. */
        DEPENDENCY,
        /** A field or a value does not apply to what the draft sets another field to; onOffice's forms do not show it there. */
        APPLICABILITY,
        /** Something else must be written along. */
        COMPANION,
        /** The call does not take it. */
        CALL
    }

    /**
     * One problem.
     *
     * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
     *
     * @param rule what it is about
     * @param module onOffice's id of the module
     * @param name the technical name of the field, or the name on the wire of what is written otherwise
     * @param value what the draft writes, in its wire form; {@code null} if it is missing
     * @param message what is wrong and what would be right; it ends with the place
     */
    public record Problem(
            Rule rule, String module, String name, @Nullable Object value, String message) {}

    /**
     * Tells whether nothing is wrong.
     *
     * @return whether there is no problem
     */
    public boolean isValid() {
        return problems.isEmpty();
    }

    /**
     * Returns the problems of one kind.
     *
     * @param rule what they are about
     * @return the problems, possibly none
     */
    public List<Problem> problems(Rule rule) {
        return problems.stream().filter(problem -> problem.rule() == rule).toList();
    }

    /**
     * Returns a line for each problem.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return problems.isEmpty()
                ? "No problems"
                : problems.stream()
                        .map(problem ->
                                problem.rule().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
                                        + problem.message())
                        .collect(Collectors.joining("\n"));
    }
}
