package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.catalogue.ModuleRules;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import java.util.List;

/**
 * A module with its Java names. Immutable.
 *
 * @param schema the module as the tenant has it
 * @param rules what the API allows for it
 * @param packageName the full name of its package
 * @param recordClass simple name of the record class
 * @param queryClass simple name of the query class
 * @param draftClass simple name of the draft class
 * @param fields its fields, those the configuration does not list last; hints and dividers are left out
 * @param enums every enum file of the package, those of write fields too
 * @param writeFields values written under names of their own
 */
public record JavaModule(
        ModuleSchema schema,
        ModuleRules rules,
        String packageName,
        String recordClass,
        String queryClass,
        String draftClass,
        List<JavaField> fields,
        List<JavaEnum> enums,
        List<JavaWriteField> writeFields) {
    public JavaModule {
        fields = List.copyOf(fields);
        enums = List.copyOf(enums);
        writeFields = List.copyOf(writeFields);
    }
}
