package io.github.onoffice4j.generator.check;

/**
 * A member of a generated class. Immutable.
 *
 * @param className full name of the class, nested classes behind a dollar sign
 * @param name the field, constant or method; empty for the class with all its members
 */
record Member(String className, String name) {
    static Member wholeClass(String className) {
        return new Member(className, "");
    }

    boolean isWholeClass() {
        return name.isEmpty();
    }
}
