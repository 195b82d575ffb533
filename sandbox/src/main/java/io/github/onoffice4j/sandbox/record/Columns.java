package io.github.onoffice4j.sandbox.record;

import io.github.onoffice4j.sandbox.tenant.TenantField;
import io.github.onoffice4j.sandbox.tenant.TenantModule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The fields the record calls of one module know. Immutable once built. */
public final class Columns {
    private final Map<String, Column> columns;
    private final Set<String> unreadable;
    private final Set<String> unfilterable;
    private final Set<String> unwritable;

    private Columns(Builder builder) {
        this.columns = new LinkedHashMap<>(builder.columns);
        this.unreadable = builder.unreadable;
        this.unfilterable = builder.unfilterable;
        this.unwritable = builder.unwritable;
    }

    /** Returns a builder without columns. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the column, whatever may be done with it. */
    public Optional<Column> find(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** Returns the column if it may be asked for. */
    public Optional<Column> readable(String name) {
        return unreadable.contains(name) ? Optional.empty() : find(name);
    }

    /** Returns the column if it may be filtered by. */
    public Optional<Column> filterable(String name) {
        return unfilterable.contains(name) ? Optional.empty() : find(name);
    }

    /** Returns the column if it may be sorted by. */
    public Optional<Column> sortable(String name) {
        return readable(name).filter(column -> column.type() != ColumnType.CONTACTS);
    }

    /** Returns the column if clients may write it. */
    public Optional<Column> writable(String name) {
        return find(name)
                .filter(column -> !unwritable.contains(name)
                        && column.type() != ColumnType.COMPOUND
                        && column.type() != ColumnType.NO_DATA
                        && column.type() != ColumnType.CONTACTS);
    }

    /** Returns all columns in order. */
    public Iterable<Column> all() {
        return columns.values();
    }

    /** Collects columns and the rules about them. */
    public static final class Builder {
        private final Map<String, Column> columns = new LinkedHashMap<>();
        private Set<String> unreadable = Set.of();
        private Set<String> unfilterable = Set.of();
        private Set<String> unwritable = Set.of();

        private Builder() {}

        /** Adds the active fields of {@code module}. */
        public Builder fieldsOf(Optional<TenantModule> module) {
            module.ifPresent(present -> present.fields().values().stream()
                    .filter(field -> !field.inactive())
                    .forEach(this::field));
            return this;
        }

        private void field(TenantField field) {
            Column column = Column.of(field);
            columns.put(field.name(), column.type() == ColumnType.COMPOUND ? composed(column, field) : column);
        }

        private static Column composed(Column column, TenantField field) {
            return column.from(row -> String.join(
                            " ", field.compoundFields().stream().map(row::text).toList())
                    .strip());
        }

        /** Adds fields of {@code type} that are not there yet. */
        public Builder unlisted(ColumnType type, String... names) {
            for (String name : names) {
                columns.putIfAbsent(name, Column.unlisted(name, type));
            }
            return this;
        }

        /** Changes the column {@code name}. */
        public Builder change(String name, UnaryOperator<Column> change) {
            columns.computeIfPresent(name, (key, column) -> change.apply(column));
            return this;
        }

        /** Keeps only the columns with these names. */
        public Builder only(Set<String> names) {
            columns.keySet().retainAll(names);
            return this;
        }

        /** Names columns that must not be asked for. */
        public Builder unreadable(String... names) {
            this.unreadable = Set.of(names);
            return this;
        }

        /** Names columns that must not be filtered by. */
        public Builder unfilterable(String... names) {
            this.unfilterable = Set.of(names);
            return this;
        }

        /** Names columns that only the server writes. */
        public Builder unwritable(String... names) {
            this.unwritable = Set.of(names);
            return this;
        }

        /** Returns the columns. */
        public Columns build() {
            return new Columns(this);
        }
    }
}
