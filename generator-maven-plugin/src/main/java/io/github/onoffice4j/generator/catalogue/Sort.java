package io.github.onoffice4j.generator.catalogue;

/** The form in which a module's read call takes its order. */
public enum Sort {
    /** Any number of fields, each with a direction. */
    MAP,
    /** One field and one direction. */
    SINGLE,
    /** None: the call cannot sort. */
    NONE
}
