package io.github.onoffice4j.generator.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out source text as palantir-java-format does, for the few shapes of code that this package writes. It is given every
 * declaration and every statement on a line of its own, however long.
 */
final class SourceLayout {

    private static final String COMMENT_START = "/**";
    private static final String COMMENT_LINE = " * ";
    private static final String COMMENT_END = " */";

    private SourceLayout() {}

    /** Returns the text, laid out. */
    static String layOut(String text) {
        List<String> lines = text.lines().toList();
        List<String> laidOut = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (isShortComment(lines, at)) {
                laidOut.add(oneLineComment(lines, at));
                at += 2;
            } else if (isComment(line)) {
                laidOut.add(line);
            } else {
                StringBuilder whole = new StringBuilder(line);
                // JavaPoet breaks the headers of methods and records before column 100, annotations and long lists of
                // interfaces always.
                while (!isWhole(whole.toString())) {
                    at++;
                    whole.append(whole.toString().endsWith(",") ? " " : "")
                            .append(lines.get(at).strip());
                }
                if (line.strip().startsWith("@") && lines.get(at + 1).strip().equals(")")) {
                    at++;
                    whole.append(')');
                }
                if (whole.toString().endsWith(" {") && lines.get(at + 1).strip().equals("}")) {
                    at++;
                    whole.append('}');
                }
                laidOut.addAll(LineLayout.layOut(whole.toString()));
            }
        }
        return String.join("\n", laidOut) + "\n";
    }

    private static boolean isWhole(String code) {
        boolean lacksInterfaces = code.endsWith(",") && CodeScan.find(code, " implements ", 0) >= 0;
        return CodeScan.isBalanced(code) && !lacksInterfaces;
    }

    private static boolean isComment(String line) {
        String code = line.stripLeading();
        return code.startsWith("/*") || code.startsWith("*");
    }

    private static boolean isShortComment(List<String> lines, int at) {
        return lines.get(at).stripLeading().equals(COMMENT_START)
                && lines.get(at + 1).stripLeading().startsWith(COMMENT_LINE.strip())
                && lines.get(at + 2).equals(indentOf(lines.get(at)) + COMMENT_END)
                && oneLineComment(lines, at).length() <= LineLayout.WIDTH;
    }

    private static String oneLineComment(List<String> lines, int at) {
        String text = lines.get(at + 1).strip().substring(1).strip();
        return indentOf(lines.get(at)) + COMMENT_START + " " + text + COMMENT_END;
    }

    private static String indentOf(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
