package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.catalogue.FieldKind;
import io.github.onoffice4j.generator.catalogue.ModuleRules;
import io.github.onoffice4j.generator.catalogue.ReadRules;
import io.github.onoffice4j.generator.catalogue.Sort;
import io.github.onoffice4j.generator.catalogue.WriteField;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names one module: its classes, fields and enums. */
final class ModuleNaming {

    private static final Set<FieldKind> NOT_ORDERABLE =
            Set.of(FieldKind.MULTI_SELECT, FieldKind.KEY_SET, FieldKind.FILE, FieldKind.PARKING_LOT, FieldKind.ID_LIST);

    private final ModuleSchema schema;
    private final ModuleRules rules;
    private final String packageName;
    private final String recordClass;
    private final Set<String> listed;
    private final Map<String, FieldSchema> fields;
    private final Map<String, FieldKind> kinds = new LinkedHashMap<>();
    private final Map<String, JavaEnum> enums;

    ModuleNaming(ModuleSchema schema, ModuleRules rules, String packageName, List<String> warnings) {
        this.schema = schema;
        this.rules = rules;
        this.packageName = packageName;
        this.recordClass = NamesByKey.get(
                NameScope.names(List.of(schema.id()), NameForm.CLASS, ReservedNames.CLASSES), schema.id());
        this.listed = schema.fields().stream().map(FieldSchema::name).collect(Collectors.toUnmodifiableSet());
        this.fields = fieldsWithData();
        for (FieldSchema field : fields.values()) {
            kinds.put(field.name(), FieldKinds.of(field, rules).orElseGet(() -> {
                warnings.add("The type \"" + field.type()
                        + "\" is new to this version, so that the field is a text: for field " + schema.id() + "."
                        + field.name());
                return FieldKind.TEXT;
            }));
        }
        this.enums = enums();
    }

    /** What the tenant lists first, then what the call knows beside it. */
    private Map<String, FieldSchema> fieldsWithData() {
        Map<String, FieldSchema> all = new LinkedHashMap<>();
        schema.fields().forEach(field -> all.put(field.name(), field));
        rules.unlistedFields().forEach(field -> all.putIfAbsent(field.name(), field));
        all.values().removeIf(field -> !FieldKinds.hasData(field));
        return all;
    }

    private Map<String, JavaEnum> enums() {
        Map<String, List<SelectValue>> values = new LinkedHashMap<>();
        for (FieldSchema field : fields.values()) {
            FieldKind kind = kinds.get(field.name());
            if ((kind == FieldKind.SINGLE_SELECT || kind == FieldKind.MULTI_SELECT)
                    && field.permittedValues() != null) {
                values.put(field.name(), field.permittedValues());
            }
        }
        for (WriteField field : rules.writeFields()) {
            if (!field.values().isEmpty()) {
                values.put(fixedEnum(field), field.values());
            }
        }
        Set<String> reserved = new HashSet<>(ReservedNames.CLASSES);
        reserved.addAll(Set.of(recordClass, recordClass + "Query", recordClass + "Draft"));
        Map<String, String> wanted = new LinkedHashMap<>();
        values.keySet()
                .forEach(key -> wanted.put(key, NameForm.CLASS.of(key.startsWith("=") ? key.substring(1) : key)));
        Map<String, String> classes = NameScope.distinct(wanted, reserved);
        Map<String, JavaEnum> named = new LinkedHashMap<>();
        values.forEach((field, permitted) -> named.put(
                field,
                new JavaEnum(
                        packageName,
                        NamesByKey.get(classes, field),
                        field.startsWith("=") ? field.substring(1) : field,
                        EnumNaming.constants(permitted),
                        null)));
        named.replaceAll((field, java) -> withDependency(java, named));
        return named;
    }

    /** The values of a write field that the API fixes stand beside those of the tenant's fields, told apart by a sign. */
    private static String fixedEnum(WriteField field) {
        return "=" + field.javaName();
    }

    private JavaEnum withDependency(JavaEnum java, Map<String, JavaEnum> all) {
        FieldSchema field = fields.get(java.field());
        String parentField = rules.dependencyParents().get(java.field());
        JavaEnum parent = parentField == null ? null : all.get(parentField);
        if (field == null
                || parent == null
                || parentField == null
                || field.dependencies().isEmpty()) {
            return java;
        }
        Map<String, String> parents = EnumNaming.parents(java, parent, field.dependencies());
        return new JavaEnum(
                java.packageName(),
                java.className(),
                java.field(),
                java.constants(),
                new JavaDependency(parent, NameForm.METHOD.of(parentField), parents));
    }

    @Nullable JavaEnum enumOf(String field) {
        return enums.get(field);
    }

    JavaModule name(Map<String, ModuleNaming> modules) {
        Map<String, String> constants =
                NameScope.names(fields.keySet(), NameForm.CONSTANT, ReservedNames.FIELD_CONSTANTS);
        Map<String, String> getters = NameScope.names(fields.keySet(), NameForm.GETTER, ReservedNames.GETTERS);
        Map<String, String> setters = setters();
        List<JavaField> namedFields = new ArrayList<>();
        for (FieldSchema field : fields.values()) {
            namedFields.add(field(field, constants, getters, setters));
        }
        List<JavaWriteField> writeFields = new ArrayList<>();
        for (WriteField field : rules.writeFields()) {
            writeFields.add(new JavaWriteField(
                    field, NamesByKey.get(setters, "=" + field.javaName()), choices(field, modules)));
        }
        return new JavaModule(
                schema,
                rules,
                packageName,
                recordClass,
                recordClass + "Query",
                recordClass + "Draft",
                namedFields,
                List.copyOf(enums.values()),
                writeFields);
    }

    private JavaField field(
            FieldSchema field,
            Map<String, String> constants,
            Map<String, String> getters,
            Map<String, String> setters) {
        FieldKind kind = kinds.getOrDefault(field.name(), FieldKind.TEXT);
        ReadRules read = rules.read();
        boolean readable = read != null && !rules.unreadable().contains(field.name());
        return new JavaField(
                field,
                kind,
                NamesByKey.get(constants, field.name()),
                readable ? NamesByKey.get(getters, field.name()) : null,
                setters.get(field.name()),
                enums.get(field.name()),
                isReadOnly(field),
                readable,
                read != null && !rules.unfilterable().contains(field.name()),
                read != null
                        && read.sort() != Sort.NONE
                        && readable
                        && !NOT_ORDERABLE.contains(kind)
                        && !rules.unsortable().contains(field.name()),
                listed.contains(field.name()) && readable && !field.type().equals("blob"));
    }

    /** Tells whether no call writes the field under its own name. */
    private boolean isReadOnly(FieldSchema field) {
        boolean isWritten = rules.schemaFieldsWritable()
                ? !isSetByServer(field)
                : rules.writeFields().stream()
                        .anyMatch(written -> written.name().equals(field.name()));
        return !isWritable() || !isWritten;
    }

    private boolean isWritable() {
        return rules.create() != null || rules.modify() != null;
    }

    private boolean isSetByServer(FieldSchema field) {
        return rules.readOnly().contains(field.name())
                || !field.compoundFields().isEmpty()
                || kinds.get(field.name()) == FieldKind.FILE;
    }

    private Map<String, String> setters() {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (FieldSchema field : fields.values()) {
            if (rules.schemaFieldsWritable() && !isReadOnly(field)) {
                wanted.put(field.name(), NameForm.METHOD.of(field.name()));
            }
        }
        Map<String, String> all = new LinkedHashMap<>();
        Collection<WriteField> writeFields = isWritable() ? rules.writeFields() : List.of();
        Set<String> reserved = new HashSet<>(ReservedNames.SETTERS);
        writeFields.forEach(field -> reserved.add(field.javaName()));
        all.putAll(NameScope.distinct(wanted, reserved));
        rules.writeFields().forEach(field -> all.put("=" + field.javaName(), field.javaName()));
        return all;
    }

    private @Nullable JavaEnum choices(WriteField field, Map<String, ModuleNaming> modules) {
        if (!field.values().isEmpty()) {
            return enums.get(fixedEnum(field));
        }
        String module = field.choicesModule();
        String choicesField = field.choicesField();
        ModuleNaming other = module == null ? null : modules.get(module);
        return other == null || choicesField == null ? null : other.enumOf(choicesField);
    }
}
