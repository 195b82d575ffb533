package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.catalogue.ModuleRules;
import io.github.onoffice4j.generator.catalogue.WriteField;
import io.github.onoffice4j.generator.schema.FieldSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the fields of one module.
 *
 * <p>A field's name depends neither on its type nor on whether it can be written, because those may change: a text that becomes
 * a select has an enum of its name, and what the API begins to write has a setter. So no field has a name from which any of
 * these could not be made.
 */
final class FieldNaming {

    private final ModuleRules rules;
    private final Set<String> reserved = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    FieldNaming(ModuleRules rules, String recordClass) {
        this.rules = rules;
        ReservedNames.FIELDS.forEach(name -> reserved.add(FieldName.fold(name)));
        for (String each : List.of(recordClass, recordClass + "Query", recordClass + "Draft")) {
            reserved.add(FieldName.fold(each));
        }
        for (WriteField field : rules.writeFields()) {
            written.add(FieldName.fold(field.javaName()));
            if (!field.values().isEmpty()) {
                reserved.add(FieldName.fold(WriteFieldNaming.secondClass(field)));
            }
        }
    }

    /**
     * Names the fields.
     *
     * @param fields the fields, in any order
     * @param listed technical names of those that the tenant's configuration has
     * @param giver gives the names
     * @return technical name to names
     */
    Map<String, FieldName> name(Collection<FieldSchema> fields, Set<String> listed, NameGiver giver) {
        List<Candidate> tenants = new ArrayList<>();
        List<Thing> known = new ArrayList<>();
        for (FieldSchema field : fields) {
            Thing thing = Thing.field(rules.module(), field.name());
            if (listed.contains(field.name())) {
                tenants.add(new Candidate(thing, field.labels()));
            } else {
                known.add(thing);
            }
        }
        NameScope scope = new NameScope(FieldName::fold, this::isReserved);
        Map<String, FieldName> names = new HashMap<>();
        giver.name(tenants, known, scope).forEach((field, name) -> names.put(field, new FieldName(name)));
        return names;
    }

    /** Tells whether one of the values that calls write under names of their own is the field's. */
    boolean isWrittenOtherwise(String field) {
        return written.contains(FieldName.fold(NameForm.CONSTANT.of(field)));
    }

    private boolean isReserved(Thing field, String name) {
        return reserved.contains(name) || (written.contains(name) && !isWrittenOtherwise(field.key()));
    }
}
