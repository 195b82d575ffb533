package io.github.onoffice4j;

import java.util.Set;

/**
 * What a record was read from: its elements, and the fields the query had asked for; used by generated code only.
 *
 * <p>Immutable and safe for use by many threads. Both the layout of the elements and the names asked for are shared by all
 * records of an answer.
 */
public final class RecordData {

    private final ResultRecord elements;
    private final Set<String> selected;

    RecordData(ResultRecord elements, Set<String> selected) {
        this.elements = elements;
        this.selected = selected;
    }

    ResultRecord elements() {
        return elements;
    }

    /** Tells whether the field was asked for or came unasked; the server may leave out what was asked for and is empty. */
    boolean holds(String field) {
        return selected.contains(field) || elements.contains(field);
    }
}
