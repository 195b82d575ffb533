package io.github.onoffice4j.generator.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFetcherTest {

    private static final List<String> LANGUAGES = List.of("DEU", "ENG");

    @Test
    void fetchesTheSandboxInTwoRequests() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start();
                OnOffice onOffice = client(sandbox)) {
            TenantSchema schema = new SchemaFetcher(onOffice).fetch(LANGUAGES, List.of());

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
    void fetchesOnlyTheModulesAskedFor() {
        assertThat(fetch("task", "user").modules()).extracting(ModuleSchema::id).containsExactly("task", "user");
    }

    @Test
    void namesAModuleTheServerDoesNotKnowAndWhatMayBeMeant() {
        assertThatThrownBy(() -> fetch("estate", "adress"))
                .isInstanceOf(SchemaException.class)
                .hasMessage(
                        "onOffice does not know the module \"adress\", named in the goal parameter <modules>. Did you"
                                + " mean \"address\"? Most accounts have address, agentsLog, calendar, email, estate, file,"
                                + " intranet, news, project, task, user; case matters.");
        assertThatThrownBy(() -> fetch("agentslog")).hasMessageContaining("Did you mean \"agentsLog\"?");
        assertThatThrownBy(() -> fetch("xyz")).hasMessageContaining("<modules>. Most accounts have");
    }

    @Test
    void namesAModuleThatTheAnswerLeavesOut() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.fields(record("estate", "{'ort': {'type': 'varchar'}}")),
                        CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> new SchemaFetcher(onOffice).fetch(List.of("DEU"), List.of("estate", "tasks")))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("onOffice does not know the module \"tasks\", named in the goal parameter"
                            + " <modules>. Did you mean \"task\"?");
        }
    }

    @Test
    void saysThatMissingRightsLeaveAnAnswerWithoutModules() throws IOException {
        try (CannedServer server = CannedServer.answering(CannedServer.fields(), CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> new SchemaFetcher(onOffice).fetch(List.of("DEU"), List.of("estate", "task")))
                    .isInstanceOf(SchemaException.class)
                    .hasMessage("The server answered without a single field. Most often the API user lacks rights: in"
                            + " onOffice, give it the right to read the modules estate, task, and check that the token in"
                            + " use is that user's. The modules asked for are those of the goal parameter <modules>.");
        }
    }

    @Test
    void saysThatMissingRightsLeaveModulesWithoutFields() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.fields(record("estate", "[]")), CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> new SchemaFetcher(onOffice).fetch(List.of("DEU"), List.of()))
                    .hasMessageStartingWith("The server answered without a single field. Most often the API user lacks"
                            + " rights: in onOffice, give it the right to read the modules you need,");
        }
    }

    @Test
    void leavesOutModulesWithoutFieldsUnlessAskedForThem() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.fields(
                                record("dashboard", "[]"), record("estate", "{'ort': {'type': 'varchar'}}")),
                        CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            SchemaFetcher fetcher = new SchemaFetcher(onOffice);

            assertThat(fetcher.fetch(List.of("DEU"), List.of()).modules())
                    .extracting(ModuleSchema::id)
                    .containsExactly("estate");
            assertThat(fetcher.fetch(List.of("DEU"), List.of("dashboard", "estate"))
                            .modules())
                    .extracting(ModuleSchema::id)
                    .containsExactly("dashboard", "estate");
        }
    }

    @Test
    void namesALanguageTheServerDoesNotKnow() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.failure("fields", 160, "Invalid language"), CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> new SchemaFetcher(onOffice).fetch(List.of("XXX"), List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessage("onOffice does not know the language \"XXX\", named in the goal parameter <languages>."
                            + " Languages are three capital letters, such as DEU, ENG, FRA, ESP or ITA.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "deu", "", "Deutsch"})
    void refusesALanguageThatIsNoneBeforeItAsks(String language) throws IOException {
        try (CannedServer server = CannedServer.answering();
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> new SchemaFetcher(onOffice).fetch(List.of(language), List.of()))
                    .hasMessageStartingWith("onOffice does not know the language \"" + language + "\"");
        }
    }

    @Test
    void namesTheModulesWhenTheServerRefusesOneThatMostAccountsHave() throws IOException {
        try (CannedServer server = CannedServer.answering(
                        CannedServer.failure("fields", 163, "Invalid name for module"), CannedServer.noActionKinds());
                OnOffice onOffice = server.client()) {
            assertThatThrownBy(() -> new SchemaFetcher(onOffice).fetch(List.of("DEU"), List.of("estate", "intranet")))
                    .hasMessage(
                            "onOffice refused one of the modules estate, intranet: Invalid name for module. Leave out"
                                    + " what the account does not have, in the goal parameter <modules>.");
        }
    }

    private static TenantSchema fetch(String... modules) {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start();
                OnOffice onOffice = client(sandbox)) {
            return new SchemaFetcher(onOffice).fetch(LANGUAGES, List.of(modules));
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
