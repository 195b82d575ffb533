package io.github.onoffice4j.generator.emit;

import static io.github.onoffice4j.generator.emit.LineLayout.fits;
import static io.github.onoffice4j.generator.emit.LineLayout.indented;

import java.util.ArrayList;
import java.util.List;

/** Breaks a type between its type arguments, with the modifiers before it. */
final class TypeLayout {

    private static final int STEP = 8;

    private TypeLayout() {}

    static List<String> layOut(int indent, String type) {
        int open = type.indexOf('<');
        if (fits(indent, type) || open < 0) {
            return List.of(indented(indent, type));
        }
        int close = CodeScan.closing(type, open);
        List<String> lines = new ArrayList<>();
        lines.add(indented(indent, type.substring(0, open + 1)));
        lines.addAll(arguments(indent + 2 * STEP, type.substring(open + 1, close), type.substring(close)));
        return lines;
    }

    /** Returns the lines of type arguments: one if they fit, otherwise one each. */
    static List<String> arguments(int indent, String arguments, String tail) {
        if (fits(indent, arguments + tail)) {
            return List.of(indented(indent, arguments + tail));
        }
        return onePerLine(indent, arguments, tail);
    }

    /** Returns a line for each of some arguments or parameters. */
    static List<String> onePerLine(int indent, String arguments, String tail) {
        List<String> lines = new ArrayList<>();
        List<String> each = CodeScan.splitAtCommas(arguments);
        for (int i = 0; i < each.size(); i++) {
            lines.add(indented(indent, each.get(i) + (i == each.size() - 1 ? tail : ",")));
        }
        return lines;
    }
}
