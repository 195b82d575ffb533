package io.github.onoffice4j;

import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A module whose records can be read: its fields and what its calls look like; generated record classes hold one.
 *
 * <p>See the read calls in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class
 */
public final class RecordModule<R extends OnOfficeRecord<R>> {

    /**
     * How the read call takes its order.
     *
     * <p>See the read calls in the onOffice API documentation. Immutable and safe for use by many threads.
     */
    public enum Sorting {
        /** A map of fields and directions. */
        MAP,
        /** One field and one direction. */
        SINGLE,
        /** Not at all. */
        NONE
    }

    /**
     * How all records of a module are read.
     *
     * <p>See the read calls in the onOffice API documentation. Immutable and safe for use by many threads.
     */
    public enum Paging {
        /** By record number: the next page begins after the last number, so that no change elsewhere shifts it. */
        KEYSET,
        /** By ranges of record numbers, split until each answers fewer records than the limit. */
        ID_RANGES,
        /** By offset. */
        OFFSET
    }

    /**
     * Where a write call takes its fields.
     *
     * <p>See the create and modify calls in the onOffice API documentation. Immutable and safe for use by many threads.
     */
    public enum Container {
        /** In the parameter {@code data}. */
        DATA,
        /** Directly among the parameters. */
        PARAMETERS
    }

    record ReadCall(String resourceType, Sorting sorting, Paging paging) {}

    record WriteCall(String resourceType, Container container) {}

    private final String name;
    private final Function<RecordData, R> constructor;
    private final List<Field<R, ?>> fields;
    private final Map<String, Field<R, ?>> fieldsByName;
    private final List<Field<R, ?>> listedFields;
    private final List<CompanionRule> companions;
    private final Map<String, WriteTarget> writeTargets;
    private final ReadCall read;
    private final @Nullable WriteCall create;
    private final @Nullable WriteCall modify;
    private final @Nullable String idField;
    private final @Nullable String idParameter;
    private final @Nullable String uniqueField;
    private final @Nullable String renumberingParameter;

    private RecordModule(Builder<R> builder, ReadCall read) {
        this.name = builder.fields.module();
        this.constructor = builder.constructor;
        this.fields = builder.fields.all();
        this.listedFields = fields.stream()
                .filter(field -> field.isListed() && field.isReadable())
                .toList();
        this.fieldsByName =
                fields.stream().collect(Collectors.toUnmodifiableMap(Field::name, Function.identity(), (a, b) -> a));
        this.companions = List.copyOf(builder.companions);
        this.writeTargets = Map.copyOf(builder.writeTargets);
        this.read = read;
        this.create = builder.create;
        this.modify = builder.modify;
        this.idField = builder.idField;
        this.idParameter = builder.idParameter;
        this.uniqueField = builder.uniqueField;
        this.renumberingParameter = builder.renumberingParameter;
    }

    /**
     * Starts the definition of a module; used by generated code only.
     *
     * @param fields the fields of the module, all of them made
     * @param constructor makes a record
     * @param <R> the record class
     * @return the builder
     */
    public static <R extends OnOfficeRecord<R>> Builder<R> define(
            ModuleFields<R> fields, Function<RecordData, R> constructor) {
        return new Builder<>(fields, constructor);
    }

    /**
     * Returns onOffice's id of the module.
     *
     * @return the id, such as {@code agentsLog}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration
     */
    public List<Field<R, ?>> fields() {
        return fields;
    }

    /** Returns the field with a technical name, where there is one. */
    @Nullable Field<R, ?> field(String technicalName) {
        return fieldsByName.get(technicalName);
    }

    List<CompanionRule> companions() {
        return companions;
    }

    /** Returns what a query reads that names no field: everything that the configuration lists and the call reads. */
    List<Field<R, ?>> listedFields() {
        return listedFields;
    }

    ReadCall read() {
        return read;
    }

    WriteCall create() {
        return writeCall(create, "created");
    }

    WriteCall modify() {
        return writeCall(modify, "modified");
    }

    private WriteCall writeCall(@Nullable WriteCall call, String done) {
        if (call == null) {
            throw new IllegalStateException("The API has no call by which records are " + done + ", in module " + name);
        }
        return call;
    }

    /** Returns the field by which records can be filtered by number, where there is one. */
    Optional<String> idField() {
        return Optional.ofNullable(idField);
    }

    /** Returns the parameter that takes the numbers of the records to read, for a call that cannot filter by them. */
    Optional<String> idParameter() {
        return Optional.ofNullable(idParameter);
    }

    /** Returns the field that is different in every record and that the call can sort by, where there is one. */
    Optional<String> uniqueField() {
        return Optional.ofNullable(uniqueField);
    }

    /** Returns the parameter that makes records come under other numbers than those they are filtered by, where there is one. */
    Optional<String> renumberingParameter() {
        return Optional.ofNullable(renumberingParameter);
    }

    /** Returns where calls take what they write under names of their own. */
    Map<String, WriteTarget> writeTargets() {
        return writeTargets;
    }

    List<R> records(ActionResult result, QueryState<R> query) {
        Set<String> names = query.fields().stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
        RecordData.Selection selection = new RecordData.Selection(names, query.missing());
        return result.records().stream()
                .map(record -> constructor.apply(new RecordData(record, selection, result.drift())))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Makes the definition of a module; used by generated code only.
     *
     * <p>See the read calls in the onOffice API documentation. Not safe for use by many threads: generated code uses it while its
     * class is initialised.
     *
     * @param <R> the record class
     */
    public static final class Builder<R extends OnOfficeRecord<R>> {

        private final ModuleFields<R> fields;
        private final Function<RecordData, R> constructor;
        private final List<CompanionRule> companions = new ArrayList<>();
        private final Map<String, WriteTarget> writeTargets = new HashMap<>();
        private @Nullable ReadCall read;
        private @Nullable WriteCall create;
        private @Nullable WriteCall modify;
        private @Nullable String idField;
        private @Nullable String idParameter;
        private @Nullable String uniqueField;
        private @Nullable String renumberingParameter;

        private Builder(ModuleFields<R> fields, Function<RecordData, R> constructor) {
            this.fields = fields;
            this.constructor = constructor;
        }

        /**
         * Says how records are read.
         *
         * @param resourceType the resource type of the read call
         * @param sorting how the call takes its order
         * @param paging how all records are read
         * @return this builder
         */
        public Builder<R> reads(String resourceType, Sorting sorting, Paging paging) {
            this.read = new ReadCall(resourceType, sorting, paging);
            return this;
        }

        /**
         * Says by which field records can be filtered by their number.
         *
         * @param field the technical name of the field
         * @return this builder
         */
        public Builder<R> identifiedBy(String field) {
            this.idField = field;
            return this;
        }

        /**
         * Says by which parameter of the read call records are picked by their numbers, where no filter can.
         *
         * @param parameter the parameter, which takes a list of numbers
         * @return this builder
         */
        public Builder<R> pickedBy(String parameter) {
            this.idParameter = parameter;
            return this;
        }

        /**
         * Says which parameter of the read call makes records come under other numbers than those they are filtered by.
         *
         * @param parameter the parameter
         * @return this builder
         */
        public Builder<R> renumberedBy(String parameter) {
            this.renumberingParameter = parameter;
            return this;
        }

        /**
         * Says which field makes any order of the read call a total one.
         *
         * @param field the technical name of a field that is different in every record
         * @return this builder
         */
        public Builder<R> orderedBy(String field) {
            this.uniqueField = field;
            return this;
        }

        /**
         * Says how records are created.
         *
         * @param resourceType the resource type of the create call
         * @param container where the call takes its fields
         * @return this builder
         */
        public Builder<R> creates(String resourceType, Container container) {
            this.create = new WriteCall(resourceType, container);
            return this;
        }

        /**
         * Says how records are modified.
         *
         * @param resourceType the resource type of the modify call
         * @param container where the call takes its fields
         * @return this builder
         */
        public Builder<R> modifies(String resourceType, Container container) {
            this.modify = new WriteCall(resourceType, container);
            return this;
        }

        /**
         * Says what calls write under a name of its own.
         *
         * @param name the name
         * @param target where it stands, and in which calls
         * @return this builder
         */
        public Builder<R> writes(String name, WriteTarget target) {
            writeTargets.put(name, target);
            return this;
        }

        /**
         * Says what must be written together.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder<R> companion(CompanionRule rule) {
            companions.add(rule);
            return this;
        }

        /**
         * Makes the definition.
         *
         * @return the module
         * @throws IllegalStateException if nothing was said of how records are read, or how one of them is, or if ranges of numbers are read
         *     without a field to filter by
         */
        public RecordModule<R> build() {
            ReadCall call = read;
            if (call == null) {
                throw new IllegalStateException("A module of records needs a read call, in module " + fields.module());
            }
            if ((idField == null) == (idParameter == null)) {
                throw new IllegalStateException(
                        "Records are read by number either through a filter or through a parameter, in module "
                                + fields.module());
            }
            if (idField == null && call.paging() != Paging.OFFSET) {
                throw new IllegalStateException(
                        "Reading by ranges of numbers needs a field to filter by, in module " + fields.module());
            }
            return new RecordModule<>(this, call);
        }
    }
}
