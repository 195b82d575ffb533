package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.generator.CapturedAnswer;
import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.fetch.SchemaFetcher;
import io.github.onoffice4j.generator.fetch.SchemaRequest;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaModule;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole tenants, from their answer over HTTP to classes. */
class TenantsTest {

    @Test
    void theDefaultTenantCompilesWithoutAWarningAndTheFormatterLeavesItAsItIs() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start()) {
            JavaModel model = model(sandbox, List.of("DEU", "ENG"));
            Map<String, String> sources = SourceEmitter.emit(model);

            assertThat(Compiled.of(sources).diagnostics()).isEmpty();
            sources.forEach(Formatted::assertUnchanged);
            assertThat(SourceEmitter.emit(model(sandbox, List.of("DEU", "ENG"))))
                    .isEqualTo(sources);
            assertThat(sandbox.requests())
                    .as("two requests a fetch, whatever the number of languages")
                    .hasSize(4);
        }
    }

    /** The answer of a real account, where the folder that holds it exists. */
    @Test
    void aCapturedTenantCompilesWithAConstantForEachOfItsValues() {
        Path answer = CapturedAnswer.file();
        try (OnOfficeSandbox sandbox =
                OnOfficeSandbox.builder().schema(answer).records(0).start()) {
            JavaModel model = model(sandbox, List.of("DEU"));

            assertThat(model.modules()).hasSize(11);
            assertThat(model.modules().stream()
                            .mapToInt(module -> module.schema().fields().size())
                            .sum())
                    .isEqualTo(345);
            assertThat(model.modules().stream().mapToLong(TenantsTest::values).sum())
                    .isEqualTo(500);
            assertThat(Compiled.of(SourceEmitter.emit(model)).diagnostics()).isEmpty();
        }
    }

    private static long values(JavaModule module) {
        return module.schema().fields().stream()
                .filter(field -> field.permittedValues() != null
                        && !field.permittedValues().isEmpty())
                .mapToLong(field -> module.enums().stream()
                        .filter(java -> java.field().equals(field.name()))
                        .findFirst()
                        .orElseThrow()
                        .constants()
                        .size())
                .sum();
    }

    static JavaModel model(OnOfficeSandbox sandbox, List<String> languages) {
        try (OnOffice onOffice = OnOffice.builder()
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .baseUrl(sandbox.baseUrl())
                .build()) {
            return JavaNaming.name(
                            new SchemaFetcher(onOffice, TenantsTest::unexpected)
                                    .fetch(new SchemaRequest(List.of(), languages)),
                            ApiCatalogue.load(),
                            new NamingOptions("com.acme.crm", languages.get(0)))
                    .model();
        }
    }

    private static void unexpected(String warning) {
        throw new AssertionError(warning);
    }
}
