package io.github.onoffice4j.generator.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.RegionSchema.PostalCodes;
import io.github.onoffice4j.generator.schema.SchemaException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsParserTest {

    @Test
    void readsEverythingThatIsSaidOfARegion() {
        assertThat(region("{'id': 'west', 'name': 'Rheinland', 'description': 'Unser Gebiet', 'state': 'NRW',"
                        + " 'country': 'Deutschland', 'postalcodes': [['52000', '53000'], '50765'], 'children': []}"))
                .isEqualTo(new RegionSchema(
                        "west",
                        Labels.of("DEU", "Rheinland"),
                        "Unser Gebiet",
                        List.of(new PostalCodes("52000", "53000"), new PostalCodes("50765", "50765")),
                        "NRW",
                        "Deutschland",
                        List.of()));
    }

    @Test
    void readsARegionOfWhichLittleIsSaid() {
        assertThat(region("{'id': 'west', 'description': null, 'state': ''}"))
                .isEqualTo(new RegionSchema("west", Labels.of("DEU", ""), null, List.of(), "", "", List.of()));
    }

    @Test
    void trimsNames() {
        assertThat(region("{'id': 'west', 'name': ' Aachen '}").labels()).isEqualTo(Labels.of("DEU", "Aachen"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                   |
            null                                                 |
            {'nord': {'id': 'nord'}, 'süd': {'id': 'süd'}}       | nord süd
            [{'id': '0'}, {'id': '1'}]                           | 0 1
            {'7': {'id': 7}}                                     | 7
            """)
    void readsChildrenInEveryForm(String children, String keys) {
        assertThat(region("{'id': 'west', 'children': " + children + "}").children())
                .extracting(RegionSchema::key)
                .containsExactly(keys == null ? new String[0] : keys.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                          |
            [50765]                     | 50765-50765
            {'3': '50765'}              | 50765-50765
            [['52000', 53000]]          | 52000-53000
            [{'0': '1', '1': '2'}]      | 1-2
            [['52000']]                 | 52000-52000
            """)
    void readsPostalCodesInEveryForm(String codes, String read) {
        assertThat(region("{'id': 'west', 'postalcodes': " + codes + "}").postalCodes())
                .extracting(range -> range.from() + "-" + range.to())
                .containsExactly(read == null ? new String[0] : new String[] {read});
    }

    @Test
    void readsAnyDepth() {
        StringBuilder json = new StringBuilder("{'id': '0'");
        for (int depth = 1; depth < 200; depth++) {
            json.append(", 'children': {'")
                    .append(depth)
                    .append("': {'id': '")
                    .append(depth)
                    .append("'");
        }
        RegionSchema region = region(json + "}}".repeat(199) + "}");
        for (int depth = 1; depth < 200; depth++) {
            region = region.children().get(0);
            assertThat(region.key()).isEqualTo(Integer.toString(depth));
        }
    }

    @Test
    void countsTheFirstOfTwoRegionsWithTheSameKey() {
        List<RegionSchema> tree = parse(Map.of(
                "DEU",
                records(
                        "{'id': 'a', 'name': 'Erste', 'children': {'b': {'id': 'b'}, 'a': {'id': 'a'}}}",
                        "{'id': 'b'}")));

        assertThat(tree).extracting(RegionSchema::key).containsExactly("a");
        assertThat(tree.get(0).children()).extracting(RegionSchema::key).containsExactly("b");
    }

    @Test
    void mergesTheNamesOfAllLanguages() {
        Map<String, List<Object>> answers = new LinkedHashMap<>();
        answers.put("DEU", records("{'id': 'w', 'name': 'West', 'children': {'k': {'id': 'k', 'name': 'Köln'}}}"));
        answers.put("ENG", records("{'id': 'k', 'name': 'Cologne'}", "{'id': 'x', 'name': 'Elsewhere'}"));

        RegionSchema west = parse(answers).get(0);

        assertThat(west.labels().asMap()).isEqualTo(Map.of("DEU", "West"));
        assertThat(west.children().get(0).labels().asMap()).isEqualTo(Map.of("DEU", "Köln", "ENG", "Cologne"));
    }

    @Test
    void reportsAllThatHasAWrongTypeAtOnceWithItsPath() {
        assertThatThrownBy(
                        () -> region("{'id': null, 'name': {}, 'postalcodes': [['1', '2', '3'], '4', null, ['5', {}]],"
                                + " 'children': {'a': 'nirgends', 'b': {'id': ['b'], 'postalcodes': 'x'}}}"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll(
                        "regions[0].id: expected a text, found null",
                        "regions[0].name: expected a text, found an object",
                        "regions[0].postalcodes.0: expected a postal code, or the first and the last of a range, found a"
                                + " list",
                        "regions[0].postalcodes.2: expected a text, found null",
                        "regions[0].postalcodes.3.1: expected a text, found an object",
                        "regions[0].children.a: expected an object that describes a region, found \"nirgends\"",
                        "regions[0].children.b.id: expected a text, found a list",
                        "regions[0].children.b.postalcodes: expected a list, found \"x\"");
    }

    private static RegionSchema region(String json) {
        return parse(Map.of("DEU", records(json))).get(0);
    }

    private static List<RegionSchema> parse(Map<String, List<Object>> answers) {
        Problems problems = new Problems();
        List<RegionSchema> tree = RegionsParser.parse(answers, problems);
        problems.throwIfAny();
        return tree;
    }

    private static List<Object> records(String... json) {
        return Wire.list("[" + String.join(", ", json) + "]");
    }
}
