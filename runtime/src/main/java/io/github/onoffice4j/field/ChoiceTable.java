package io.github.onoffice4j.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All values of a {@link LargeChoice}; used by generated code only.
 *
 * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <C> the generated class
 */
public final class ChoiceTable<C extends LargeChoice<C>> {

    private final List<C> values;
    private final Map<String, C> byKey;
    private final C unrecognized;

    private ChoiceTable(Builder<C> builder, C unrecognized) {
        builder.values.add(unrecognized);
        this.values = List.copyOf(builder.values);
        this.byKey = builder.byKey;
        this.unrecognized = unrecognized;
    }

    /**
     * Starts a table.
     *
     * @param constructor makes a value
     * @param <C> the generated class
     * @return the table, empty yet
     */
    public static <C extends LargeChoice<C>> Builder<C> of(Function<ChoiceRow, C> constructor) {
        return new Builder<>(constructor);
    }

    /**
     * Finds the value of a key.
     *
     * @param key the key, case-sensitive
     * @return the value; {@code UNRECOGNIZED} if there is none of that key
     */
    public C of(String key) {
        return byKey.getOrDefault(key, unrecognized);
    }

    /**
     * Finds the value of a constant's name.
     *
     * @param name the name, such as {@code BERLIN}
     * @return the value
     * @throws IllegalArgumentException if no constant has that name
     */
    public C named(String name) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no constant " + name + " in class "
                        + unrecognized.getClass().getSimpleName()));
    }

    /**
     * Returns all values.
     *
     * @return the values in the tenant's order, {@code UNRECOGNIZED} last; unmodifiable
     */
    public List<C> values() {
        return values;
    }

    /**
     * Takes the values of a table; used by generated code only.
     *
     * <p>See "Field configuration" in the onOffice API documentation. Not safe for use by many threads: generated code uses it
     * while its class is initialised.
     *
     * @param <C> the generated class
     */
    public static final class Builder<C extends LargeChoice<C>> {

        private final Function<ChoiceRow, C> constructor;
        private final List<C> values = new ArrayList<>();
        private final Map<String, C> byKey = new HashMap<>();

        private Builder(Function<ChoiceRow, C> constructor) {
            this.constructor = constructor;
        }

        /**
         * Adds a value.
         *
         * @param name the name of its constant
         * @param key its key
         * @param labels one text a language, in the order of the model's languages
         */
        public void add(String name, String key, String... labels) {
            C value = constructor.apply(new ChoiceRow(name, values.size(), key, List.of(labels)));
            values.add(value);
            byKey.put(key, value);
        }

        /**
         * Ends the table; nothing may be added after.
         *
         * @param unrecognized the value for keys that the table does not have
         * @return the table
         */
        public ChoiceTable<C> build(C unrecognized) {
            return new ChoiceTable<>(this, unrecognized);
        }
    }
}
