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
     * @param languages three-letter codes such as {@code DEU}; the first one leads order and existence
     * @param modules the modules to fetch, case-sensitive; empty for all that have fields
     * @return the schema
     * @throws SchemaException if a language or module is unknown, the answer holds no fields, or it is not of the documented
     *     form; the message names the goal parameter to change
     * @throws io.github.onoffice4j.OnOfficeException if the server cannot be reached or refuses the call
     */
    public TenantSchema fetch(List<String> languages, List<String> modules) {
        Set<String> wanted = new LinkedHashSet<>(languages);
        checkLanguages(wanted);
        ModuleCheck check = new ModuleCheck(new LinkedHashSet<>(modules));

        Batch batch = onOffice.batch();
        Map<String, Pending<ActionResult>> fields = add(batch, wanted, language -> fields(language, modules));
        Map<String, Pending<ActionResult>> kinds = add(batch, wanted, SchemaFetcher::actionKinds);
        batch.send();

        List<ModuleSchema> found = ModulesParser.parse(modules(fields, check));
        check.check(found);
        if (modules.isEmpty()) {
            found = found.stream().filter(module -> !module.fields().isEmpty()).toList();
        }
        return new TenantSchema(List.copyOf(wanted), found, actionKinds(wanted, elements(kinds)));
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

    private static Map<String, Map<String, @Nullable Object>> modules(
            Map<String, Pending<ActionResult>> answers, ModuleCheck check) {
        Map<String, Map<String, @Nullable Object>> modules = new LinkedHashMap<>();
        answers.forEach((language, answer) -> {
            Map<String, @Nullable Object> elements = new LinkedHashMap<>();
            for (ResultRecord module : result(language, answer, check).records()) {
                elements.put(module.id(), elements(module));
            }
            modules.put(language, elements);
        });
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

    private static void checkLanguages(Set<String> languages) {
        if (languages.isEmpty()) {
            throw new SchemaException("The goal parameter <languages> is empty: name at least one, such as DEU.");
        }
        for (String language : languages) {
            if (!LANGUAGE.matcher(language).matches()) {
                throw unknownLanguage(language);
            }
        }
    }

    private static SchemaException unknownLanguage(String language) {
        return new SchemaException("onOffice does not know the language \"" + language
                + "\", named in the goal parameter <languages>. Languages are three capital letters, such as DEU, ENG, FRA,"
                + " ESP or ITA.");
    }
}
