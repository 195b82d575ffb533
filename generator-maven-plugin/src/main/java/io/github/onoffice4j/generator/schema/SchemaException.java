package io.github.onoffice4j.generator.schema;

import java.util.ArrayList;
import java.util.List;

/** The tenant's schema could not be had or understood; the message says what is wrong and what to do. */
public final class SchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String summary;

    @SuppressWarnings("serial") // copies of lists can be serialized, though their type does not say so
    private final List<String> problems;

    /**
     * Makes an exception of one message.
     *
     * @param message cause and cure
     */
    public SchemaException(String message) {
        super(message);
        this.summary = message;
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
        this.summary = summary;
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns an exception that reports further problems behind those of this one.
     *
     * @param more each problem with its place and what was expected; may be empty
     */
    public SchemaException with(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(problems);
        all.addAll(more);
        return new SchemaException(summary, all);
    }

    /** Returns the single problems, each with its place; empty when the message is all there is to say. */
    public List<String> problems() {
        return problems;
    }
}
