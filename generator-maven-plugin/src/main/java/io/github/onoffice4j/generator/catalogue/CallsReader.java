package io.github.onoffice4j.generator.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads calls and relation types from their JSON files; the only class that knows the form of these files. */
final class CallsReader {

    private final ObjectMapper json = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * What one file holds.
     *
     * @param calls the calls
     * @param relationTypes the relation types, none in most files
     * @param types the types that results of several calls are made of
     */
    record Content(List<ApiCall> calls, List<RelationType> relationTypes, Map<String, CallResult.ObjectType> types) {}

    /**
     * Reads a file.
     *
     * @throws IOException if it is no JSON
     * @throws IllegalArgumentException if it is not of the expected form; the message names the place
     */
    Content read(InputStream file, String name) throws IOException {
        return JsonMembers.read(json.readTree(file), name, CallsReader::content);
    }

    private static Content content(JsonMembers members) {
        // Tells editors the form; a test holds every file against it.
        members.optionalText("$schema");
        Map<String, CallResult.ObjectType> types = members.objectMap("types", CallsReader::objectType);
        return new Content(
                members.objects("calls", call -> call(call, types)),
                members.objects("relationTypes", CallsReader::relationType),
                types);
    }

    private static ApiCall call(JsonMembers members, Map<String, CallResult.ObjectType> shared) {
        ApiCall.TypedBy given = members.optionalConstant("typedBy", ApiCall.TypedBy.class);
        ApiCall.TypedBy typedBy = Objects.requireNonNullElse(given, ApiCall.TypedBy.CALL);
        return new ApiCall(
                members.number("row"),
                members.constant("action", ApiCall.Action.class),
                members.text("resourceType"),
                typedBy,
                members.flag("cacheable"),
                members.text("sentence"),
                typedBy == ApiCall.TypedBy.CALL ? form(members, shared) : null);
    }

    private static ApiCall.CallForm form(JsonMembers members, Map<String, CallResult.ObjectType> shared) {
        ApiCall.CallForm form = new ApiCall.CallForm(
                members.text("name"),
                members.textOr("details", ""),
                members.optionalText("deprecated"),
                members.optional("resourceId", CallsReader::resource),
                members.objects("parameters", CallsReader::parameter),
                members.lists("exactlyOneOf"),
                members.lists("atLeastOneOf"),
                result(members),
                members.numbers("errors"));
        return CallCheck.checked(form, shared, members.place());
    }

    private static ApiCall.Resource resource(JsonMembers members) {
        String word = members.optionalText("word");
        return word == null ? new ApiCall.Resource(null, parameter(members)) : new ApiCall.Resource(word, null);
    }

    private static CallParameter parameter(JsonMembers members) {
        String name = members.text("name");
        String container = members.optionalText("in");
        String path = container == null ? name : container.replace('.', '/') + "/" + name;
        JsonNode fixed = members.any("fixed");
        if (fixed != null) {
            return fixed(path, name, fixed);
        }
        return new CallParameter(
                path,
                members.textOr("javaName", name),
                members.camelCaseConstant("type", ParameterType.class),
                members.flag("mandatory"),
                limits(members),
                members.objects("values", CallsReader::value),
                members.flag("open"),
                members.optionalText("module"),
                members.flag("ranges"),
                members.flag("commas"),
                members.flag("secret"),
                members.textOr("default", ""),
                members.text("sentence"),
                null);
    }

    private static CallParameter fixed(String path, String name, JsonNode value) {
        CallParameter.Limits none = new CallParameter.Limits(null, null, null, null, "");
        return new CallParameter(
                path,
                name,
                ParameterType.TEXT,
                false,
                none,
                List.of(),
                false,
                null,
                false,
                false,
                false,
                "",
                "",
                constant(value));
    }

    private static Object constant(JsonNode value) {
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        return value.isBoolean() ? (Object) value.booleanValue() : value.asText();
    }

    private static CallParameter.Limits limits(JsonMembers members) {
        Integer maxLength = members.optionalNumber("maxLength");
        return new CallParameter.Limits(
                members.optionalLong("min"),
                members.optionalLong("max"),
                maxLength,
                members.optionalText("pattern"),
                members.textOr("form", ""));
    }

    private static CallParameter.AllowedValue value(JsonMembers members) {
        return new CallParameter.AllowedValue(
                members.text("key"), members.text("name"), members.textOr("sentence", ""));
    }

    private static CallResult result(JsonMembers members) {
        Map<String, CallResult.ObjectType> types = members.objectMap("types", CallsReader::objectType);
        return members.object(
                "result",
                result -> new CallResult(
                        result.constant("records", CallResult.Records.class),
                        type(result, "value"),
                        result.optionalText("member"),
                        parts(result),
                        types));
    }

    private static CallResult.@Nullable Parts parts(JsonMembers result) {
        CallResult.Pages pages = result.optional(
                "pages", members -> new CallResult.Pages(members.text("limit"), members.text("offset")));
        return pages != null
                ? pages
                : result.optional(
                        "period",
                        members -> new CallResult.Period(
                                members.text("from"), members.text("until"), members.number("most")));
    }

    private static @Nullable ResultType type(JsonMembers members, String name) {
        String text = members.optionalText(name);
        return text == null ? null : ResultType.of(text);
    }

    private static CallResult.ObjectType objectType(JsonMembers members) {
        return new CallResult.ObjectType(members.text("sentence"), members.objects("members", CallsReader::member));
    }

    private static CallResult.Member member(JsonMembers members) {
        String name = members.text("name");
        return new CallResult.Member(
                name,
                members.textOr("javaName", name),
                ResultType.of(members.text("type")),
                members.flag("always"),
                members.text("sentence"));
    }

    private static RelationType relationType(JsonMembers members) {
        return new RelationType(
                members.text("urn"),
                members.text("parent"),
                members.text("child"),
                members.text("name"),
                members.text("parentName"),
                members.text("parentPlural"),
                members.text("childName"),
                members.text("childPlural"),
                members.flag("create"),
                members.flag("delete"),
                members.flag("modify"),
                members.flagOr("readByChildren", true),
                members.text("sentence"));
    }
}
