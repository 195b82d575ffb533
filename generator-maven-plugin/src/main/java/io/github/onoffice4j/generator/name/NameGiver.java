package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the things of a tenant, scope by scope: what the configuration names has that name, what has a name keeps it, what has
 * none gets one that is free. Remembers every name it gives, and what it could not settle. Not safe for use by many threads.
 */
final class NameGiver {

    private final GivenNames kept;
    private final NameOverrides overrides;
    private final WishMaker wishMaker;
    private final GivenNames.Builder given = GivenNames.builder();
    private final Set<Thing> seen = new LinkedHashSet<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    NameGiver(NamingOptions options) {
        this.kept = options.kept() == null ? GivenNames.none() : options.kept();
        this.overrides = new NameOverrides(options.overrides(), options.otherModules());
        this.wishMaker = new WishMaker(options);
    }

    /**
     * Names the things of one scope.
     *
     * @param things the tenant's things
     * @param scope the scope
     */
    Map<String, String> name(Collection<Candidate> things, NameScope scope) {
        return name(things, List.of(), scope);
    }

    /**
     * Names the things of one scope.
     *
     * @param things the tenant's things
     * @param known things that the API has beside them, whatever the tenant: they come before what is new of the tenant
     * @param scope the scope
     * @return key to name
     */
    Map<String, String> name(Collection<Candidate> things, Collection<Thing> known, NameScope scope) {
        Map<Thing, Labels> tenants = new LinkedHashMap<>();
        things.forEach(each -> tenants.putIfAbsent(each.thing(), each.labels()));
        Map<Thing, String> names = new HashMap<>();
        known.forEach(thing -> override(thing, scope, names));
        tenants.keySet().forEach(thing -> override(thing, scope, names));
        tenants.keySet().forEach(thing -> keep(thing, scope, names));
        names.putAll(scope.names(known.stream()
                .filter(thing -> !names.containsKey(thing))
                .map(WishMaker::technical)
                .toList()));
        List<Wish> wishes = new ArrayList<>();
        tenants.forEach((thing, labels) -> {
            if (!names.containsKey(thing)) {
                wishes.add(wishMaker.of(thing, labels));
            }
        });
        names.putAll(scope.names(wishes));
        tenants.keySet().forEach(thing -> given.put(thing, NamesByKey.get(names, thing)));
        seen.addAll(names.keySet());
        Map<String, String> byKey = new HashMap<>();
        names.forEach((thing, name) -> byKey.put(thing.key(), name));
        return byKey;
    }

    private void override(Thing thing, NameScope scope, Map<Thing, String> names) {
        String name = overrides.of(thing);
        if (name == null) {
            return;
        }
        names.put(thing, name);
        if (!scope.allows(thing, name)) {
            overrides.problem(thing, "The name " + name + " belongs to the generated code itself; choose another");
            return;
        }
        Thing owner = scope.take(name, thing);
        if (owner != null) {
            overrides.problem(thing, "The name " + name + " is given to " + owner + " too, by case at least");
        }
    }

    private void keep(Thing thing, NameScope scope, Map<Thing, String> names) {
        String name = kept.of(thing);
        if (name == null || names.containsKey(thing)) {
            return;
        }
        if (!scope.allows(thing, name)) {
            warnings.add("The name " + name
                    + " belongs to the generated code itself by now, so that another is given: for " + thing);
            return;
        }
        names.put(thing, name);
        Thing owner = scope.take(name, thing);
        if (owner != null && overrides.has(owner)) {
            overrides.problem(
                    owner,
                    "The name " + name + " is that of " + thing
                            + " already; choose another, or give that one another too");
        } else if (owner != null) {
            problems.add("The kept name " + name + " is that of " + owner + " too, by case at least: for " + thing);
        }
    }

    /** Leaves a thing its name, if it has one, although the generated code does not use it. */
    void carry(Thing thing) {
        String name = kept.of(thing);
        if (name != null) {
            given.put(thing, name);
        }
        overrides.nameless(thing);
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
        problems.addAll(overrides.problems(seen));
        if (!problems.isEmpty()) {
            throw new NamingException(problems);
        }
        if (wishMaker.warning() != null) {
            warnings.add(wishMaker.warning());
        }
        List<String> notes = wishMaker.note() == null ? List.of() : List.of(wishMaker.note());
        GivenNames all = given.build();
        List<String> removed = new ArrayList<>();
        kept.all().forEach((thing, name) -> {
            if (all.of(thing) == null) {
                removed.add(thing + " (" + name + ")");
            }
        });
        return new NamingResult(model, all, removed, notes, warnings);
    }
}
