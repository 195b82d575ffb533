package io.github.onoffice4j.generator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of calls has the form that its schema describes, for people who edit them and for their editors. */
class CallsSchemaTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/onoffice4j/generator/catalogue/calls");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(JSON.readTree(FOLDER.resolve("schema.json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("schema.json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileHasTheFormOfTheSchema(Path file) throws IOException {
        JsonNode content = JSON.readTree(file.toFile());

        assertThat(SCHEMA.validate(content))
                .extracting(ValidationMessage::getMessage)
                .isEmpty();
        assertThat(content.path("$schema").asText()).isEqualTo("schema.json");
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws IOException {
        String call =
                "{'calls': [{'row': 7, 'action': 'READ', 'resourceType': 'basicsettings', 'cacheable': false, 'sentence':"
                        + " 'Reads.', 'name': 'ReadBasicSettings', 'result': {'records': 'DONE'}}]}";

        assertThat(problems(call)).isEmpty();
        assertThat(problems(call.replace("'row': 7", "'row': 90"))).isNotEmpty();
        assertThat(problems(call.replace("'READ'", "'LOOK'"))).isNotEmpty();
        assertThat(problems(call.replace("'name'", "'title'"))).isNotEmpty();
        assertThat(problems(call.replace("'DONE'", "'PAGE'"))).isNotEmpty();
        assertThat(problems(call.replace("'Reads.'", "'<b>Reads</b>.'"))).isNotEmpty();
    }

    private static List<String> problems(String json) throws IOException {
        return SCHEMA.validate(JSON.readTree(json.replace('\'', '"'))).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
