package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.catalogue.ModuleRules;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingException;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.name.NamingResult;
import io.github.onoffice4j.generator.output.Fingerprint;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.SchemaSelection;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a build takes of a tenant's schema, and what it asks of the names. Immutable.
 *
 * @param selection modules and languages
 * @param options what it asks of the names
 */
record ModelRequest(SchemaSelection selection, NamingOptions options) {

    /**
     * Returns a text that is another one for whatever else a configuration may ask for.
     *
     * <p>Not made of the texts of the records: to make these takes a cold Java longer than most of what a build does that has
     * nothing to generate.
     */
    String fingerprint() {
        Fingerprint fingerprint = new Fingerprint()
                .add(options.packageName())
                .add(options.defaultLanguage())
                .add(options.strategy().name());
        for (List<String> texts : List.of(selection.modules(), selection.languages(), options.overrides())) {
            fingerprint.add(Integer.toString(texts.size()));
            for (String text : texts) {
                fingerprint.add(text);
            }
        }
        return fingerprint.value();
    }

    /** Returns this request with other options. */
    ModelRequest with(NamingOptions others) {
        return new ModelRequest(selection, others);
    }

    /**
     * Returns this request without the names for things in modules that are there and not selected: these are for other builds.
     *
     * @param all the schema of the tenant as far as it is known
     */
    ModelRequest leavingOut(List<ModuleSchema> all) {
        Set<String> others = new HashSet<>();
        if (!selection.modules().isEmpty()) {
            ApiCatalogue.load().modules().stream().map(ModuleRules::module).forEach(others::add);
            all.stream().map(ModuleSchema::id).forEach(others::add);
            selection.modules().forEach(others::remove);
        }
        return with(options.leaving(others));
    }

    /** Returns this request with the names that the selected part of a snapshot keeps. */
    ModelRequest keeping(Snapshot snapshot) {
        return with(options.keeping(snapshot.namesIn(selection.modules())));
    }

    /**
     * Takes what is selected.
     *
     * @param all what there is
     * @throws SchemaException if a module or a language is not there, with all of them, and with every name for what is not there
     */
    Snapshot select(Snapshot all) {
        try {
            return all.select(selection);
        } catch (SchemaException lacking) {
            throw lacking.with(problemsOfNames(all.schema()));
        }
    }

    private List<String> problemsOfNames(TenantSchema schema) {
        try {
            name(schema);
            return List.of();
        } catch (NamingException e) {
            return e.problems();
        }
    }

    /**
     * Names everything in a schema.
     *
     * @throws NamingException if a name cannot be given, with all of these problems
     */
    NamingResult name(TenantSchema schema) {
        return JavaNaming.name(schema, ApiCatalogue.load(), options);
    }
}
