package io.github.onoffice4j.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the elements of all records of an answer, and the slot each one has. Filled while the answer is read. */
final class Layout {

    private final Map<String, Integer> slots = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /**
     * Returns the slot of a name, a new one if need be.
     *
     * @param likely the slot that it mostly has: records of an answer have their elements in the same order
     */
    int slotOf(String name, int likely) {
        if (likely < names.size() && names.get(likely).equals(name)) {
            return likely;
        }
        Integer slot = slots.get(name);
        if (slot == null) {
            slot = names.size();
            slots.put(name, slot);
            names.add(name);
        }
        return slot;
    }

    /** Returns the slot of a name, or -1. */
    int find(String name) {
        return slots.getOrDefault(name, -1);
    }

    int size() {
        return names.size();
    }

    List<String> names() {
        return Collections.unmodifiableList(names);
    }
}
