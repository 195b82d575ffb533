package io.github.onoffice4j.generator.emit;

import static io.github.onoffice4j.generator.emit.LineLayout.fits;
import static io.github.onoffice4j.generator.emit.LineLayout.indented;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a call or a chain of calls. Not safe for use by many threads. */
final class ExpressionLayout {

    private static final int STEP = 8;

    /** The formatter breaks a chain whose last dot is farther to the right. */
    private static final int LAST_DOT = 80;

    /** The formatter takes a call for one of {@code String.format} if its first argument looks like a format. */
    private static final Pattern FORMAT = Pattern.compile("\".*(%|\\{[0-9]\\}).*\"");

    /** A constant of another class, which may be broken before the dot. */
    private static final Pattern CONSTANT = Pattern.compile("([\\w.]+)(\\.\\w+)");

    private final int indent;
    private final List<String> lines = new ArrayList<>();

    /** Makes the layout of a statement with an indent. */
    ExpressionLayout(int indent) {
        this.indent = indent;
    }

    /**
     * Returns the lines of an expression.
     *
     * @param head what stands before it on its first line, without the indent
     * @param statement the expression, and a comma or semicolon if one follows
     */
    List<String> layOut(String head, String statement) {
        String tail = tail(statement);
        CallChain chain = CallChain.parse(statement.substring(0, statement.length() - tail.length()));
        if (isOneLine(indent, head, chain, tail)) {
            return List.of(indented(indent, head + statement));
        }
        if (chain.later().isEmpty()) {
            call(indent, head, chain.first(), indent + STEP, tail);
        } else {
            call(indent, head, chain.first(), indent + 2 * STEP, "");
            for (int i = 1; i < chain.links().size(); i++) {
                boolean last = i == chain.links().size() - 1;
                call(indent + STEP, "", chain.links().get(i), indent + 2 * STEP, last ? tail : "");
            }
        }
        return lines;
    }

    /** Tells whether a statement needs no break: it fits, and its last dot, if it is a chain, is far enough to the left. */
    static boolean isOneLine(int indent, String head, CallChain chain, String tail) {
        String text = head + chain.text() + tail;
        int lastDot = text.length() - tail.length() - chain.last().text().length();
        return fits(indent, text)
                && (chain.later().isEmpty() || indent + lastDot <= LAST_DOT)
                && areDotsFit(indent, text);
    }

    /** Tells whether the last dots of chains among the arguments are far enough to the left. */
    private static boolean areDotsFit(int indent, String text) {
        int open = text.indexOf('(');
        return open < 0 || indent + CodeScan.lastInside(text, ").") < LAST_DOT;
    }

    /** Returns the comma or semicolon at the end of a statement. */
    static String tail(String statement) {
        boolean ends = statement.endsWith(";") || statement.endsWith(",");
        return ends ? statement.substring(statement.length() - 1) : "";
    }

    private void call(int at, String head, CallChain.Link link, int argumentIndent, String tail) {
        String whole = head + link.text() + tail;
        if ((fits(at, whole) && areDotsFit(at, whole)) || link.arguments().isEmpty()) {
            lines.add(indented(at, whole));
            return;
        }
        lines.add(indented(at, head + link.name() + "("));
        arguments(link, argumentIndent, ")" + tail);
    }

    private void arguments(CallChain.Link call, int at, String tail) {
        List<String> arguments = call.arguments();
        String joined = String.join(", ", arguments) + tail;
        boolean farDot = at + joined.lastIndexOf(").") >= LAST_DOT;
        if (fits(at, joined) && !farDot && areSimple(arguments.subList(0, arguments.size() - 1))) {
            lines.add(indented(at, joined));
        } else if (isFormat(call)) {
            lines.add(indented(at, arguments.get(0) + ","));
            List<String> others = arguments.subList(1, arguments.size());
            if (fits(at, String.join(", ", others) + tail)) {
                lines.add(indented(at, String.join(", ", others) + tail));
            } else {
                onePerLine(others, at, tail);
            }
        } else {
            onePerLine(arguments, at, tail);
        }
    }

    /** Tells whether no argument is a chain that ends with arguments of its own. */
    private static boolean areSimple(List<String> arguments) {
        return arguments.stream()
                .map(CallChain::parse)
                .noneMatch(chain ->
                        chain.links().size() > 1 && !chain.last().arguments().isEmpty());
    }

    private static boolean isFormat(CallChain.Link call) {
        return call.arguments().size() > 1
                && FORMAT.matcher(call.arguments().get(0)).matches();
    }

    private void onePerLine(List<String> arguments, int at, String tail) {
        for (int i = 0; i < arguments.size(); i++) {
            boolean last = i == arguments.size() - 1;
            String argument = arguments.get(i) + (last ? tail : ",");
            var constant = CONSTANT.matcher(arguments.get(i));
            if (!fits(at, argument) && constant.matches()) {
                lines.add(indented(at, constant.group(1)));
                lines.add(indented(at + STEP, constant.group(2) + (last ? tail : ",")));
            } else {
                lines.add(indented(at, argument));
            }
        }
    }
}
