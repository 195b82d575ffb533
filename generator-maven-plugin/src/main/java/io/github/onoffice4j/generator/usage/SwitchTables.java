package io.github.onoffice4j.generator.usage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings together the two halves of a {@code switch} over an enum: the compiler puts the numbers of the constants into a
 * synthetic class ({@code OrderService$1.$SwitchMap$…}), and the cases of the {@code switch} have only the numbers.
 *
 * <p>Not safe for use by many threads.
 */
final class SwitchTables {

    private record Case(String table, int number) {}

    private record Constant(String owner, String name, Usage fallback) {}

    private final Map<Case, Constant> constants = new HashMap<>();
    private final Map<Case, List<Usage>> cases = new HashMap<>();

    /** Tells whether a field is such a table. */
    static boolean isTable(String owner, String field) {
        return field.startsWith("$SwitchMap$") && owner.contains("$");
    }

    /**
     * Remembers which constant a number stands for.
     *
     * @param fallback where the constant is used if no case of its number is found
     */
    void constant(String table, int number, String owner, String name, Usage fallback) {
        constants.put(new Case(table, number), new Constant(owner, name, fallback));
    }

    /** Remembers a case. */
    void usage(String table, int number, Usage usage) {
        cases.computeIfAbsent(new Case(table, number), key -> new ArrayList<>()).add(usage);
    }

    /** Adds every constant that is used by a case. */
    void addTo(References references) {
        constants.forEach((key, constant) -> cases.getOrDefault(key, List.of(constant.fallback()))
                .forEach(usage -> references.add(constant.owner(), constant.name(), usage)));
    }
}
