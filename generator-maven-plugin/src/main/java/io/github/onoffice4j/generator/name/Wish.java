package io.github.onoffice4j.generator.name;

import org.jspecify.annotations.Nullable;

/** The name a thing would like, and those it takes when that one is gone. Not safe for use by many threads. */
final class Wish {

    private final Thing thing;
    private final String wanted;
    private final @Nullable String suffix;
    private int refused;

    /**
     * Makes a wish.
     *
     * @param thing the thing
     * @param wanted the name it would like
     * @param suffix what tells it from others that wish for the same, as people read it; null when nothing does
     */
    Wish(Thing thing, String wanted, @Nullable String suffix) {
        this.thing = thing;
        this.wanted = wanted;
        this.suffix = suffix;
    }

    Thing thing() {
        return thing;
    }

    /** Returns the name it asks for now: after a refusal one that is made from its own key alone. */
    String name() {
        if (refused == 0) {
            return wanted;
        }
        // What people read comes first, then what is short; only keys made on purpose need more, each time another one.
        int hashes = suffix == null ? refused : refused - 1;
        return wanted
                + "_"
                + switch (hashes) {
                    case 0 -> suffix;
                    case 1 -> KeyHash.of(thing.key(), KeyHash.SHORT);
                    default -> KeyHash.of(thing.key() + "\n" + hashes, KeyHash.LONG);
                };
    }

    /** Gives the name up that it asks for now. */
    void refuse() {
        refused++;
    }
}
