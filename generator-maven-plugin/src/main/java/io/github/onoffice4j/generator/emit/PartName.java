package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;

/**
 * Names of the classes among which something large is split: {@code Gemeinde_Rows1}. No key gets such a name, because the
 * underscore of a class name is followed by hexadecimal digits.
 */
final class PartName {

    private PartName() {}

    /**
     * Returns the name of a part.
     *
     * @param owner the class it belongs to, which may be nested
     * @param what what it holds
     * @param part its index
     */
    static ClassName of(ClassName owner, String what, int part) {
        return ClassName.get(owner.packageName(), String.join("_", owner.simpleNames()) + "_" + what + (part + 1));
    }

    /** Returns what a part says of itself. */
    static Comment comment(ClassName owner, int part, int parts) {
        return Comment.of("Part " + (part + 1) + " of " + parts + " of {@link " + String.join(".", owner.simpleNames())
                + "}, which is too large for one class.");
    }
}
