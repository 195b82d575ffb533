package io.github.onoffice4j.sandbox.store;

import org.jspecify.annotations.Nullable;

/** The form a read answers values in. */
@FunctionalInterface
public interface ValueForm {

    /** Values as the database has them. */
    ValueForm PLAIN = ReadValue::of;

    /** Returns the value of a field of a record. */
    @Nullable Object value(Column column, StoredRecord record);
}
