package io.github.onoffice4j.generator.compare;

import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import org.jspecify.annotations.Nullable;

/**
 * Compares two schemas of a tenant, the one that code was generated from and a newer one.
 *
 * <p>Labels are compared in the languages both schemas have: that a language was not fetched is no change of the tenant's.
 */
public final class SchemaComparison {

    private final Findings findings;

    private SchemaComparison(Findings findings) {
        this.findings = findings;
    }

    /**
     * Compares two schemas.
     *
     * @param before the schema that code was generated from
     * @param after the newer schema
     * @param names what generated code calls the parts of the earlier schema
     * @return every difference; the same schemas always give the same report, and the order of members never matters for
     *     more than findings that say so
     */
    public static CompatibilityReport compare(TenantSchema before, TenantSchema after, JavaNames names) {
        Findings findings = new Findings(names);
        SchemaComparison comparison = new SchemaComparison(findings);
        comparison.modules(before, after);
        comparison.actionKinds(before, after);
        new RegionComparison(findings).compare(before.regions(), after.regions());
        return new CompatibilityReport(findings.all());
    }

    private void modules(TenantSchema before, TenantSchema after) {
        ListComparison<ModuleSchema> modules =
                new ListComparison<>(before.modules(), after.modules(), ModuleSchema::id);
        modules.addTo(findings, Place.modules(), Place::module);
        modules.forEachCommon(this::module);
    }

    private void module(ModuleSchema before, ModuleSchema after) {
        Place place = Place.module(before.id());
        findings.addIfRelabelled(place, before.labels(), after.labels());
        ListComparison<FieldSchema> fields = new ListComparison<>(before.fields(), after.fields(), FieldSchema::name);
        fields.addTo(findings, place, name -> Place.field(before.id(), name));
        fields.forEachCommon((one, other) ->
                new FieldComparison(findings, Place.field(before.id(), one.name()), one, other).compare());
    }

    private void actionKinds(TenantSchema before, TenantSchema after) {
        ListComparison<ActionKindSchema> kinds =
                new ListComparison<>(before.actionKinds(), after.actionKinds(), ActionKindSchema::key);
        kinds.addTo(findings, Place.actionKinds(), Place::actionKind);
        kinds.forEachCommon(this::actionKind);
    }

    private void actionKind(ActionKindSchema before, ActionKindSchema after) {
        Place place = Place.actionKind(before.key());
        findings.addIfRelabelled(place, before.labels(), after.labels());
        findings.addIfChanged(Change.DEFAULT_CHANGED, place, before.defaultType(), after.defaultType());
        ListComparison<ActionTypeSchema> types =
                new ListComparison<>(before.types(), after.types(), ActionTypeSchema::key);
        types.addTo(findings, place, key -> Place.actionType(before.key(), key));
        types.forEachCommon((one, other) -> actionType(Place.actionType(before.key(), one.key()), one, other));
    }

    private void actionType(Place place, ActionTypeSchema before, ActionTypeSchema after) {
        findings.addIfRelabelled(place, before.labels(), after.labels());
        findings.addIfChanged(Change.NUMBER_CHANGED, place, number(before.databaseId()), number(after.databaseId()));
        if (before.automatic() != after.automatic()) {
            findings.add(Change.AUTOMATIC_CHANGED, place, automatic(before), automatic(after));
        }
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static String automatic(ActionTypeSchema type) {
        return type.automatic() ? "automatic" : "chosen by people";
    }
}
