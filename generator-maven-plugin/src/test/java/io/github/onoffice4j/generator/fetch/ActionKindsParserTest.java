package io.github.onoffice4j.generator.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.SchemaException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionKindsParserTest {

    @Test
    void readsAKindWithItsTypes() {
        assertThat(parse("{'key': 'Termin', 'label': 'Termin', 'types': {'Besichtigung': 'Besichtigung vor Ort'},"
                        + " 'default': 'Besichtigung'}"))
                .isEqualTo(new ActionKindSchema(
                        "Termin",
                        german("Termin"),
                        List.of(type("Besichtigung", "Besichtigung vor Ort")),
                        "Besichtigung"));
    }

    @Test
    void readsAKindWithoutTypes() {
        assertThat(parse("{'key': 'Kaufpreisangebot', 'label': 'Angebot', 'types': [], 'default': null}"))
                .isEqualTo(new ActionKindSchema("Kaufpreisangebot", german("Angebot"), List.of(), null));
    }

    @Test
    void keepsADefaultThatIsNoneOfTheTypesAndDropsAnEmptyOne() {
        assertThat(parse("{'key': 'Aufgabe', 'types': [], 'default': 'Telefax'}")
                        .defaultType())
                .isEqualTo("Telefax");
        assertThat(parse("{'key': 'Aufgabe', 'types': [], 'default': ''}").defaultType())
                .isNull();
    }

    @Test
    void readsTheNumbersThatTasksTake() {
        ActionKindSchema kind = parse("{'key': 'Aufgabe', 'types': {'Angebot erstellen': 'x', 'Objektaufnahme': 'y'},"
                + " 'typesByDatabaseId': {'217': 'Objektaufnahme', '215': 'Angebot erstellen'}}");

        assertThat(kind.types()).extracting(ActionTypeSchema::databaseId).containsExactly(215, 217);
    }

    @Test
    void marksAsAutomaticWhatOnlyTheSecondAnswerHas() {
        ActionKindSchema kind = parse(
                        Map.of("DEU", records("{'key': 'Email', 'types': {'Eingang': 'Eingang'}}")),
                        Map.of("DEU", records("{'key': 'Email', 'types': {'MLS': 'Angebot', 'Eingang': 'Eingang'}}")))
                .get(0);

        assertThat(kind.types())
                .containsExactly(
                        type("Eingang", "Eingang"), new ActionTypeSchema("MLS", german("Angebot"), true, null));
    }

    @Test
    void mergesTheLabelsOfAllLanguages() {
        Map<String, List<Object>> answers = new LinkedHashMap<>();
        answers.put("DEU", records("{'key': 'Telefon', 'label': 'Telefonat', 'types': {'Eingang': 'Eingang'}}"));
        answers.put("ENG", records("{'key': 'Telefon', 'label': 'Call', 'types': {'Eingang': 'Incoming'}}"));

        ActionKindSchema kind = parse(answers, answers).get(0);

        assertThat(kind.labels().asMap()).containsExactly(Map.entry("DEU", "Telefonat"), Map.entry("ENG", "Call"));
        assertThat(kind.types().get(0).labels().text("ENG")).isEqualTo("Incoming");
    }

    @Test
    void tellsAllProblemsAtOnceEachWithItsPlace() {
        List<Object> records = List.of(
                Wire.object("{'label': 'Telefon', 'types': 5}"),
                List.of(),
                Wire.object("{'key': 'Aufgabe', 'types': {'a': ['b']}, 'typesByDatabaseId': {'x': 'a'}}"));

        assertThatThrownBy(() -> parse(Map.of("DEU", records), Map.of()))
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        "actionkindtypes[0].types: expected an object, found 5",
                                        "actionkindtypes[0].key: expected a text, found null",
                                        "actionkindtypes[1]: expected an object that describes an action kind, found []",
                                        "actionkindtypes[2].typesByDatabaseId.x: expected a number as its name, found \"a\"",
                                        "actionkindtypes[2].types.a: expected a text, found a list"));
    }

    private static ActionKindSchema parse(String json) {
        Map<String, List<Object>> answers = Map.of("DEU", records(json));
        return parse(answers, answers).get(0);
    }

    private static List<ActionKindSchema> parse(Map<String, List<Object>> visible, Map<String, List<Object>> all) {
        Problems problems = new Problems();
        List<ActionKindSchema> kinds = ActionKindsParser.withAutomatic(
                ActionKindsParser.parse(visible, problems), ActionKindsParser.parse(all, problems));
        problems.throwIfAny();
        return kinds;
    }

    private static List<Object> records(String json) {
        return List.of(Wire.object(json));
    }

    private static ActionTypeSchema type(String key, String label) {
        return new ActionTypeSchema(key, german(label), false, null);
    }

    private static Labels german(String text) {
        return Labels.of("DEU", text);
    }
}
