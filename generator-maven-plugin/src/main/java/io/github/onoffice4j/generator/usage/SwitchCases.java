package io.github.onoffice4j.generator.usage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * Follows the {@code switch} instructions of one method whose cases stand for members of generated classes.
 *
 * <p>What the cases stand for is known before the selector is evaluated, and this may hold a {@code switch} of its own:
 * the last one begun is the first one that ends.
 */
final class SwitchCases {

    /** What a case does when the line is known in which it begins. */
    interface CaseUse {
        void at(int line);
    }

    private record Pending(Label label, CaseUse use) {}

    private final Deque<IntFunction<@Nullable CaseUse>> begun = new ArrayDeque<>();
    private final List<Pending> pending = new ArrayList<>();
    private final Map<Label, Integer> lines = new HashMap<>();

    /** Begins a switch: the function tells what a case of a number uses, null for nothing. */
    void begin(IntFunction<@Nullable CaseUse> uses) {
        begun.push(uses);
    }

    /** Takes the instruction itself, and forgets what does not belong to it. */
    void end(Label defaultLabel, int[] numbers, Label[] labels) {
        IntFunction<@Nullable CaseUse> uses = begun.poll();
        if (uses == null) {
            return;
        }
        for (int i = 0; i < labels.length; i++) {
            CaseUse use = labels[i] == defaultLabel ? null : uses.apply(numbers[i]);
            if (use != null) {
                pending.add(new Pending(labels[i], use));
            }
        }
    }

    void label(Label label, int line) {
        lines.put(label, line);
    }

    int lineOf(Label label) {
        return lines.getOrDefault(label, 0);
    }

    /** Hands out the lines at the end of the method, when all are known. */
    void finish() {
        pending.forEach(each -> each.use().at(lineOf(each.label())));
    }
}
