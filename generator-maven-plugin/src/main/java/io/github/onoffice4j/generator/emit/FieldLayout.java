package io.github.onoffice4j.generator.emit;

import static io.github.onoffice4j.generator.emit.LineLayout.fits;
import static io.github.onoffice4j.generator.emit.LineLayout.indented;

import java.util.ArrayList;
import java.util.List;

/** Breaks the declaration of a constant whose value is a call or a chain of calls. */
final class FieldLayout {

    private static final int STEP = 8;
    private static final String ASSIGNED = " = ";

    private FieldLayout() {}

    static List<String> layOut(int indent, String declaration) {
        int assigned = CodeScan.find(declaration, ASSIGNED, 0);
        String before = declaration.substring(0, assigned);
        String value = declaration.substring(assigned + ASSIGNED.length());
        if (fits(indent, before + " =")) {
            return value(indent, before, value);
        }
        int name = before.lastIndexOf(' ');
        List<String> lines = new ArrayList<>(TypeLayout.layOut(indent, before.substring(0, name)));
        lines.addAll(value(indent + STEP, before.substring(name + 1), value));
        return lines;
    }

    private static List<String> value(int indent, String before, String value) {
        CallChain chain = CallChain.parse(value.substring(0, value.length() - 1));
        boolean allBehind = ExpressionLayout.isOneLine(indent, before + ASSIGNED, chain, ";");
        boolean allBelow = ExpressionLayout.isOneLine(indent + STEP, "", chain, ";");
        boolean startBehind = fits(indent, before + ASSIGNED + chain.first().name() + "(");
        if (allBehind || (startBehind && !allBelow)) {
            return new ExpressionLayout(indent).layOut(before + ASSIGNED, value);
        }
        List<String> lines = new ArrayList<>();
        lines.add(indented(indent, before + " ="));
        lines.addAll(new ExpressionLayout(indent + STEP).layOut("", value));
        return lines;
    }
}
