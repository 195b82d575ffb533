package io.github.onoffice4j.sandbox.store;

import org.jspecify.annotations.Nullable;

/** Turns what is stored into what a read answers: texts for nearly everything, as the database has them. */
public final class ReadValue {

    private ReadValue() {}

    /** Returns the value of a field as it is read without {@code formatoutput}. */
    public static @Nullable Object of(Column column, StoredRecord record) {
        return switch (column.type()) {
            case KEYS -> {
                String pipes = record.stored(column);
                yield pipes.isEmpty() ? null : pipes;
            }
            case TEXTS -> record.texts(column.name());
            case PARKING_LOTS -> {
                Object lots = record.value(column.name());
                yield lots == null ? "" : lots;
            }
            default -> record.stored(column);
        };
    }
}
