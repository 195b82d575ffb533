package io.github.onoffice4j.generator.catalogue;

import io.github.onoffice4j.generator.schema.FieldSchema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the API allows for one module. Immutable.
 *
 * @param module the module id as in onOffice's field configuration
 * @param read how it is read; null when it is not
 * @param create how it is created; null when it is not
 * @param modify how it is modified; null when it is not
 * @param kinds kinds of fields whose type in the configuration does not tell, by technical name
 * @param unlistedFields fields the call knows although the configuration does not list them
 * @param unreadable listed fields the read call rejects
 * @param unfilterable readable fields that cannot be filtered
 * @param unsortable readable fields that cannot be ordered by
 * @param readOnly fields the server sets
 * @param dependencyParents field to the field its values depend on
 * @param criteria criterion of a field's filters to the field that decides it, such as {@code immobilienart} to
 *     {@code objektart}
 * @param schemaFieldsWritable whether listed fields are written under their own names
 * @param writeFields values written under names of their own
 * @param companions what must be written together by the call that creates
 */
public record ModuleRules(
        String module,
        @Nullable ReadRules read,
        @Nullable WriteRules create,
        @Nullable WriteRules modify,
        Map<String, FieldKind> kinds,
        List<FieldSchema> unlistedFields,
        Set<String> unreadable,
        Set<String> unfilterable,
        Set<String> unsortable,
        Set<String> readOnly,
        Map<String, String> dependencyParents,
        Map<String, String> criteria,
        boolean schemaFieldsWritable,
        List<WriteField> writeFields,
        List<Companions> companions) {
    public ModuleRules {
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        unlistedFields = List.copyOf(unlistedFields);
        unreadable = Collections.unmodifiableSet(new LinkedHashSet<>(unreadable));
        unfilterable = Collections.unmodifiableSet(new LinkedHashSet<>(unfilterable));
        unsortable = Collections.unmodifiableSet(new LinkedHashSet<>(unsortable));
        readOnly = Collections.unmodifiableSet(new LinkedHashSet<>(readOnly));
        dependencyParents = Collections.unmodifiableMap(new LinkedHashMap<>(dependencyParents));
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        writeFields = List.copyOf(writeFields);
        companions = List.copyOf(companions);
    }

    /**
     * Returns the rules of a module nothing is known of: its fields can be looked at, its records neither read nor
     * written.
     *
     * @param module the module id
     */
    public static ModuleRules metadataOnly(String module) {
        return new ModuleRules(
                module, null, null, null, Map.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(),
                Map.of(), false, List.of(), List.of());
    }
}
