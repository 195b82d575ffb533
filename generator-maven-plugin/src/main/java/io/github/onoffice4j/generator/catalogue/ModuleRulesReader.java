package io.github.onoffice4j.generator.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the rules of one module from its JSON file; the only class that knows the form of these files. */
final class ModuleRulesReader {

    private final ObjectMapper json = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * Reads a file.
     *
     * @throws IOException if it is no JSON
     * @throws IllegalArgumentException if it is not of the expected form; the message names the place
     */
    ModuleRules read(InputStream file, String name) throws IOException {
        return JsonMembers.read(json.readTree(file), name, ModuleRulesReader::rules);
    }

    private static ModuleRules rules(JsonMembers members) {
        return new ModuleRules(
                members.text("module"),
                members.optional("read", ModuleRulesReader::readRules),
                members.optional("create", ModuleRulesReader::writeRules),
                members.optional("modify", ModuleRulesReader::writeRules),
                members.constantMap("kinds", FieldKind.class),
                members.objects("unlistedFields", ModuleRulesReader::field),
                members.texts("unreadable"),
                members.texts("unfilterable"),
                members.texts("unsortable"),
                members.texts("readOnly"),
                members.textMap("dependencyParents"),
                members.textMap("criteria"),
                members.flag("schemaFieldsWritable"),
                members.objects("writeFields", ModuleRulesReader::writeField),
                members.objects("companions", ModuleRulesReader::companions));
    }

    private static ReadRules readRules(JsonMembers members) {
        return new ReadRules(
                members.text("resourceType"),
                members.constant("sort", Sort.class),
                members.constant("paging", Paging.class),
                members.optionalText("idFilterField"),
                members.optionalText("idListOption"),
                members.optionalText("uniqueField"),
                members.optionalText("renumberingOption"),
                members.flag("display"),
                members.objects("fieldRequests", ModuleRulesReader::fieldRequest),
                members.objects("options", ModuleRulesReader::option));
    }

    private static FieldRequest fieldRequest(JsonMembers members) {
        return new FieldRequest(
                members.text("field"),
                members.optionalText("name"),
                members.optionalText("parameter"),
                members.optionalText("value"),
                members.optionalConstant("kind", FieldKind.class));
    }

    private static ReadOption option(JsonMembers members) {
        return new ReadOption(
                members.text("name"),
                members.text("javaName"),
                members.constant("kind", OptionKind.class),
                members.text("sentence"));
    }

    private static WriteRules writeRules(JsonMembers members) {
        return new WriteRules(members.text("resourceType"), members.constant("container", Container.class));
    }

    private static FieldSchema field(JsonMembers members) {
        return FieldSchema.of(members.text("name"), members.text("type"), Labels.of(members.textMap("labels")));
    }

    private static WriteField writeField(JsonMembers members) {
        return new WriteField(
                members.text("name"),
                members.text("javaName"),
                members.constant("kind", WriteKind.class),
                members.flag("inData"),
                members.flag("createOnly"),
                members.flag("modifyOnly"),
                members.optionalText("choicesModule"),
                members.optionalText("choicesField"),
                members.objects("values", ModuleRulesReader::value),
                members.text("sentence"));
    }

    private static Companions companions(JsonMembers members) {
        return new Companions(
                members.optionalText("when"),
                List.copyOf(members.texts("oneOf")),
                members.optionalText("value"),
                members.flag("sameValue"));
    }

    private static SelectValue value(JsonMembers members) {
        return new SelectValue(members.text("key"), Labels.of(members.textMap("labels")));
    }
}
