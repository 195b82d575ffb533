package io.github.onoffice4j.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An expression seen as a chain of calls: {@code FIELDS.text("ORT", "ort").labels("Ort").build()} has the links
 * {@code FIELDS.text(…)}, {@code .labels(…)} and {@code .build()}. What is no call has one link without arguments.
 */
record CallChain(List<Link> links) {

    /**
     * One call.
     *
     * @param name everything up to the opening bracket
     * @param arguments the arguments
     * @param isCall whether there are brackets at all
     */
    record Link(String name, List<String> arguments, boolean isCall) {

        String text() {
            return isCall ? name + "(" + String.join(", ", arguments) + ")" : name;
        }
    }

    /** Takes an expression apart. */
    static CallChain parse(String expression) {
        List<Link> links = new ArrayList<>();
        int start = 0;
        int open = CodeScan.find(expression, "(", start);
        while (open >= 0) {
            int close = CodeScan.closing(expression, open);
            String arguments = expression.substring(open + 1, close);
            links.add(new Link(
                    expression.substring(start, open),
                    arguments.isEmpty() ? List.of() : CodeScan.splitAtCommas(arguments),
                    true));
            start = close + 1;
            open = CodeScan.find(expression, "(", start);
        }
        if (start < expression.length()) {
            links.add(new Link(expression.substring(start), List.of(), false));
        }
        return new CallChain(links);
    }

    Link first() {
        return links.get(0);
    }

    Link last() {
        return links.get(links.size() - 1);
    }

    String text() {
        return links.stream().map(Link::text).collect(Collectors.joining());
    }

    List<Link> later() {
        return links.subList(1, links.size());
    }
}
