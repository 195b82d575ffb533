package io.github.onoffice4j.generator.catalogue;

import io.github.onoffice4j.generator.schema.NearNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls and relation types that classes are generated of. Immutable.
 *
 * @param calls the calls, each with a class of its own
 * @param relations the relation types, those with the same kind of parent together
 * @param types the types that results of several calls are made of, by their names
 */
public record CallSet(List<ApiCall> calls, List<RelationGroup> relations, Map<String, CallResult.ObjectType> types) {

    /** No calls at all. */
    public static final CallSet NONE = new CallSet(List.of(), List.of(), Map.of());

    private static final String NOT = "!";

    public CallSet {
        calls = List.copyOf(calls);
        relations = List.copyOf(relations);
        types = Collections.unmodifiableMap(new TreeMap<>(types));
    }

    /**
     * The relation types that begin at one kind of record.
     *
     * @param name the simple name of the class
     * @param parent the kind of record on the parent's side
     * @param types the types
     */
    public record RelationGroup(String name, String parent, List<RelationType> types) {
        public RelationGroup {
            types = List.copyOf(types);
        }
    }

    /**
     * Returns all calls and relation types of the catalogue.
     *
     * @param catalogue the catalogue
     */
    public static CallSet of(CallCatalogue catalogue) {
        Map<String, List<RelationType>> byParent = new LinkedHashMap<>();
        catalogue
                .relationTypes()
                .forEach(type -> byParent.computeIfAbsent(type.parent(), parent -> new ArrayList<>())
                        .add(type));
        return new CallSet(
                catalogue.calls().stream().filter(call -> call.form() != null).toList(),
                byParent.entrySet().stream()
                        .map(entry -> new RelationGroup(
                                CamelCase.capital(entry.getKey()) + "Relation", entry.getKey(), entry.getValue()))
                        .toList(),
                catalogue.types());
    }

    /**
     * Returns what some patterns leave of it.
     *
     * @param patterns names of classes, in which {@code *} stands for any characters; those behind an exclamation mark are left out,
     *     and if there are only such, all others are kept; empty for everything
     * @throws IllegalArgumentException if a pattern fits nothing
     */
    public CallSet matching(List<String> patterns) {
        patterns.forEach(this::checkUsed);
        List<Pattern> excluded = patterns.stream()
                .filter(pattern -> pattern.startsWith(NOT))
                .map(pattern -> regex(pattern.substring(1)))
                .toList();
        List<Pattern> included = patterns.stream()
                .filter(pattern -> !pattern.startsWith(NOT))
                .map(CallSet::regex)
                .toList();
        List<ApiCall> kept = calls.stream()
                .filter(call -> isKept(nameOf(call), included, excluded))
                .toList();
        return new CallSet(
                kept,
                relations.stream()
                        .filter(group -> isKept(group.name(), included, excluded))
                        .toList(),
                typesOf(kept));
    }

    /** Returns the types that some calls need, and those that these are made of. */
    private Map<String, CallResult.ObjectType> typesOf(List<ApiCall> kept) {
        Map<String, CallResult.ObjectType> needed = new TreeMap<>();
        for (ApiCall call : kept) {
            CallResult result = Objects.requireNonNull(call.form()).result();
            need(result.value(), needed);
            result.types().values().forEach(type -> needAll(type, needed));
        }
        return needed;
    }

    private void needAll(CallResult.ObjectType type, Map<String, CallResult.ObjectType> needed) {
        type.members().forEach(member -> need(member.type(), needed));
    }

    private void need(@Nullable ResultType type, Map<String, CallResult.ObjectType> needed) {
        for (ResultType at = type; at != null; at = at.entry()) {
            CallResult.ObjectType shared = at.name() == null ? null : types.get(at.name());
            if (shared != null && needed.put(at.name(), shared) == null) {
                needAll(shared, needed);
            }
        }
    }

    private static boolean isKept(String name, List<Pattern> included, List<Pattern> excluded) {
        boolean in = included.isEmpty()
                || included.stream().anyMatch(pattern -> pattern.matcher(name).matches());
        return in
                && excluded.stream().noneMatch(pattern -> pattern.matcher(name).matches());
    }

    /** Returns the simple names of all classes, those of shared types included. */
    public List<String> classNames() {
        return Stream.concat(names(), types.keySet().stream()).toList();
    }

    private void checkUsed(String pattern) {
        String wanted = pattern.startsWith(NOT) ? pattern.substring(1) : pattern;
        Pattern regex = regex(wanted);
        List<String> names = names().toList();
        if (names.stream().noneMatch(name -> regex.matcher(name).matches())) {
            throw new IllegalArgumentException("No call fits \"" + pattern + "\"" + NearNames.hint(wanted, names)
                    + ", in goal parameter <calls>; case matters, and * stands for any characters");
        }
    }

    private Stream<String> names() {
        return Stream.concat(
                calls.stream().map(CallSet::nameOf), relations.stream().map(RelationGroup::name));
    }

    private static String nameOf(ApiCall call) {
        return Objects.requireNonNull(call.form()).name();
    }

    private static Pattern regex(String pattern) {
        return Pattern.compile(
                Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
