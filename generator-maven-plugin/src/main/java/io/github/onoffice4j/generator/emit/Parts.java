package io.github.onoffice4j.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Splits what is too much for one class. */
final class Parts {

    private Parts() {}

    /** Returns consecutive parts of at most so many things. */
    static <T> List<List<T>> ofSize(List<T> things, int size) {
        return split(things, thing -> Weight.NONE, size, Limits.OF_CLASS_FILES);
    }

    /** Returns consecutive parts that a class can hold each. */
    static <T> List<List<T>> ofWeight(List<T> things, Function<T, Weight> weight, Limits limits) {
        return split(things, weight, limits.members(), limits);
    }

    private static <T> List<List<T>> split(List<T> things, Function<T, Weight> weight, int size, Limits limits) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        Weight total = Weight.NONE;
        for (T thing : things) {
            Weight more = weight.apply(thing);
            if (!part.isEmpty() && (part.size() == size || !limits.allow(total.plus(more)))) {
                parts.add(List.copyOf(part));
                part.clear();
                total = Weight.NONE;
            }
            part.add(thing);
            total = total.plus(more);
        }
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return parts;
    }
}
