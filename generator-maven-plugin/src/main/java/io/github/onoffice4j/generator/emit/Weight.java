package io.github.onoffice4j.generator.emit;

/**
 * The most that an expression or statement takes in a class file, by what it is made of. How long a label is does not count:
 * how code is split must not change with it, unless the label needs more than one literal.
 *
 * @param code bytes of code
 * @param constants entries of the constant pool
 */
record Weight(int code, int constants) {

    static final Weight NONE = new Weight(0, 0);

    /** The constant, variable or receiver that the code is about. */
    private static final Weight MEMBER = new Weight(20, 12);

    /** A call, a cast of its result, an array of its arguments; its name is one that others have too. */
    private static final int CALL = 12;

    /** A literal, and its place in an array of arguments. */
    private static final int LITERAL = 8;

    /** A method reference or lambda, which has a bootstrap method. */
    private static final Weight FUNCTION = new Weight(5, 16);

    /** Weighs Java source of one constant, or of one statement. */
    static Weight of(String source) {
        Weight weight = MEMBER;
        for (int at = 0; at < source.length(); ) {
            int next = CodeScan.next(source, at);
            char c = source.charAt(at);
            if (c == '"') {
                weight = weight.plus(new Weight(LITERAL, 2));
            } else if (c == '(') {
                weight = weight.plus(new Weight(CALL, 0));
            } else if (source.startsWith("::", at) || source.startsWith("->", at)) {
                weight = weight.plus(FUNCTION);
            }
            at = next;
        }
        return weight;
    }

    Weight plus(Weight other) {
        return new Weight(code + other.code, constants + other.constants);
    }
}
