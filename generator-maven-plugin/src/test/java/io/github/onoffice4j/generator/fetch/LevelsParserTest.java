package io.github.onoffice4j.generator.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LevelsParserTest {

    @Test
    void aValueKnowsTheOneAboveIt() {
        assertThat(parents(value("haus", "null"), value("villa", "'haus'"), value("turm", "'villa'")))
                .containsExactly(null, "haus", "villa");
    }

    @Test
    void anEmptyOrMissingParentIsNone() {
        assertThat(parents(value("haus", "''"), "{'field': 'villa', 'multiselectfield': 'art'}"))
                .containsExactly(null, null, null);
    }

    @Test
    void aValueBelowOneThatIsNotKnownBelongsToTheNextKnownOneAbove() {
        assertThat(parents(value("villa", "'alt'"), value("alt", "'haus'"), value("turm", "'weg'")))
                .containsExactly(null, "haus", null);
    }

    @Test
    void valuesThatStandAboveEachOtherHaveNoneAbove() {
        assertThat(parents(value("haus", "'villa'"), value("villa", "'haus'"), value("turm", "'turm'")))
                .containsExactly(null, null, null);
    }

    @Test
    void inactiveValuesAreBehindThePermittedOnes() {
        ModuleSchema read = parse(
                module("haus", "villa"),
                Wire.list("[" + inactive("burg", "'haus'") + ", " + value("villa", "'burg'") + ", "
                        + inactive("turm", "null") + "]"));

        assertThat(values(read))
                .containsExactly(
                        new SelectValue("haus", Labels.of("DEU", "haus")),
                        new SelectValue("villa", Labels.of("DEU", "villa"), "burg", true),
                        new SelectValue("burg", Labels.of("DEU", "Burg"), "haus", false),
                        new SelectValue("turm", Labels.of("DEU", "Turm"), null, false));
    }

    @Test
    void whatTheFieldConfigurationPermitsIsActive() {
        assertThat(values(parse(module("haus"), Wire.list("[" + inactive("haus", "null") + "]"))))
                .containsExactly(new SelectValue("haus", Labels.of("DEU", "haus")));
    }

    @Test
    void inactiveValuesHaveTheLabelsOfAllLanguages() {
        Map<String, List<Object>> answers = new LinkedHashMap<>();
        answers.put("DEU", Wire.list("[" + inactive("turm", "null") + "]"));
        answers.put("ENG", Wire.list("[" + inactive("turm", "null").replace("Turm", "Tower") + "]"));

        ModuleSchema read = LevelsParser.parse(module("haus"), answers, new Problems());

        assertThat(values(read).map(value -> value.labels().asMap().values().toString()))
                .containsExactly("[haus]", "[Turm, Tower]");
    }

    @Test
    void numbersAreKeysToo() {
        ModuleSchema module = module("1", "2");

        ModuleSchema read =
                parse(module, Wire.list("[{'field': 2, 'multiselectfield': 'art', 'parent': 1, 'active': 1}]"));

        assertThat(values(read)).extracting(SelectValue::parent).containsExactly(null, "1");
    }

    @Test
    void theOtherFieldsAndEverythingElseStay() {
        ModuleSchema module = module("haus");

        assertThat(parse(module, Wire.list("[" + value("haus", "null") + "]"))).isEqualTo(module);
        assertThat(parse(module, List.of())).isEqualTo(module);
    }

    @Test
    void reportsAllThatHasAWrongTypeAtOnceWithItsPath() {
        assertThatThrownBy(
                        () -> parents("[]", "{'field': null, 'multiselectfield': 'art', 'parent': [], 'active': 'no'}"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll(
                        "multiselectconfiguration[estate][0]: expected an object that describes a value, found []",
                        "multiselectconfiguration[estate][1].field: expected a text, found null",
                        "multiselectconfiguration[estate][1].parent: expected a text, found []",
                        "multiselectconfiguration[estate][1].active: expected a whole number, found \"no\"");
    }

    private static List<String> parents(String... records) {
        ModuleSchema read = parse(module("haus", "villa", "turm"), Wire.list("[" + String.join(", ", records) + "]"));
        return values(read).map(SelectValue::parent).toList();
    }

    private static ModuleSchema parse(ModuleSchema module, List<Object> records) {
        Problems problems = new Problems();
        ModuleSchema read = LevelsParser.parse(module, Map.of("DEU", records), problems);
        problems.throwIfAny();
        return read;
    }

    private static Stream<SelectValue> values(ModuleSchema module) {
        return Objects.requireNonNull(module.fields().get(0).permittedValues()).stream();
    }

    private static ModuleSchema module(String... keys) {
        FieldSchema art = FieldSchema.of("art", "multiselect", Labels.of("DEU", "Art"))
                .withPermittedValues(Stream.of(keys)
                        .map(key -> new SelectValue(key, Labels.of("DEU", key)))
                        .toList());
        return new ModuleSchema("estate", Labels.none(), List.of(art, FieldSchema.of("ort", "varchar", Labels.none())));
    }

    private static String inactive(String key, String parent) {
        String label = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        return value(key, parent).replace("'active': 1", "'active': 0, 'fieldcontent': '" + label + "'");
    }

    private static String value(String key, String parent) {
        return "{'field': '" + key + "', 'multiselectfield': 'art', 'active': 1, 'level': 1, 'parent': " + parent + "}";
    }
}
