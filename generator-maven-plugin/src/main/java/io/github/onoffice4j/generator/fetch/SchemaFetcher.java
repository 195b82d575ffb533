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
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server for a tenant's schema: in one HTTP request for the field configuration, the action kinds and the regions
 * in every language, and in a second one for the automatic action types and the levels and inactive
 * values of multiselects.
 *
 * <p>Safe for use by many threads.
 */
public final class SchemaFetcher {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Z]{3}");

    private final OnOffice onOffice;
    private final Consumer<String> warnings;

    /**
     * Makes a fetcher.
     *
     * @param onOffice the client, which stays open
     * @param warnings takes a sentence for each call that the server refuses without which a schema can do
     */
    public SchemaFetcher(OnOffice onOffice, Consumer<String> warnings) {
        this.onOffice = onOffice;
        this.warnings = warnings;
    }

    /**
     * Fetches the schema. A server that does not know the calls for regions or for the configuration of multiselects, or refuses
     * them to the API user, gives a schema without these and a warning.
     *
     * @param request what to fetch
     * @return the schema; modules without fields are left out
     * @throws SchemaException if a language or module is unknown, there are no fields, or the answers are not of the documented
     *     form; the message names the goal parameter to change, or everything in any of the answers that has a wrong type
     * @throws io.github.onoffice4j.OnOfficeException if the server cannot be reached or refuses a call
     */
    public TenantSchema fetch(SchemaRequest request) {
        checkLanguages(request.languages());
        Set<String> languages = new LinkedHashSet<>(request.languages());
        List<String> asked = request.modules().stream().distinct().toList();
        Batch batch = onOffice.batch();
        Answers fields = Answers.add(batch, languages, language -> fields(language, asked));
        Answers kinds = Answers.add(batch, languages, DetailsFetcher::actionKinds);
        Answers regions = Answers.add(batch, languages, SchemaFetcher::regions);
        batch.send();
        Problems problems = new Problems();
        List<ModuleSchema> modules = modules(asked, fields, problems);
        DetailsFetcher details = new DetailsFetcher(
                onOffice, warnings, modules, ActionKindsParser.parse(kinds.elements(), problems), problems);
        details.fetch(languages);
        TenantSchema schema = new TenantSchema(
                List.copyOf(languages), details.modules(), details.actionKinds(), regionTree(regions, problems));
        problems.throwIfAny();
        return schema;
    }

    private List<RegionSchema> regionTree(Answers regions, Problems problems) {
        try {
            return RegionsParser.parse(regions.elements(), problems);
        } catch (ActionException refused) {
            warnings.accept("onOffice refused the call \"get regions\": " + refused.serverMessage()
                    + ". No regions are generated, and fields of regions hold plain keys");
            return List.of();
        }
    }

    private List<ModuleSchema> modules(List<String> asked, Answers answers, Problems problems) {
        ModuleCheck check = new ModuleCheck(asked, this::existingModules);
        Map<String, Map<String, @Nullable Object>> elements = new LinkedHashMap<>();
        answers.byLanguage()
                .forEach((language, answer) -> elements.put(language, byId(result(language, answer, check))));
        List<ModuleSchema> modules = ModulesParser.parse(elements, problems);
        // Fields of a wrong form look as if they were missing: only an answer of the right form tells of rights and
        // modules.
        if (problems.isEmpty()) {
            check.check(modules);
        }
        return modules.stream().filter(module -> !module.fields().isEmpty()).toList();
    }

    /** Asks for the modules that have fields, to say what there is in place of what was asked for. */
    private List<String> existingModules() {
        return onOffice.send(RawOperation.of(ActionId.GET, "fields")).records().stream()
                .filter(module -> !module.names().isEmpty())
                .map(ResultRecord::id)
                .toList();
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

    private static RawOperation regions(String language) {
        return RawOperation.of(ActionId.GET, "regions").parameter("language", language);
    }

    private static Map<String, @Nullable Object> byId(ActionResult result) {
        Map<String, @Nullable Object> modules = new LinkedHashMap<>();
        result.records().forEach(module -> modules.put(module.id(), Answers.elements(module)));
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
