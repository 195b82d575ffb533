package io.github.onoffice4j.generator.usage;

import org.jspecify.annotations.Nullable;

/**
 * Follows how a synthetic class fills the table of a {@code switch}: table, constant, its ordinal, number, store.
 *
 * <pre>{@code $SwitchMap$…[Objektart.HAUS.ordinal()] = 1;}</pre>
 */
final class TableFill {

    private final SwitchTables tables;
    private @Nullable String table;
    private @Nullable String owner;
    private String name = "";
    private int number;

    TableFill(SwitchTables tables) {
        this.tables = tables;
    }

    void table(String newTable) {
        table = newTable;
        owner = null;
    }

    /** Takes a constant, or returns false if no table is being filled. */
    boolean constant(String newOwner, String newName) {
        if (table == null) {
            return false;
        }
        owner = newOwner;
        name = newName;
        return true;
    }

    void number(int newNumber) {
        number = newNumber;
    }

    void store(Usage usage) {
        if (table != null && owner != null) {
            tables.constant(table, number, owner, name, usage);
        }
        table = null;
        owner = null;
    }
}
