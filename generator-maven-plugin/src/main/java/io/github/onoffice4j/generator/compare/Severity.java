package io.github.onoffice4j.generator.compare;

/** How much a change matters to code that was written against the model; the worst comes first. */
public enum Severity {
    /** Code no longer compiles, or what it reads or writes is refused or means something else. */
    BREAKING,
    /** Code goes on as before; there is something new to use. */
    COMPATIBLE,
    /** Only what people see is different: labels, order, categories. */
    COSMETIC
}
