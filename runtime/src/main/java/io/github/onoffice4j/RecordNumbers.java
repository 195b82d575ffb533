package io.github.onoffice4j;

import java.util.Arrays;

/** A set of record numbers that takes 16 to 32 bytes for each of them. Not safe for use by many threads. */
final class RecordNumbers {

    /** Stands in a free slot: no record has this number. */
    private static final long FREE = Long.MIN_VALUE;

    private long[] slots = free(1024);
    private int size;

    /** Adds a number and tells whether it is new. */
    boolean add(long number) {
        int slot = slotOf(number);
        if (slots[slot] == number) {
            return false;
        }
        slots[slot] = number;
        size++;
        if (size > slots.length / 2) {
            grow();
        }
        return true;
    }

    boolean contains(long number) {
        return slots[slotOf(number)] == number;
    }

    int size() {
        return size;
    }

    /** Returns the slot of the number, or the free one where it would go. */
    private int slotOf(long number) {
        int mask = slots.length - 1;
        // Numbers often come in steps; the multiplication scatters them.
        int slot = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (slots[slot] != FREE && slots[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = free(old.length * 2);
        for (long number : old) {
            if (number != FREE) {
                slots[slotOf(number)] = number;
            }
        }
    }

    private static long[] free(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
