package io.github.onoffice4j.generator.catalogue;

/** Where a call that writes expects the values of the fields. */
public enum Container {
    /** In the parameter {@code data}. */
    DATA,
    /** Directly among the parameters. */
    PARAMETERS
}
