package io.github.onoffice4j.sandbox.behaviour;

/** What a read shows when the API user lacks the right to read a module. */
public enum Denial {
    /** An empty successful result, as the API shows for most modules. */
    EMPTY,
    /** An error: 149 for estates, 170 for users, 156 for all others. */
    ERROR
}
