package io.github.onoffice4j.field;

import java.util.List;

/**
 * What a {@link LargeChoice} has; used by generated code only.
 *
 * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class ChoiceRow {

    private final String name;
    private final int ordinal;
    private final String key;
    private final List<String> labels;

    ChoiceRow(String name, int ordinal, String key, List<String> labels) {
        this.name = name;
        this.ordinal = ordinal;
        this.key = key;
        this.labels = labels;
    }

    /**
     * Makes the row of {@code UNRECOGNIZED}, which comes after all values.
     *
     * @param ordinal the number of values
     * @return the row
     */
    public static ChoiceRow unrecognized(int ordinal) {
        return new ChoiceRow("UNRECOGNIZED", ordinal, "", List.of());
    }

    String name() {
        return name;
    }

    int ordinal() {
        return ordinal;
    }

    String key() {
        return key;
    }

    List<String> labels() {
        return labels;
    }
}
