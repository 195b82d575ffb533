package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.ActionException;
import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.Batch;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.RawOperation;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Asks for what can be asked for only when the first answer is there: the automatic action types, by the keys of their
 * kinds, and the levels and inactive values of multiselects, by the names of their fields. Not safe for use by many threads.
 */
final class DetailsFetcher {

    /** The modules that the call for the configuration of multiselects takes. */
    private static final Set<String> WITH_MULTISELECTS = Set.of(
            "estate",
            "address",
            "calendar",
            "task",
            "agentsLog",
            "project",
            "fakturaArticleAdministration",
            "fakturaBookings");

    private final OnOffice onOffice;
    private final Consumer<String> warnings;
    private final List<ModuleSchema> modules;
    private final List<ActionKindSchema> visibleKinds;
    private final Problems problems;
    private final Map<String, Answers> multiselects = new LinkedHashMap<>();
    private Answers allKinds = new Answers(Map.of());

    /**
     * Makes a fetcher.
     *
     * @param onOffice the client
     * @param warnings takes a sentence for each call that the server refuses
     * @param modules the modules of the first answer
     * @param visibleKinds the action kinds of the first answer
     * @param problems takes what has a wrong type in the answers
     */
    DetailsFetcher(
            OnOffice onOffice,
            Consumer<String> warnings,
            List<ModuleSchema> modules,
            List<ActionKindSchema> visibleKinds,
            Problems problems) {
        this.onOffice = onOffice;
        this.warnings = warnings;
        this.modules = modules;
        this.visibleKinds = visibleKinds;
        this.problems = problems;
    }

    /** Sends one request, or none if there is nothing to ask for. */
    void fetch(Set<String> languages) {
        Batch batch = onOffice.batch();
        // One without a key is among the problems already, and cannot be asked for.
        List<String> keys = visibleKinds.stream()
                .map(ActionKindSchema::key)
                .filter(key -> !key.isEmpty())
                .toList();
        if (!keys.isEmpty()) {
            allKinds = Answers.add(
                    batch,
                    languages,
                    language -> actionKinds(language).parameter("allowAutomaticTypesForActionKind", keys));
        }
        for (ModuleSchema module : modules) {
            List<String> fields = multiselects(module);
            if (!fields.isEmpty()) {
                multiselects.put(
                        module.id(),
                        Answers.add(batch, languages, language -> multiselects(module.id(), fields, language)));
            }
        }
        if (!keys.isEmpty() || !multiselects.isEmpty()) {
            batch.send();
        }
    }

    /** Returns the action kinds with all their types. */
    List<ActionKindSchema> actionKinds() {
        return ActionKindsParser.withAutomatic(visibleKinds, ActionKindsParser.parse(allKinds.elements(), problems));
    }

    /** Returns the modules, whose values know the value above them, inactive values among them. */
    List<ModuleSchema> modules() {
        return modules.stream().map(this::withMultiselects).toList();
    }

    private ModuleSchema withMultiselects(ModuleSchema module) {
        Answers answers = multiselects.get(module.id());
        try {
            return answers == null ? module : LevelsParser.parse(module, answers.elements(), problems);
        } catch (ActionException refused) {
            warnings.accept("onOffice refused the call \"get multiselectconfiguration\": " + refused.serverMessage()
                    + ". The values of multiselects are generated without levels and inactive ones, in module "
                    + module.id());
            return module;
        }
    }

    private static List<String> multiselects(ModuleSchema module) {
        if (!WITH_MULTISELECTS.contains(module.id())) {
            return List.of();
        }
        return module.fields().stream()
                .filter(DetailsFetcher::isMultiselect)
                .map(FieldSchema::name)
                .toList();
    }

    private static boolean isMultiselect(FieldSchema field) {
        List<SelectValue> values = field.permittedValues();
        return field.type().equals("multiselect") && values != null && !values.isEmpty();
    }

    static RawOperation actionKinds(String language) {
        return RawOperation.of(ActionId.GET, "actionkindtypes").parameter("lang", language);
    }

    private static RawOperation multiselects(String module, List<String> fields, String language) {
        return RawOperation.of(ActionId.GET, "multiselectconfiguration")
                .parameter("module", module)
                .parameter("fields", fields)
                .parameter("language", language);
    }
}
