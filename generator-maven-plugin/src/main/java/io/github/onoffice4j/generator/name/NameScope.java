package io.github.onoffice4j.generator.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives each thing of a scope a name of its own.
 *
 * <p>A name that is reserved, taken, or wished for by several (names that differ by case only are the same to many file
 * systems), gets a suffix made from its own key: all members of a clash alike, so that their order never matters.
 */
final class NameScope {

    /** For names that are the same when they differ by case only. */
    static final UnaryOperator<String> IGNORING_CASE = name -> name.toLowerCase(Locale.ROOT);

    private final UnaryOperator<String> fold;
    private final BiPredicate<Thing, String> reserved;
    private final Map<String, Thing> owners = new HashMap<>();

    /**
     * Makes a scope in which no name is given yet.
     *
     * @param fold makes texts of names that are equal for names too alike to be in one scope
     * @param reserved tells whether a thing must not get a name, which comes folded
     */
    NameScope(UnaryOperator<String> fold, BiPredicate<Thing, String> reserved) {
        this.fold = fold;
        this.reserved = reserved;
    }

    /** Makes a scope of names that differ by more than case from each other and from those that are reserved. */
    static NameScope ignoringCase(Set<String> reserved) {
        Set<String> folded = new HashSet<>();
        reserved.forEach(name -> folded.add(IGNORING_CASE.apply(name)));
        return new NameScope(IGNORING_CASE, (thing, name) -> folded.contains(name));
    }

    /** Tells whether a thing may have a name, as far as those go that are reserved. */
    boolean allows(Thing thing, String name) {
        return !reserved.test(thing, fold.apply(name));
    }

    /** Gives a name to a thing, so that nothing else gets it; returns the thing that had it before, or null. */
    @Nullable Thing take(String name, Thing thing) {
        return owners.putIfAbsent(fold.apply(name), thing);
    }

    /** Gives each thing a name: that which it wants unless this clashes. */
    Map<Thing, String> names(Collection<Wish> wishes) {
        Map<String, List<Wish>> byName = new LinkedHashMap<>();
        Collection<String> touched = ask(wishes, byName);
        while (!touched.isEmpty()) {
            // First all refusals, then the new names: so that nobody gains by coming early.
            List<Wish> refused = new ArrayList<>();
            for (String folded : touched) {
                refused.addAll(refused(folded, byName));
            }
            refused.forEach(Wish::refuse);
            touched = ask(refused, byName);
        }
        Map<Thing, String> names = new HashMap<>();
        byName.values().forEach(each -> each.forEach(wish -> names.put(wish.thing(), wish.name())));
        names.forEach((thing, name) -> take(name, thing));
        return names;
    }

    private Set<String> ask(Collection<Wish> asking, Map<String, List<Wish>> byName) {
        Set<String> names = new LinkedHashSet<>();
        for (Wish wish : asking) {
            String folded = fold.apply(wish.name());
            byName.computeIfAbsent(folded, name -> new ArrayList<>()).add(wish);
            names.add(folded);
        }
        return names;
    }

    /** Takes those off a name who cannot have it. */
    private List<Wish> refused(String folded, Map<String, List<Wish>> byName) {
        List<Wish> asking = byName.getOrDefault(folded, new ArrayList<>());
        boolean clash = asking.size() > 1 || owners.containsKey(folded);
        List<Wish> refused = new ArrayList<>();
        for (Wish wish : asking) {
            if (clash || reserved.test(wish.thing(), folded)) {
                refused.add(wish);
            }
        }
        if (!refused.isEmpty()) {
            // All of them: whoever is alone on a name is the only one to be refused it.
            asking.clear();
        }
        return refused;
    }
}
