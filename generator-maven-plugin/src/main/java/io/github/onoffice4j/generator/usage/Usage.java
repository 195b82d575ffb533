package io.github.onoffice4j.generator.usage;

import java.util.Comparator;

/**
 * A place in a project's own code. Immutable; ordered by class, then by line.
 *
 * @param className full name of the outermost class, which is that of the source file as a rule
 * @param line the line in the source, or 0 where the class file does not tell, as for the type of a field
 */
public record Usage(String className, int line) implements Comparable<Usage> {

    private static final Comparator<Usage> ORDER =
            Comparator.comparing(Usage::className).thenComparingInt(Usage::line);

    /** Returns the class without its package. */
    public String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    @Override
    public int compareTo(Usage other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the class without its package, and the line where it is known.
     *
     * @return a text such as {@code OrderService:42}
     */
    @Override
    public String toString() {
        return simpleName() + lineSuffix();
    }

    /** Returns the full name of the class, and the line where it is known. */
    public String withPackage() {
        return className + lineSuffix();
    }

    private String lineSuffix() {
        return line == 0 ? "" : ":" + line;
    }
}
