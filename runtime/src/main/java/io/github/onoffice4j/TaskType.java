package io.github.onoffice4j;

import java.util.List;

/**
 * A type of action that tasks can have; tasks refer to it by a number of its own.
 *
 * <p>See "Action kinds and types" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class TaskType extends ActionType {

    private final long databaseId;

    TaskType(ActionKind kind, String key, long databaseId, List<String> labels) {
        super(kind, key, labels);
        this.databaseId = databaseId;
    }

    /**
     * Returns the number by which tasks refer to the type.
     *
     * @return the number, as listed among the types by database id
     */
    public long databaseId() {
        return databaseId;
    }
}
