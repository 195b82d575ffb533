package io.github.onoffice4j.generator.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.RegionSchema.PostalCodes;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFetcherTest {

    private static final List<String> LANGUAGES = List.of("DEU", "ENG");

    private final List<String> warnings = new ArrayList<>();

    @Test
    void fetchesTheSandboxInTwoRequests() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start();
                OnOffice onOffice = client(sandbox)) {
            TenantSchema schema =
                    new SchemaFetcher(onOffice, warnings::add).fetch(new SchemaRequest(List.of(), LANGUAGES));

            assertThat(sandbox.requests()).hasSize(2);
            assertThat(schema.languages()).isEqualTo(LANGUAGES);
            assertThat(schema.modules())
                    .extracting(ModuleSchema::id)
                    .contains("address", "agentsLog", "calendar", "estate", "task", "user");
            assertThat(schema.module("estate").orElseThrow().labels().asMap()).containsOnlyKeys("DEU", "ENG");
        }
    }

    @Test
    void fetchesFieldsWithAllThatIsKnownOfThem() {
        FieldSchema objekttyp = fetch("estate")
                .module("estate")
                .orElseThrow()
                .field("objekttyp")
                .orElseThrow();

        assertThat(objekttyp.dependencies()).containsEntry("villa", "haus");
        assertThat(objekttyp.table()).isNotBlank();
        assertThat(objekttyp.content().asMap()).containsOnlyKeys("DEU", "ENG");
        assertThat(objekttyp.permittedValues()).extracting(SelectValue::key).contains("villa");
    }

    @Test
    void fetchesRealDataTypes() {
        ModuleSchema estate = fetch("estate").module("estate").orElseThrow();

        assertThat(estate.fields()).extracting(FieldSchema::type).contains("user", "redhint", "dividingline");
    }

    @Test
    void fetchesAutomaticActionTypesToo() {
        List<ActionKindSchema> kinds = fetch("estate").actionKinds();

        assertThat(kinds).extracting(ActionKindSchema::key).contains("Email", "Termin", "Aufgabe");
        assertThat(kinds.stream().flatMap(kind -> kind.types().stream()))
                .anyMatch(ActionTypeSchema::automatic)
                .anyMatch(type -> !type.automatic())
                .anyMatch(type -> type.databaseId() != null);
    }

    @Test
    void fetchesTheRegionTreeInAllLanguages() {
        TenantSchema schema = fetch("estate");

        assertThat(schema.regions())
                .extracting(RegionSchema::key)
                .containsExactly("gebietWest", "Eifel und Rur", "grenzland");
        RegionSchema aachen = schema.regions().get(0).children().get(0);
        assertThat(aachen.labels().asMap()).isEqualTo(Map.of("DEU", "Aachen & Umland", "ENG", "Aachen & surroundings"));
        assertThat(aachen.postalCodes())
                .containsExactly(
                        new PostalCodes("52062", "52080"),
                        new PostalCodes("52134", "52134"),
                        new PostalCodes("52146", "52146"));
        assertThat(aachen.children()).hasSize(2);
        assertThat(warnings).isEmpty();
    }

    @Test
    void fetchesTheLevelsOfMultiselects() {
        FieldSchema origin = fetch("address")
                .module("address")
                .orElseThrow()
                .field("HerkunftKontakt")
                .orElseThrow();

        assertThat(origin.permittedValues())
                .filteredOn(value -> value.parent() != null)
                .extracting(SelectValue::key, SelectValue::parent)
                .containsExactly(
                        tuple("portal_a", "portal_system"),
                        tuple("portal_b", "portal_system"),
                        tuple("Aushang-im-Ladenlokal", "Ladenlokal"),
                        tuple("portal_a_anruf", "portal_a"));
    }

    @Test
    void fetchesTheInactiveValuesOfMultiselectsWithTheirLabels() {
        assertThat(fetch("address")
                        .module("address")
                        .orElseThrow()
                        .field("HerkunftKontakt")
                        .orElseThrow()
                        .permittedValues())
                .endsWith(
                        new SelectValue(
                                "portal_a_anruf",
                                Labels.of(Map.of("DEU", "Anruf über Portal A", "ENG", "Call by way of Portal A")),
                                "portal_a",
                                false),
                        new SelectValue(
                                "Telefonbuch",
                                Labels.of(Map.of("DEU", "Telefonbuch", "ENG", "Phone book")),
                                null,
                                false));
    }

    @Test
    void warnsOfWhatAnOlderServerLacksAndGoesOn() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.fields(
                                record("estate", "{'bad': {'type': 'multiselect', 'permittedvalues': ['wanne']}}")),
                        CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            TenantSchema schema = fetch(onOffice, "DEU");

            assertThat(schema.regions()).isEmpty();
            assertThat(schema.module("estate")).isPresent();
            assertThat(warnings)
                    .containsExactly(
                            "onOffice refused the call \"get multiselectconfiguration\": Missing configuration for"
                                    + " resourceType multiselectconfiguration. The values of multiselects are generated"
                                    + " without levels and inactive ones, in module estate",
                            "onOffice refused the call \"get regions\": Missing configuration for resourceType regions."
                                    + " No regions are generated, and fields of regions hold plain keys");
        }
    }

    @Test
    void tellsEverythingThatHasAWrongTypeInAnyAnswerAtOnce() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.fields(
                                record(
                                        "estate",
                                        "{'bad': {'type': 'multiselect', 'permittedvalues': ['wanne'], 'length': 'x'}}"),
                                record("task", "{'art': 7}")),
                        CannedServer.result(
                                "actionkindtypes",
                                record("1", "{'key': 'Email', 'types': 5}"),
                                record("2", "{'label': 'Brief'}")),
                        CannedServer.result("regions", record("1", "{'id': 'west', 'postalcodes': 'x'}")),
                        CannedServer.result(
                                "multiselectconfiguration", record("1", "{'field': 'wanne', 'parent': 'dusche'}")));
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> fetch(onOffice, "DEU", "estate", "task"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessage(
                            "The server's answer does not have the form that the onOffice API documents; nothing was"
                                    + " generated. Check that goal parameter <baseUrl> names an onOffice server. Found, each by"
                                    + " the resource type of the call and the path in its answer:"
                                    + "\n  fields.estate.bad.length: expected a whole number, found \"x\""
                                    + "\n  fields.task.art: expected an object that describes a field, found 7"
                                    + "\n  actionkindtypes[0].types: expected an object, found 5"
                                    + "\n  actionkindtypes[1].key: expected a text, found null"
                                    + "\n  multiselectconfiguration[estate][0].multiselectfield: expected a text, found null"
                                    + "\n  regions[0].postalcodes: expected a list, found \"x\"");
        }
    }

    @Test
    void fetchesOnlyTheModulesAskedFor() {
        assertThat(fetch("task", "user").modules()).extracting(ModuleSchema::id).containsExactly("task", "user");
    }

    @Test
    void namesAModuleTheServerDoesNotKnowAndWhatMayBeMeant() {
        assertThatThrownBy(() -> fetch("estate", "adress", "xyz"))
                .isInstanceOf(SchemaException.class)
                .hasMessage(
                        "The account has no module \"adress\" (did you mean \"address\"?), none \"xyz\". It has address,"
                                + " agentsLog, calendar, email, estate, file, news, project, task, user; case matters, in goal"
                                + " parameter <modules>");
        assertThatThrownBy(() -> fetch("agentslog")).hasMessageContaining("did you mean \"agentsLog\"?");
    }

    @Test
    void namesAModuleThatTheAnswerLeavesOut() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.fields(record("estate", "{'ort': {'type': 'varchar'}}"), record("task", "[]")),
                        CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> fetch(onOffice, "DEU", "estates", "estate"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessage("The account has no module \"estates\" (did you mean \"estate\"?). It has estate; case"
                            + " matters, in goal parameter <modules>");
        }
    }

    @Test
    void saysThatMissingRightsLeaveAnAnswerWithoutModules() throws IOException {
        try (CannedServer server = CannedServer.answering(CannedServer.fields(), CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> fetch(onOffice, "DEU"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessage(
                            "onOffice answered without any field. Most often the API user lacks rights: in onOffice,"
                                    + " give it the right to read the modules you need, and check that token and secret are those"
                                    + " of this user");
            assertThatThrownBy(() -> fetch(onOffice, "DEU", "estate", "task"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessage("onOffice answered without any field of estate, task. Most often the API user lacks"
                            + " rights: in onOffice, give it the right to read estate, task, and check that token and"
                            + " secret are those of this user; or leave out what the account does not use, in goal"
                            + " parameter <modules>");
        }
    }

    @Test
    void saysThatMissingRightsLeaveModulesWithoutFields() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.fields(record("estate", "[]")), CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> fetch(onOffice, "DEU"))
                    .hasMessageStartingWith("onOffice answered without any field.");
        }
    }

    @Test
    void refusesToLeaveOutAModuleThatWasAskedFor() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.fields(record("estate", "{'ort': {'type': 'varchar'}}"), record("task", "[]")),
                        CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> fetch(onOffice, "DEU", "estate", "task"))
                    .hasMessageStartingWith("onOffice answered without any field of task.");
        }
    }

    @Test
    void leavesOutModulesWithoutFieldsWhenAskedForAll() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.fields(
                                record("dashboard", "[]"), record("estate", "{'ort': {'type': 'varchar'}}")),
                        CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThat(fetch(onOffice, "DEU").modules())
                    .extracting(ModuleSchema::id)
                    .containsExactly("estate");
        }
    }

    @Test
    void namesALanguageTheServerDoesNotKnow() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.failure("fields", 160, "Invalid language"), CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> fetch(onOffice, "XXX"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessage(
                            "onOffice does not know the language \"XXX\". Languages are three capital letters, such as"
                                    + " DEU, ENG, FRA, ESP or ITA, in goal parameter <languages>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "deu", "", "Deutsch"})
    void refusesALanguageThatIsNoneBeforeItAsks(String language) throws IOException {
        try (CannedServer server = CannedServer.answering();
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> fetch(onOffice, language))
                    .hasMessageStartingWith("onOffice does not know the language \"" + language + "\"");
        }
    }

    @Test
    void tellsWhatTheServerSaysWhenItRefusesModulesItHas() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.fields(record("estate", "{'ort': {'type': 'varchar'}}")),
                        CannedServer.failure("fields", 163, "Invalid name for module"),
                        CannedServer.noActionKinds(),
                        CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> new SchemaFetcher(onOffice, warnings::add)
                            .fetch(new SchemaRequest(List.of("estate"), LANGUAGES)))
                    .hasMessage(
                            "onOffice refused one of the modules estate: Invalid name for module. Leave out what the"
                                    + " account does not have, in goal parameter <modules>");
        }
    }

    private TenantSchema fetch(OnOffice onOffice, String language, String... modules) {
        return new SchemaFetcher(onOffice, warnings::add).fetch(new SchemaRequest(List.of(modules), List.of(language)));
    }

    private TenantSchema fetch(String... modules) {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start();
                OnOffice onOffice = client(sandbox)) {
            return new SchemaFetcher(onOffice, warnings::add).fetch(new SchemaRequest(List.of(modules), LANGUAGES));
        }
    }

    private static OnOffice client(OnOfficeSandbox sandbox) {
        return OnOffice.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .build();
    }

    private static String record(String id, String elements) {
        return "{'id': '" + id + "', 'type': '', 'elements': " + elements + "}";
    }
}
