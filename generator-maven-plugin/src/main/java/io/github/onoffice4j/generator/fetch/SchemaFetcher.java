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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server for a tenant's schema: in one HTTP request for the field configuration and the action kinds in every
 * language, and in a second one for the automatic action types.
 *
 * <p>Safe for use by many threads.
 */
public final class SchemaFetcher {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Z]{3}");

    private final OnOffice onOffice;

    /**
     * Makes a fetcher.
     *
     * @param onOffice the client, which stays open
     */
    public SchemaFetcher(OnOffice onOffice) {
        this.onOffice = onOffice;
    }

    /**
     * Fetches the schema.
     *
     * @param request what to fetch
     * @return the schema; modules without fields are left out
     * @throws SchemaException if a language or module is unknown, there are no fields, or the answer is not of the documented
     *     form; the message names the goal parameter to change
     * @throws io.github.onoffice4j.OnOfficeException if the server cannot be reached or refuses a call
     */
    public TenantSchema fetch(SchemaRequest request) {
        checkLanguages(request.languages());
        Set<String> languages = new LinkedHashSet<>(request.languages());
        List<String> modules = request.modules().stream().distinct().toList();
        Batch batch = onOffice.batch();
        Map<String, Pending<ActionResult>> fields = add(batch, languages, language -> fields(language, modules));
        Map<String, Pending<ActionResult>> kinds = add(batch, languages, SchemaFetcher::actionKinds);
        batch.send();
        return new TenantSchema(
                List.copyOf(languages), modules(modules, fields), actionKinds(languages, elements(kinds)));
    }

    private List<ModuleSchema> modules(List<String> asked, Map<String, Pending<ActionResult>> answers) {
        ModuleCheck check = new ModuleCheck(asked, this::existingModules);
        Map<String, Map<String, @Nullable Object>> elements = new LinkedHashMap<>();
        answers.forEach((language, answer) -> elements.put(language, byId(result(language, answer, check))));
        List<ModuleSchema> modules = ModulesParser.parse(elements);
        check.check(modules);
        return modules.stream().filter(module -> !module.fields().isEmpty()).toList();
    }

    /** Asks for the modules that have fields, to say what there is in place of what was asked for. */
    private List<String> existingModules() {
        return onOffice.send(RawOperation.of(ActionId.GET, "fields")).records().stream()
                .filter(module -> !module.names().isEmpty())
                .map(ResultRecord::id)
                .toList();
    }

    private List<ActionKindSchema> actionKinds(Set<String> languages, Map<String, List<Object>> visible) {
        List<String> keys = ActionKindsParser.keys(visible.values().iterator().next());
        if (keys.isEmpty()) {
            return List.of();
        }
        Batch batch = onOffice.batch();
        Map<String, Pending<ActionResult>> all = add(
                batch,
                languages,
                language -> actionKinds(language).parameter("allowAutomaticTypesForActionKind", keys));
        batch.send();
        return ActionKindsParser.parse(visible, elements(all));
    }

    private static RawOperation fields(String language, List<String> modules) {
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

    private static Map<String, Pending<ActionResult>> add(
            Batch batch, Set<String> languages, Function<String, RawOperation> operation) {
        Map<String, Pending<ActionResult>> pending = new LinkedHashMap<>();
        languages.forEach(language -> pending.put(language, batch.add(operation.apply(language))));
        return pending;
    }

    private static Map<String, @Nullable Object> byId(ActionResult result) {
        Map<String, @Nullable Object> modules = new LinkedHashMap<>();
        result.records().forEach(module -> modules.put(module.id(), elements(module)));
        return modules;
    }

    private static ActionResult result(String language, Pending<ActionResult> answer, ModuleCheck check) {
        try {
            return answer.get();
        } catch (ActionException e) {
            if (e.errorCode() == ErrorCode.INVALID_MODULE) {
                throw check.refused(e.serverMessage());
            }
            if (e.errorCode() == ErrorCode.INVALID_LANGUAGE) {
                throw unknownLanguage(language);
            }
            throw e;
        }
    }

    private static Map<String, List<Object>> elements(Map<String, Pending<ActionResult>> answers) {
        Map<String, List<Object>> elements = new LinkedHashMap<>();
        answers.forEach((language, answer) -> {
            List<Object> records = new ArrayList<>();
            answer.get().records().forEach(record -> records.add(elements(record)));
            elements.put(language, records);
        });
        return elements;
    }

    private static Object elements(ResultRecord record) {
        List<String> names = record.names();
        if (names.isEmpty()) {
            return record.list();
        }
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        names.forEach(name -> elements.put(name, record.get(name)));
        return elements;
    }

    private static void checkLanguages(List<String> languages) {
        if (languages.isEmpty()) {
            throw new SchemaException("At least one language is needed, such as DEU, in goal parameter <languages>");
        }
        for (String language : languages) {
            if (!LANGUAGE.matcher(language).matches()) {
                throw unknownLanguage(language);
            }
        }
    }

    private static SchemaException unknownLanguage(String language) {
        return new SchemaException(
                "onOffice does not know the language \"" + language
                        + "\". Languages are three capital letters, such as DEU, ENG, FRA, ESP or ITA, in goal parameter <languages>");
    }
}
