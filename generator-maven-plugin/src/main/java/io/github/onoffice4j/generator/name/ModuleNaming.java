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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names one module: its classes, fields and enums. */
final class ModuleNaming {

    private static final Set<FieldKind> NOT_ORDERABLE = Set.of(
            FieldKind.MULTI_SELECT,
            FieldKind.REGIONS,
            FieldKind.KEY_SET,
            FieldKind.FILE,
            FieldKind.PARKING_LOT,
            FieldKind.ID_LIST);

    private final ModuleSchema schema;
    private final ModuleRules rules;
    private final String packageName;
    private final String recordClass;
    private final NameGiver giver;
    private final Set<String> listed;
    private final Map<String, FieldSchema> fields;
    private final FieldNaming fieldNaming;
    private final Map<String, FieldName> names;
    private final Map<String, FieldKind> kinds = new LinkedHashMap<>();
    private final Map<String, JavaEnum> enums;
    private final Map<WriteField, JavaEnum> writeEnums = new LinkedHashMap<>();

    ModuleNaming(
            ModuleSchema schema,
            ModuleRules rules,
            String packageName,
            String recordClass,
            boolean hasRegions,
            NameGiver giver) {
        this.schema = schema;
        this.rules = rules;
        this.packageName = packageName;
        this.recordClass = recordClass;
        this.giver = giver;
        this.listed = schema.fields().stream().map(FieldSchema::name).collect(Collectors.toUnmodifiableSet());
        this.fields = fieldsWithData();
        this.fieldNaming = new FieldNaming(rules, recordClass);
        this.names = fieldNaming.name(fields.values(), listed, giver);
        fields.values().forEach(field -> kinds.put(field.name(), kind(field, hasRegions)));
        this.enums = enums();
        writeEnums();
    }

    /** What the tenant lists first, then what the call knows beside it. */
    private Map<String, FieldSchema> fieldsWithData() {
        Map<String, FieldSchema> all = new LinkedHashMap<>();
        schema.fields().forEach(field -> all.put(field.name(), field));
        rules.unlistedFields().forEach(field -> all.putIfAbsent(field.name(), field));
        all.values().stream()
                .filter(field -> !FieldKinds.hasData(field))
                .forEach(field -> giver.carry(Thing.field(schema.id(), field.name())));
        all.values().removeIf(field -> !FieldKinds.hasData(field));
        return all;
    }

    private FieldKind kind(FieldSchema field, boolean hasRegions) {
        return FieldKinds.of(field, rules, hasRegions).orElseGet(() -> {
            giver.warn(
                    "The type \"" + field.type() + "\" is new to this version, so that the field is a text: for field "
                            + schema.id() + "." + field.name());
            return FieldKind.TEXT;
        });
    }

    private Map<String, JavaEnum> enums() {
        EnumNaming naming = new EnumNaming(schema.id(), packageName, giver);
        Map<String, JavaEnum> named = new LinkedHashMap<>();
        for (FieldSchema field : fields.values()) {
            List<SelectValue> values = field.permittedValues() == null ? List.of() : field.permittedValues();
            if (isSelect(field) && field.permittedValues() != null) {
                named.put(field.name(), naming.name(field, NamesByKey.get(names, field.name()), values));
            } else {
                values.forEach(value -> giver.carry(Thing.value(schema.id(), field.name(), value.key())));
            }
        }
        rules.dependencyParents().forEach((child, parent) -> connect(child, parent, named));
        return named;
    }

    private boolean isSelect(FieldSchema field) {
        FieldKind kind = kinds.get(field.name());
        return kind == FieldKind.SINGLE_SELECT || kind == FieldKind.MULTI_SELECT;
    }

    private void connect(String child, String parent, Map<String, JavaEnum> all) {
        FieldSchema field = fields.get(child);
        FieldName parentName = names.get(parent);
        JavaEnum childEnum = all.get(child);
        JavaEnum parentEnum = all.get(parent);
        if (field != null
                && parentName != null
                && childEnum != null
                && parentEnum != null
                && !field.dependencies().isEmpty()) {
            all.put(child, EnumNaming.withParent(childEnum, parentEnum, parentName, field.dependencies()));
        }
    }

    private void writeEnums() {
        Set<String> taken = enums.values().stream()
                .map(java -> FieldName.fold(java.className()))
                .collect(Collectors.toSet());
        for (WriteField field : rules.writeFields()) {
            if (!field.values().isEmpty()) {
                writeEnums.put(field, WriteFieldNaming.choices(schema.id(), field, packageName, taken));
            }
        }
    }

    @Nullable JavaEnum enumOf(String field) {
        return enums.get(field);
    }

    JavaModule name(Map<String, ModuleNaming> modules) {
        List<JavaEnum> allEnums = new ArrayList<>(enums.values());
        allEnums.addAll(writeEnums.values());
        return new JavaModule(
                schema,
                rules,
                packageName,
                recordClass,
                recordClass + "Query",
                recordClass + "Draft",
                fields.values().stream().map(this::field).toList(),
                allEnums,
                rules.writeFields().stream()
                        .map(field -> new JavaWriteField(field, field.javaName(), choices(field, modules)))
                        .toList());
    }

    private JavaField field(FieldSchema field) {
        FieldKind kind = NamesByKey.get(kinds, field.name());
        FieldName name = NamesByKey.get(names, field.name());
        ReadRules read = rules.read();
        boolean readable = read != null && !rules.unreadable().contains(field.name());
        return new JavaField(
                field,
                kind,
                name.constant(),
                readable ? name.getter() : null,
                hasSetter(field) ? name.method() : null,
                enums.get(field.name()),
                isReadOnly(field),
                readable,
                read != null && !rules.unfilterable().contains(field.name()),
                read != null
                        && read.sort() != Sort.NONE
                        && readable
                        && !NOT_ORDERABLE.contains(kind)
                        && !rules.unsortable().contains(field.name()),
                listed.contains(field.name()) && !field.type().equals("blob"));
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

    private boolean hasSetter(FieldSchema field) {
        return rules.schemaFieldsWritable() && !isReadOnly(field) && !fieldNaming.isWrittenOtherwise(field.name());
    }

    private @Nullable JavaEnum choices(WriteField field, Map<String, ModuleNaming> modules) {
        if (!field.values().isEmpty()) {
            return writeEnums.get(field);
        }
        String module = field.choicesModule();
        String choicesField = field.choicesField();
        ModuleNaming other = module == null ? null : modules.get(module);
        return other == null || choicesField == null ? null : other.enumOf(choicesField);
    }
}
