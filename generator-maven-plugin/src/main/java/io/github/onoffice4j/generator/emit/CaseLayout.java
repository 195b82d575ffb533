package io.github.onoffice4j.generator.emit;

import static io.github.onoffice4j.generator.emit.LineLayout.fits;
import static io.github.onoffice4j.generator.emit.LineLayout.indented;

import java.util.ArrayList;
import java.util.List;

/** Breaks {@code case A, B -> Parent.C;}: one label a line, the result behind the arrow or below it. */
final class CaseLayout {

    private static final int STEP = 8;
    private static final int BODY = 4;
    private static final String CASE = "case ";
    private static final String ARROW = " -> ";

    private CaseLayout() {}

    static List<String> layOut(int indent, String code) {
        int arrow = code.indexOf(ARROW);
        String labels = code.substring(CASE.length(), arrow);
        String result = code.substring(arrow + ARROW.length());
        List<String> lines = new ArrayList<>();
        String[] each = fits(indent, CASE + labels + " ->") ? new String[] {labels} : labels.split(", ", -1);
        for (int i = 0; i < each.length; i++) {
            String last = i == each.length - 1 ? " ->" : ",";
            lines.add(i == 0 ? indented(indent, CASE + each[i] + last) : indented(indent + STEP, each[i] + last));
        }
        String end = lines.get(lines.size() - 1) + " " + result;
        if (end.length() <= LineLayout.WIDTH) {
            lines.set(lines.size() - 1, end);
        } else if (fits(indent + BODY, result)) {
            lines.add(indented(indent + BODY, result));
        } else {
            int dot = result.lastIndexOf('.');
            lines.add(indented(indent + BODY, result.substring(0, dot)));
            lines.add(indented(indent + BODY + STEP, result.substring(dot)));
        }
        return lines;
    }
}
