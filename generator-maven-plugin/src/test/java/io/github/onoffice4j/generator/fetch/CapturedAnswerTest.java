package io.github.onoffice4j.generator.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.onoffice4j.generator.CapturedAnswer;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs where an answer captured from a real account lies beside the project. */
class CapturedAnswerTest {

    @Test
    void readsTheCompleteConfigurationOfARealAccount() throws IOException {
        Problems problems = new Problems();
        List<ModuleSchema> modules = ModulesParser.parse(Map.of("DEU", answer()), problems);

        problems.throwIfAny();

        assertThat(modules)
                .extracting(ModuleSchema::id)
                .containsExactly(
                        "address",
                        "agentsLog",
                        "calendar",
                        "email",
                        "estate",
                        "file",
                        "news",
                        "intranet",
                        "project",
                        "task",
                        "user");
        assertThat(fields(modules)).hasSize(345);
        assertThat(fields(modules).stream().flatMap(CapturedAnswerTest::values)).hasSize(500);
        assertThat(modules).noneMatch(module -> module.labels().isEmpty());
        assertThat(fields(modules).stream()
                        .filter(field -> !field.dependencies().isEmpty())
                        .map(FieldSchema::name))
                .containsExactly("objekttyp");
    }

    private static List<FieldSchema> fields(List<ModuleSchema> modules) {
        return modules.stream().flatMap(module -> module.fields().stream()).toList();
    }

    private static Stream<SelectValue> values(FieldSchema field) {
        return Objects.requireNonNullElse(field.permittedValues(), List.<SelectValue>of()).stream();
    }

    private static Map<String, Object> answer() throws IOException {
        Map<String, Object> elements = new LinkedHashMap<>();
        for (JsonNode module :
                Wire.JSON.readTree(CapturedAnswer.file().toFile()).at("/response/results/0/data/records")) {
            elements.put(
                    module.get("id").textValue(),
                    Wire.JSON.convertValue(module.get("elements"), new TypeReference<Object>() {}));
        }
        return elements;
    }
}
