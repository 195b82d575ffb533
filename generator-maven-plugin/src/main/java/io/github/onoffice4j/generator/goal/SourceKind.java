package io.github.onoffice4j.generator.goal;

/** Where a build takes the schema from. */
enum SourceKind {
    /** From the server, and from the snapshot where the server cannot be reached. */
    LIVE("live"),
    /** From the snapshot alone. */
    SNAPSHOT("snapshot");

    private final String parameter;

    SourceKind(String parameter) {
        this.parameter = parameter;
    }

    /**
     * Finds a source.
     *
     * @param parameter what the goal parameter says
     * @throws IllegalArgumentException if there is no such source
     */
    static SourceKind of(String parameter) {
        for (SourceKind kind : values()) {
            if (kind.parameter.equals(parameter)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "There is no source \"" + parameter + "\": expected live or snapshot, in goal parameter <source>");
    }
}
