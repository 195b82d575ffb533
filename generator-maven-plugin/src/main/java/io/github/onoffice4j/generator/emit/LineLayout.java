package io.github.onoffice4j.generator.emit;

import java.util.List;

/** Breaks one line of code where it is too long; finds out what the line is and leaves the breaking to the class for it. */
final class LineLayout {

    /** No line is longer, unless there is nowhere to break it. */
    static final int WIDTH = 120;

    private LineLayout() {}

    /** Returns the lines that a line becomes. */
    static List<String> layOut(String line) {
        String code = line.stripLeading();
        int indent = line.length() - code.length();
        if (isField(code)) {
            return FieldLayout.layOut(indent, code);
        }
        if (code.startsWith("import ") || code.startsWith("package ") || (line.length() <= WIDTH && !mayBreak(code))) {
            return List.of(line);
        }
        if (code.startsWith("case ")) {
            return CaseLayout.layOut(indent, code);
        }
        if (code.startsWith("return ")) {
            return new ExpressionLayout(indent).layOut("return ", code.substring("return ".length()));
        }
        if (code.endsWith(" {") || code.endsWith(" {}")) {
            return HeaderLayout.layOut(indent, code);
        }
        return new ExpressionLayout(indent).layOut("", code);
    }

    /** A declaration with a value; short ones too may have to be broken, if the value is a chain. */
    private static boolean isField(String code) {
        return code.endsWith(");") && CodeScan.find(code, " = ", 0) >= 0;
    }

    /** Tells of what is broken even where it fits, if what is broken first stands too far to the right. */
    private static boolean mayBreak(String code) {
        return code.startsWith("return new ") || code.startsWith("public record ");
    }

    /** Tells whether a text fits behind an indent. */
    static boolean fits(int indent, String text) {
        return indent + text.length() <= WIDTH;
    }

    /** Returns a text behind an indent. */
    static String indented(int indent, String text) {
        return " ".repeat(indent) + text;
    }
}
