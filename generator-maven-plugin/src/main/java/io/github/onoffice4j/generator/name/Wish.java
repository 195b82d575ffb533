package io.github.onoffice4j.generator.name;

/** The name a thing would like, and those it takes when that one is gone. */
final class Wish {

    private final Thing thing;
    private final String wanted;
    private int refused;

    /**
     * Makes a wish.
     *
     * @param thing the thing
     * @param wanted the name it would like
     */
    Wish(Thing thing, String wanted) {
        this.thing = thing;
        this.wanted = wanted;
    }

    Thing thing() {
        return thing;
    }

    /** Returns the name it asks for now. */
    String name() {
        return switch (refused) {
            case 0 -> wanted;
            case 1 -> wanted + "_" + KeyHash.of(thing.key(), KeyHash.SHORT);
            // Only keys made on purpose come here; each refusal gives another name.
            default -> wanted + "_" + KeyHash.of(thing.key() + "\n" + refused, KeyHash.LONG);
        };
    }

    /** Gives the name up that it asks for now. */
    void refuse() {
        refused++;
    }
}
