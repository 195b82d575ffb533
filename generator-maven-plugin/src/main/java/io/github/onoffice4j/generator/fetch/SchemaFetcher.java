package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.ActionException;
import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.ActionResult;
import io.github.onoffice4j.Batch;
import io.github.onoffice4j.ErrorCode;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.Pending;
import io.github.onoffice4j.RawOperation;
import io.github.onoffice4j.ResultRecord;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a tenant's schema: one request with an action per language and call, then one for the automatic action types, for
 * which the keys of their kinds must be known.
 */
public final class SchemaFetcher {

    private final OnOffice onOffice;

    /**
     * Makes a fetcher.
     *
     * @param onOffice the connection to the tenant
     */
    public SchemaFetcher(OnOffice onOffice) {
        this.onOffice = onOffice;
    }

    /**
     * Fetches the schema.
     *
     * @param request what to fetch
     * @return the schema, the modules without fields left out
     * @throws SchemaException if the tenant does not have a module that was asked for, has no fields at all, or its answer
     *     does not have the form of the API
     * @throws io.github.onoffice4j.OnOfficeException if a call fails
     */
    public TenantSchema fetch(SchemaRequest request) {
        Batch batch = onOffice.batch();
        Map<String, Pending<ActionResult>> fields = new LinkedHashMap<>();
        Map<String, Pending<ActionResult>> kinds = new LinkedHashMap<>();
        for (String language : request.languages()) {
            fields.put(language, batch.add(fields(request.modules(), language)));
            kinds.put(language, batch.add(actionKinds(language)));
        }
        batch.send();
        List<ModuleSchema> modules = modules(request.modules(), fields);
        return new TenantSchema(request.languages(), modules, actionKinds(request.languages(), kinds));
    }

    private List<ModuleSchema> modules(List<String> asked, Map<String, Pending<ActionResult>> answers) {
        List<ModuleSchema> modules;
        try {
            modules = ModulesParser.parse(each(answers, SchemaFetcher::elementsById)).stream()
                    .filter(module -> !module.fields().isEmpty())
                    .toList();
        } catch (ActionException e) {
            if (e.errorCode() == ErrorCode.INVALID_MODULE && !asked.isEmpty()) {
                throw UnknownModules.of(asked, known());
            }
            throw e;
        }
        List<String> found = modules.stream().map(ModuleSchema::id).toList();
        if (!found.containsAll(asked)) {
            throw UnknownModules.of(asked, known());
        }
        if (modules.isEmpty()) {
            throw new SchemaException(
                    "The answer holds no module with fields. The usual cause is that the API user lacks rights:"
                            + " give it the right to read the modules in onOffice, under Extras, Settings, Users");
        }
        return modules;
    }

    /** Returns the modules that have fields, to say what there is in place of what was asked for. */
    private List<String> known() {
        RawOperation all = RawOperation.of(ActionId.GET, "fields");
        return onOffice.send(all).records().stream()
                .filter(record -> !record.names().isEmpty())
                .map(ResultRecord::id)
                .toList();
    }

    private List<ActionKindSchema> actionKinds(List<String> languages, Map<String, Pending<ActionResult>> answers) {
        Map<String, List<Map<String, @Nullable Object>>> visible = each(answers, SchemaFetcher::elements);
        List<String> keys = ActionKindsParser.keys(visible.values().iterator().next());
        Batch batch = onOffice.batch();
        Map<String, Pending<ActionResult>> complete = new LinkedHashMap<>();
        for (String language : languages) {
            complete.put(
                    language, batch.add(actionKinds(language).parameter("allowAutomaticTypesForActionKind", keys)));
        }
        batch.send();
        return ActionKindsParser.parse(visible, each(complete, SchemaFetcher::elements));
    }

    private static RawOperation fields(List<String> modules, String language) {
        RawOperation operation = RawOperation.of(ActionId.GET, "fields")
                .parameter("labels", true)
                .parameter("language", language)
                .parameter("showfieldfilters", true)
                .parameter("showfielddependencies", true)
                .parameter("realDataTypes", true)
                .parameter("showFieldMeasureFormat", true)
                .parameter("showContent", true)
                .parameter("showTable", true);
        return modules.isEmpty() ? operation : operation.parameter("modules", modules);
    }

    private static RawOperation actionKinds(String language) {
        return RawOperation.of(ActionId.GET, "actionkindtypes").parameter("lang", language);
    }

    private static <T> Map<String, T> each(Map<String, Pending<ActionResult>> answers, Function<ActionResult, T> form) {
        Map<String, T> formed = new LinkedHashMap<>();
        answers.forEach((language, answer) -> formed.put(language, form.apply(answer.get())));
        return formed;
    }

    private static Map<String, @Nullable Object> elementsById(ActionResult result) {
        Map<String, @Nullable Object> byId = new LinkedHashMap<>();
        result.records().forEach(record -> byId.put(record.id(), elements(record)));
        return byId;
    }

    private static List<Map<String, @Nullable Object>> elements(ActionResult result) {
        return result.records().stream().map(SchemaFetcher::elements).toList();
    }

    private static Map<String, @Nullable Object> elements(ResultRecord record) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        record.names().forEach(name -> elements.put(name, record.get(name)));
        return elements;
    }
}
