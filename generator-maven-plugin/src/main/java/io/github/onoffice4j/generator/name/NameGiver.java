package io.github.onoffice4j.generator.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the things of a tenant, scope by scope: what has a name keeps it, what has none gets one that is free. Remembers
 * every name it gives, and what it could not settle. Not safe for use by many threads.
 */
final class NameGiver {

    private final GivenNames kept;
    private final GivenNames.Builder given = GivenNames.builder();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    NameGiver(NamingOptions options) {
        this.kept = options.kept();
    }

    /**
     * Names the things of one scope.
     *
     * @param things the tenant's things, no two of the same key
     * @param scope the scope
     */
    Map<String, String> name(Collection<Thing> things, NameScope scope) {
        return name(things, List.of(), scope);
    }

    /**
     * Names the things of one scope.
     *
     * @param things the tenant's things, no two of the same key
     * @param known things that the API has beside them, whatever the tenant: they come before what is new of the tenant
     * @param scope the scope
     * @return key to name
     */
    Map<String, String> name(Collection<Thing> things, Collection<Thing> known, NameScope scope) {
        Map<Thing, String> names = new HashMap<>();
        keep(things, scope, names);
        names.putAll(scope.names(wishes(known, names)));
        names.putAll(scope.names(wishes(things, names)));
        Map<String, String> byKey = new HashMap<>();
        names.forEach((thing, name) -> byKey.put(thing.key(), name));
        things.forEach(thing -> given.put(thing, NamesByKey.get(byKey, thing.key())));
        return byKey;
    }

    private void keep(Collection<Thing> things, NameScope scope, Map<Thing, String> names) {
        for (Thing thing : things) {
            String name = kept.of(thing);
            if (name == null) {
                continue;
            }
            if (!scope.allows(thing, name)) {
                warnings.add("The name " + name
                        + " belongs to the generated code itself by now, so that another is given:" + " for " + thing);
                continue;
            }
            Thing owner = scope.take(name, thing);
            if (owner != null) {
                problems.add("The kept name " + name + " is that of " + owner + " too, by case at least: for " + thing);
            }
            names.put(thing, name);
        }
    }

    private static List<Wish> wishes(Collection<Thing> things, Map<Thing, String> names) {
        return things.stream()
                .distinct()
                .filter(thing -> !names.containsKey(thing))
                .map(thing -> new Wish(thing, thing.kind().form().of(thing.key())))
                .toList();
    }

    /** Leaves a thing its name, if it has one, although the generated code does not use it. */
    void carry(Thing thing) {
        String name = kept.of(thing);
        if (name != null) {
            given.put(thing, name);
        }
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    /**
     * Ends the naming.
     *
     * @param model the named model
     * @throws NamingException if something could not be settled, with all of that
     */
    NamingResult result(JavaModel model) {
        if (!problems.isEmpty()) {
            throw new NamingException(problems);
        }
        GivenNames all = given.build();
        List<String> removed = new ArrayList<>();
        kept.all().forEach((thing, name) -> {
            if (all.of(thing) == null) {
                removed.add(thing + " (" + name + ")");
            }
        });
        return new NamingResult(model, all, removed, warnings);
    }
}
