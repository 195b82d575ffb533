package io.github.onoffice4j.generator.emit;

import static io.github.onoffice4j.generator.emit.LineLayout.fits;
import static io.github.onoffice4j.generator.emit.LineLayout.indented;

import java.util.ArrayList;
import java.util.List;

/** Breaks the first line of a class or a method. */
final class HeaderLayout {

    private static final int STEP = 8;
    private static final String SUPERCLASS = " extends ";
    private static final String INTERFACES = " implements ";

    private HeaderLayout() {}

    static List<String> layOut(int indent, String header) {
        int interfaces = CodeScan.find(header, INTERFACES, 0);
        if (interfaces >= 0) {
            return withInterfaces(indent, header, interfaces);
        }
        int superclass = CodeScan.find(header, SUPERCLASS, 0);
        return superclass >= 0 ? type(indent, header, superclass) : method(indent, header);
    }

    private static List<String> withInterfaces(int indent, String header, int interfaces) {
        String before = header.substring(0, interfaces);
        List<String> lines = new ArrayList<>(
                fits(indent, before)
                        ? List.of(indented(indent, before))
                        : type(indent, before, CodeScan.find(before, SUPERCLASS, 0)));
        String rest = header.substring(interfaces + 1);
        if (fits(indent + STEP, rest)) {
            lines.add(indented(indent + STEP, rest));
            return lines;
        }
        List<String> names = CodeScan.splitAtCommas(rest);
        for (int i = 0; i < names.size(); i++) {
            int at = i == 0 ? indent + STEP : indent + 2 * STEP;
            lines.add(indented(at, names.get(i) + (i == names.size() - 1 ? "" : ",")));
        }
        return lines;
    }

    private static List<String> type(int indent, String header, int superclass) {
        List<String> lines = new ArrayList<>();
        lines.add(indented(indent, header.substring(0, superclass)));
        String rest = header.substring(superclass + 1);
        if (fits(indent + STEP, rest)) {
            lines.add(indented(indent + STEP, rest));
        } else {
            int open = rest.indexOf('<');
            int close = CodeScan.closing(rest, open);
            lines.add(indented(indent + STEP, rest.substring(0, open + 1)));
            lines.addAll(
                    TypeLayout.arguments(indent + 2 * STEP, rest.substring(open + 1, close), rest.substring(close)));
        }
        return lines;
    }

    private static List<String> method(int indent, String header) {
        int open = CodeScan.find(header, "(", 0);
        int name = header.lastIndexOf(' ', open);
        boolean none = header.charAt(open + 1) == ')';
        int end = none ? header.length() : open + 1;
        String parameters = header.substring(end);
        List<String> lines = new ArrayList<>();
        int at = indent;
        String start = header.substring(0, end);
        if (!fits(indent, start)) {
            lines.addAll(TypeLayout.layOut(indent, header.substring(0, name)));
            at += STEP;
            start = header.substring(name + 1, end);
        }
        boolean record = header.contains(" record ");
        if (fits(at, start + parameters) && !(record && isAnnotatedLate(at, start + parameters))) {
            lines.add(indented(at, start + parameters));
        } else {
            lines.add(indented(at, start));
            lines.addAll(parameters(at + STEP, parameters, record));
        }
        return lines;
    }

    /** Returns the lines of parameters: one if they fit, otherwise one each. */
    private static List<String> parameters(int indent, String parameters, boolean record) {
        if (fits(indent, parameters) && !(record && isAnnotatedLate(indent, parameters))) {
            return List.of(indented(indent, parameters));
        }
        int close = parameters.lastIndexOf(')');
        return TypeLayout.onePerLine(indent, parameters.substring(0, close), parameters.substring(close));
    }

    /** The formatter breaks the header of a record whose last annotation ends in the right half of the line. */
    private static boolean isAnnotatedLate(int indent, String text) {
        int annotation = text.lastIndexOf('@');
        return annotation >= 0 && indent + text.indexOf(' ', annotation) > LineLayout.WIDTH / 2;
    }
}
