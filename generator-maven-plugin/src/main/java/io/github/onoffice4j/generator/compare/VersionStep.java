package io.github.onoffice4j.generator.compare;

/** The part of a semantic version to raise when the model is generated again and released. */
public enum VersionStep {
    /** Something broke. */
    MAJOR,
    /** Something is new, nothing broke. */
    MINOR,
    /** Only texts or order differ. */
    PATCH,
    /** Nothing differs. */
    NONE
}
