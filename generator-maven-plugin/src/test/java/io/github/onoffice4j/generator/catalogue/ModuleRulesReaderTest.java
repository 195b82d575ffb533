package io.github.onoffice4j.generator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleRulesReaderTest {

    @Test
    void takesAModuleOfWhichLittleIsSaid() throws IOException {
        assertThat(read("{'module': 'estate'}")).isEqualTo(ModuleRules.metadataOnly("estate"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                | Member "module" is missing: in estate.json
            {'module': 'estate', 'color': 1}                  | Member "color" is unknown: in estate.json
            {'module': 1}                                     | Expected a text, found 1: in estate.json.module
            {'module': 'x', 'schemaFieldsWritable': 1}        | Expected true or false, found 1: in estate.json.schemaFieldsWritable
            {'module': 'x', 'kinds': ['ID']}                  | Expected a JSON object, found ["ID"]: in estate.json.kinds
            {'module': 'x', 'readOnly': 'Id'}                 | Expected a JSON list, found "Id": in estate.json.readOnly
            {'module': 'x', 'readOnly': ['Id', 'Id']}         | "Id" stands here twice: in estate.json.readOnly
            {'module': 'x', 'create': {'resourceType': 'x', 'container': 'BOX'}} | "BOX" is none of [DATA, PARAMETERS]: in estate.json.create.container
            {'module': 'x', 'writeFields': [{'name': 'a', 'javaName': 'a', 'kind': 'TEXT', 'sentence': 'A.', 'b': 1}]} | Member "b" is unknown: in estate.json.writeFields[0]
            []                                                | Expected a JSON object, found []: in estate.json
            """)
    void refusesWhatIsNotOfTheExpectedForm(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'module': 'x', 'module': 'y'}  | Duplicate
            {'module': 'x'} {}              | Trailing
            """)
    void refusesSlipsThatJsonForgives(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(message.split(" "));
    }

    private static ModuleRules read(String json) throws IOException {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new ModuleRulesReader().read(new ByteArrayInputStream(bytes), "estate.json");
    }
}
