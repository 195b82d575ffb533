package io.github.onoffice4j.generator.emit;

/**
 * How much one class may hold; beyond it, the code is split over several.
 *
 * @param enumConstants most constants of an enum
 * @param members most constants, and most pairs of methods, of any other class
 * @param code most bytes of code of one initialiser or method, of 65,535 that a class file has room for
 * @param constants most entries of the constant pool of a class, of 65,535 that a class file has room for
 */
record Limits(int enumConstants, int members, int code, int constants) {

    /** What class files have room for. */
    static final Limits OF_CLASS_FILES = new Limits(2_000, 1_000, 60_000, 60_000);

    boolean allow(Weight weight) {
        return weight.code() <= code && weight.constants() <= constants;
    }
}
