package io.github.onoffice4j.generator.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a build takes of a snapshot that holds more, and what it says when the snapshot holds less. */
class SchemaSelectionTest {

    private static final Snapshot SNAPSHOT = new Snapshot(
            schema(List.of("DEU", "ENG"), "estate", "address"),
            GivenNames.builder()
                    .module("estate", "Estate")
                    .field("estate", "ort", "ORT")
                    .value("estate", "ort", "aachen", "AACHEN")
                    .module("address", "Address")
                    .actionKind("Termin", "Termin")
                    .actionType("Termin", "Absage", "ABSAGE")
                    .build());

    @Test
    void takesEverythingAsItIs() {
        assertThat(SNAPSHOT.select(selection(List.of(), "DEU", "ENG"))).isEqualTo(SNAPSHOT);
    }

    @Test
    void takesSomeModulesWithTheirNames() {
        Snapshot selected = SNAPSHOT.select(selection(List.of("address"), "DEU", "ENG"));

        assertThat(selected.schema()).isEqualTo(schema(List.of("DEU", "ENG"), "address"));
        assertThat(selected.names())
                .isEqualTo(GivenNames.builder()
                        .module("address", "Address")
                        .actionKind("Termin", "Termin")
                        .actionType("Termin", "Absage", "ABSAGE")
                        .build());
    }

    @Test
    void takesLabelsOfSomeLanguagesInTheOrderAskedFor() {
        assertThat(SNAPSHOT.select(selection(List.of(), "ENG")).schema())
                .isEqualTo(schema(List.of("ENG"), "estate", "address"));
        assertThat(SNAPSHOT.select(selection(List.of(), "ENG", "DEU")).schema())
                .hasToString(schema(List.of("ENG", "DEU"), "estate", "address").toString());
    }

    @Test
    void takesNamesOfModulesThatNeedNotBeThere() {
        assertThat(SNAPSHOT.namesIn(List.of("estate", "task")))
                .isEqualTo(GivenNames.builder()
                        .module("estate", "Estate")
                        .field("estate", "ort", "ORT")
                        .value("estate", "ort", "aachen", "AACHEN")
                        .actionKind("Termin", "Termin")
                        .actionType("Termin", "Absage", "ABSAGE")
                        .build());
        assertThat(SNAPSHOT.namesIn(List.of())).isEqualTo(SNAPSHOT.names());
    }

    @Test
    void namesEverythingThatIsNotThere() {
        assertThatThrownBy(() -> SNAPSHOT.select(selection(List.of("estate", "adress", "xyz"), "DEU", "FRA")))
                .isInstanceOf(SchemaException.class)
                .hasMessage("""
                        The snapshot does not have what the configuration asks for; nothing was written. Run the goal fetch to \
                        bring it up to date, or ask for what it has. Not there:
                          module "adress" (did you mean "address"?), in goal parameter <modules>; there is estate, address
                          module "xyz", in goal parameter <modules>; there is estate, address
                          language "FRA", in goal parameter <languages>; there is DEU, ENG\
                        """);
    }

    private static SchemaSelection selection(List<String> modules, String... languages) {
        return new SchemaSelection(modules, List.of(languages));
    }

    private static TenantSchema schema(List<String> languages, String... modules) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(language, "text in " + language));
        Labels labels = Labels.of(texts);
        FieldSchema town = new FieldSchema(
                "ort",
                "singleselect",
                labels,
                80,
                "aachen",
                List.of(new SelectValue("aachen", labels, "nrw", false)),
                Map.of("aachen", "nrw"),
                Map.of("ort", Map.of("objektart", List.of("haus"))),
                List.of("plz"),
                "format",
                "table",
                labels);
        return new TenantSchema(
                languages,
                List.of(modules).stream()
                        .map(module -> new ModuleSchema(module, labels, List.of(town)))
                        .toList(),
                List.of(new ActionKindSchema(
                        "Termin", labels, List.of(new ActionTypeSchema("Absage", labels, true, 3)), "Absage")),
                List.of(new RegionSchema(
                        "nrw",
                        labels,
                        "description",
                        List.of(),
                        "state",
                        "country",
                        List.of(new RegionSchema("aachen", labels, null, List.of(), "", "", List.of())))));
    }
}
