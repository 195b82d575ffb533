package io.github.onoffice4j.generator.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.List;
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
    void aValueBelowAnInactiveOneBelongsToTheNextPermittedOneAbove() {
        assertThat(parents(value("villa", "'alt'"), value("alt", "'haus'"), value("turm", "'weg'")))
                .containsExactly(null, "haus", null);
    }

    @Test
    void valuesThatStandAboveEachOtherHaveNoneAbove() {
        assertThat(parents(value("haus", "'villa'"), value("villa", "'haus'"), value("turm", "'turm'")))
                .containsExactly(null, null, null);
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
        assertThatThrownBy(() -> parents("[]", "{'field': null, 'multiselectfield': 'art', 'parent': []}"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll(
                        "multiselectconfiguration[estate][0]: expected an object that describes a value, found []",
                        "multiselectconfiguration[estate][1].field: expected a text, found null",
                        "multiselectconfiguration[estate][1].parent: expected a text, found []");
    }

    private static List<String> parents(String... records) {
        ModuleSchema read = parse(module("haus", "villa", "turm"), Wire.list("[" + String.join(", ", records) + "]"));
        return values(read).map(SelectValue::parent).toList();
    }

    private static ModuleSchema parse(ModuleSchema module, List<Object> records) {
        Problems problems = new Problems();
        ModuleSchema read = LevelsParser.parse(module, records, problems);
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

    private static String value(String key, String parent) {
        return "{'field': '" + key + "', 'multiselectfield': 'art', 'active': 1, 'level': 1, 'parent': " + parent + "}";
    }
}
