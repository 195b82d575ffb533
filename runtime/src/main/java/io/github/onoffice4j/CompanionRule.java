package io.github.onoffice4j;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the create call of a module wants written together; used by generated code only.
 *
 * <p>See the create and modify calls in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class CompanionRule {

    private final @Nullable String when;
    private final List<String> oneOf;
    private final @Nullable String value;
    private final boolean same;

    private CompanionRule(@Nullable String when, List<String> oneOf, @Nullable String value, boolean same) {
        this.when = when;
        this.oneOf = oneOf;
        this.value = value;
        this.same = same;
    }

    /**
     * Every record needs one of these.
     *
     * @param names the names on the wire
     * @return the rule
     */
    public static CompanionRule any(String... names) {
        return new CompanionRule(null, List.of(names), null, false);
    }

    /**
     * What is set, and a flag that is on, needs something beside it.
     *
     * @param name what is set, by its name on the wire
     * @param companion what must be set too
     * @return the rule
     */
    public static CompanionRule beside(String name, String companion) {
        return new CompanionRule(name, List.of(companion), null, false);
    }

    /**
     * What is set, and a flag that is on, needs a certain value beside it.
     *
     * @param name what is set, by its name on the wire
     * @param companion what must be set too
     * @param value the wire form that the companion must have
     * @return the rule
     */
    public static CompanionRule with(String name, String companion, String value) {
        return new CompanionRule(name, List.of(companion), value, false);
    }

    /**
     * What is set must be among what else is set.
     *
     * @param name what is set, by its name on the wire
     * @param companions of which one must have the same value
     * @return the rule
     */
    public static CompanionRule same(String name, String... companions) {
        return new CompanionRule(name, List.of(companions), null, true);
    }

    /** Returns what needs the companion; the first of the companions where every record needs one. */
    String subject() {
        return when == null ? oneOf.get(0) : when;
    }

    boolean isBrokenBy(DraftState<?> draft) {
        String text = when == null ? "" : draft.text(when);
        boolean concerned = when == null || !(text.isEmpty() || text.equals("0"));
        return concerned && oneOf.stream().map(draft::text).noneMatch(companion -> isEnough(companion, text));
    }

    private boolean isEnough(String companion, String text) {
        return !companion.isEmpty() && (value == null || value.equals(companion)) && (!same || companion.equals(text));
    }

    /** Returns a sentence without its stop. */
    @Override
    public String toString() {
        String names = oneOf.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" or "));
        if (when == null) {
            return "A new record needs " + names;
        }
        return "\"" + when + "\" needs " + names + (same ? " with the same value" : value == null ? "" : " as " + value)
                + " beside it";
    }
}
