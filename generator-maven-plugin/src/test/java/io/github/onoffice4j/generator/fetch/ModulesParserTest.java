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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModulesParserTest {

    @Test
    void readsEverythingThatIsSaidOfAField() {
        FieldSchema field = field("""
                {'type': 'varchar', 'length': 40, 'permittedvalues': null, 'default': '4',
                 'filters': {'Plz-Ort': {'kontaktkategorien': ['', 'company']}}, 'dependencies': {'villa': 'haus'},
                 'compoundFields': ['Plz', 'Ort'], 'label': 'PLZ Ort', 'fieldMeasureFormat': 'DATA_TYPE_NONE',
                 'tablename': 'Stammdaten', 'content': 'Adresse'}
                """);

        assertThat(field)
                .isEqualTo(new FieldSchema(
                        "Plz-Ort",
                        "varchar",
                        Labels.of("DEU", "PLZ Ort"),
                        40,
                        "4",
                        null,
                        Map.of("villa", "haus"),
                        Map.of("Plz-Ort", Map.of("kontaktkategorien", List.of("", "company"))),
                        List.of("Plz", "Ort"),
                        "DATA_TYPE_NONE",
                        "Stammdaten",
                        Labels.of("DEU", "Adresse")));
    }

    @Test
    void readsAFieldOfAnOldServerThatSaysLittle() {
        assertThat(field("{'type': 'float'}")).isEqualTo(FieldSchema.of("Plz-Ort", "float", Labels.none()));
    }

    @Test
    void readsEmptyListsThatStandForEmptyObjects() {
        FieldSchema field = field("{'type': 'float', 'filters': [], 'dependencies': [], 'compoundFields': []}");

        assertThat(field).isEqualTo(FieldSchema.of("Plz-Ort", "float", Labels.none()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            null                                    | null
            []                                      |
            {}                                      |
            {'villa': 'Villa', '1': 'Ja'}           | villa Villa, 1 Ja
            ['Nein', 'Ja']                          | 0 Nein, 1 Ja
            {'A': '', 'A+': null}                   | A, A+
            """)
    void readsPermittedValuesWithLabels(String json, String expected) {
        assertThat(values("{'type': 'singleselect', 'label': 'x', 'permittedvalues': " + json + "}"))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            null                     | null
            []                       |
            [1, 0, 2]                | 1, 0, 2
            ['A', 'A+', 'B', 'A']    | A, A+, B
            """)
    void readsPermittedValuesWithoutLabels(String json, String expected) {
        assertThat(values("{'type': 'singleselect', 'permittedvalues': " + json + "}"))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            null  | none
            []    | none
            '4'   | 4
            4     | 4
            0.50  | 0.50
            true  | 1
            ''    | ''
            """, quoteCharacter = '"')
    void readsDefaultsOfEveryForm(String json, String expected) {
        String text = "''".equals(expected) ? "" : expected;

        assertThat(field("{'type': 'varchar', 'default': " + json + "}").defaultValue())
                .isEqualTo(text);
    }

    @Test
    void readsAListThatIsAnObjectOfNumbers() {
        FieldSchema field = field("{'type': 'varchar', 'compoundFields': {'1': 'Plz', '3': 'Ort'},"
                + " 'filters': {'x': {'status': {'2': 'aktiv'}, 'nutzungsarten': []}}}");

        assertThat(field.compoundFields()).containsExactly("Plz", "Ort");
        assertThat(field.filters())
                .isEqualTo(Map.of("x", Map.of("status", List.of("aktiv"), "nutzungsarten", List.of())));
    }

    @Test
    void tellsTheLabelOfAModuleFromItsFields() {
        ModuleSchema module = parse("DEU", "{'estate': {'label': 'Immobilien', 'ort': {'type': 'varchar'}}}")
                .get(0);

        assertThat(module.labels()).isEqualTo(Labels.of("DEU", "Immobilien"));
        assertThat(module.fields()).extracting(FieldSchema::name).containsExactly("ort");
    }

    @Test
    void readsAFieldCalledLabel() {
        ModuleSchema module =
                parse("DEU", "{'estate': {'label': {'type': 'varchar'}}}").get(0);

        assertThat(module.fields()).extracting(FieldSchema::name).containsExactly("label");
    }

    @Test
    void readsModulesWithoutFields() {
        assertThat(parse("DEU", "{'dashboard': [], 'estate': {}}"))
                .containsExactly(
                        new ModuleSchema("dashboard", Labels.none(), List.of()),
                        new ModuleSchema("estate", Labels.none(), List.of()));
    }

    @Test
    void letsTheFirstLanguageSayWhatThereIsAndInWhichOrder() {
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
        answers.put("DEU", Wire.object("""
                {'estate': {'label': 'Immobilien',
                  'zustand': {'type': 'singleselect', 'label': 'Zustand', 'content': 'Technik',
                              'permittedvalues': {'neu': 'Neu', 'alt': 'Alt'}},
                  'ort': {'type': 'varchar', 'label': 'Ort'}}}
                """));
        answers.put("ENG", Wire.object("""
                {'task': {'label': 'Tasks'},
                 'estate': {'label': 'Properties',
                  'ort': {'type': 'varchar', 'label': 'City'},
                  'added': {'type': 'varchar', 'label': 'Added'},
                  'zustand': {'type': 'singleselect', 'label': 'Condition', 'content': 'Technics',
                              'permittedvalues': {'alt': 'Old', 'ruin': 'Ruin', 'neu': 'New'}}}}
                """));

        FieldSchema zustand = FieldSchema.of("zustand", "singleselect", both("Zustand", "Condition"))
                .withPermittedValues(List.of(
                        new SelectValue("neu", both("Neu", "New")), new SelectValue("alt", both("Alt", "Old"))));
        List<ModuleSchema> modules = parse(answers);

        assertThat(modules).hasSize(1);
        assertThat(modules.get(0).labels()).isEqualTo(both("Immobilien", "Properties"));
        assertThat(modules.get(0).labels().asMap())
                .containsExactly(Map.entry("DEU", "Immobilien"), Map.entry("ENG", "Properties"));
        assertThat(modules.get(0).fields()).extracting(FieldSchema::name).containsExactly("zustand", "ort");
        assertThat(modules.get(0).fields().get(0))
                .usingRecursiveComparison()
                .ignoringFields("content")
                .isEqualTo(zustand);
        assertThat(modules.get(0).fields().get(0).content()).isEqualTo(both("Technik", "Technics"));
    }

    @Test
    void tellsAllProblemsAtOnceEachWithItsPlace() {
        String json = """
                {'estate': {
                  'kaufpreis': {'type': 5, 'length': 'x', 'permittedvalues': 'y', 'default': {'a': 1}},
                  'ort': {'filters': {'ort': {'status': 3}}, 'dependencies': true, 'compoundFields': [null]},
                  'plz': 7, 'lage': []},
                 'task': 'none'}
                """;

        assertThatThrownBy(() -> parse("DEU", json))
                .isInstanceOf(SchemaException.class)
                .hasMessage("""
                        The server's answer does not have the form that the onOffice API documents; nothing was \
                        generated. Check that goal parameter <baseUrl> names an onOffice server. Found, each by the \
                        resource type of the call and the path in its answer:
                          fields.estate.kaufpreis.length: expected a whole number, found "x"
                          fields.estate.kaufpreis.default: expected a text, found an object
                          fields.estate.kaufpreis.permittedvalues: expected an object, found "y"
                          fields.estate.ort.type: expected a text, found null
                          fields.estate.ort.dependencies: expected an object, found true
                          fields.estate.ort.filters.ort.status: expected a list, found 3
                          fields.estate.ort.compoundFields.0: expected a text, found null
                          fields.estate.plz: expected an object that describes a field, found 7
                          fields.estate.lage: expected an object that describes a field, found []
                          fields.task: expected an object, found "none\"""");
    }

    @Test
    void tellsAProblemOfAllLanguagesOnce() {
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
        answers.put("DEU", Wire.object("{'estate': {'ort': {'type': ['varchar']}}}"));
        answers.put("ENG", Wire.object("{'estate': {'ort': {'type': ['varchar']}}}"));

        assertThatThrownBy(() -> parse(answers))
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        e -> assertThat(e.problems())
                                .containsExactly("fields.estate.ort.type: expected a text, found a list"));
    }

    private static FieldSchema field(String json) {
        return parse("DEU", "{'address': {'Plz-Ort': " + json + "}}")
                .get(0)
                .fields()
                .get(0);
    }

    private static String values(String json) {
        List<SelectValue> values = field(json).permittedValues();
        return values == null
                ? "null"
                : String.join(
                        ", ",
                        values.stream()
                                .map(value ->
                                        (value.key() + " " + value.labels().text("DEU")).strip())
                                .toList());
    }

    private static List<ModuleSchema> parse(String language, String json) {
        return parse(Map.of(language, Wire.object(json)));
    }

    private static List<ModuleSchema> parse(Map<String, Map<String, Object>> answers) {
        Problems problems = new Problems();
        List<ModuleSchema> modules = ModulesParser.parse(answers, problems);
        problems.throwIfAny();
        return modules;
    }

    private static Labels both(String german, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("DEU", german);
        texts.put("ENG", english);
        return Labels.of(texts);
    }
}
