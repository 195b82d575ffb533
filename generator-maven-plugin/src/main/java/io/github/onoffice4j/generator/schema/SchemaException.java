package io.github.onoffice4j.generator.schema;

import java.util.List;

/** The tenant's schema could not be had or understood; the message says what is wrong and what to do. */
public final class SchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /**
     * Makes an exception of one message.
     *
     * @param message cause and cure
     */
    public SchemaException(String message) {
        super(message);
        this.problems = List.of();
    }

    /**
     * Makes an exception that reports several problems at once.
     *
     * @param summary what is wrong as a whole, and what to do
     * @param problems each problem with its place and what was expected
     */
    public SchemaException(String summary, List<String> problems) {
        super(summary + "\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns the single problems, each with its place; empty when the message is all there is to say. */
    public List<String> problems() {
        return problems;
    }
}
