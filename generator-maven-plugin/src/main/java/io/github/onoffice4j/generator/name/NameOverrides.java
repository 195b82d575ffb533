package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.NearNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names that the configuration gives to single things. Not safe for use by many threads. */
final class NameOverrides {

    private static final String ARROW = "->";
    private static final String PLACE = ", in goal parameter <names>";
    private static final Pattern NAME = Pattern.compile("(?=.*[A-Za-z0-9])[A-Za-z_][A-Za-z0-9_]{0,99}");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> nameless = new LinkedHashSet<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> otherModules;

    /**
     * Reads the names.
     *
     * @param lines each of the form {@code thing -> name}
     * @param otherModules modules whose things need not be there
     */
    NameOverrides(List<String> lines, Set<String> otherModules) {
        this.otherModules = otherModules;
        lines.forEach(this::read);
    }

    private void read(String line) {
        // The last arrow: a key may hold one, a name cannot.
        int arrow = line.lastIndexOf(ARROW);
        if (arrow < 0) {
            problems.add("\"" + line.strip() + "\" is not of the form \"estate.kaufpreis -> preis\"" + PLACE);
            return;
        }
        String thing = line.substring(0, arrow).strip();
        String name = line.substring(arrow + ARROW.length()).strip();
        if (!NAME.matcher(name).matches()) {
            problems.add("\"" + name
                    + "\" is no Java name: expected at most 100 letters from A to Z, digits and underscores,"
                    + " no digit first, for " + thing + PLACE);
        }
        if (names.putIfAbsent(thing, name) != null) {
            problems.add("Two names are given to " + thing + PLACE);
        }
    }

    /** Returns the name that a thing is to have, in the form of its kind, or null when the configuration names it not. */
    @Nullable String of(Thing thing) {
        String name = names.get(thing.written());
        if (name == null) {
            return null;
        }
        used.add(thing.written());
        NameForm form = thing.kind().form();
        return form.matches(name) ? name : form.of(name);
    }

    boolean has(Thing thing) {
        return names.containsKey(thing.written());
    }

    /** Notes a thing that is there and gets no name, such as a hint without data. */
    void nameless(Thing thing) {
        if (has(thing)) {
            nameless.add(thing.written());
        }
    }

    /** Notes what is wrong with the name of a thing. */
    void problem(Thing thing, String problem) {
        problems.add(problem + ", for " + thing + PLACE);
    }

    /**
     * Returns all problems, those with names that nothing used included.
     *
     * @param things the things that were named
     */
    List<String> problems(Iterable<Thing> things) {
        List<String> all = new ArrayList<>(problems);
        List<String> unused = names.keySet().stream()
                .filter(thing -> !used.contains(thing) && !isLeftToOthers(thing))
                .toList();
        if (!unused.isEmpty()) {
            List<String> existing = new ArrayList<>();
            things.forEach(thing -> existing.add(thing.written()));
            unused.forEach(name -> all.add(unused(name, existing)));
        }
        return all;
    }

    private boolean isLeftToOthers(String thing) {
        return otherModules.stream().anyMatch(module -> thing.equals(module) || thing.startsWith(module + "."));
    }

    private String unused(String name, List<String> existing) {
        if (nameless.contains(name)) {
            return name + " has no name in the generated code, where it is not needed" + PLACE;
        }
        return "The schema has no " + name + NearNames.hint(name, existing) + "; case matters" + PLACE;
    }
}
