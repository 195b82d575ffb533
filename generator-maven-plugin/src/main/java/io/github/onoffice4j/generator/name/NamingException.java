package io.github.onoffice4j.generator.name;

import java.util.List;

/** The names that the build asks for, or that are kept from earlier, cannot be given; the message says which and why. */
public final class NamingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // copies of lists can be serialized, though their type does not say so
    private final List<String> problems;

    NamingException(List<String> problems) {
        super("Not every name can be given as asked for; nothing was generated. Found:\n  "
                + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns the single problems, each with its place. */
    public List<String> problems() {
        return problems;
    }
}
