package io.github.onoffice4j.generator.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.name.NamingException;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.name.NamingStrategy;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.SchemaSelection;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a configuration asks of a schema: modules, languages and names, and what it is told when they contradict. */
class ModelRequestTest {

    private static final Snapshot SNAPSHOT = new Snapshot(
            new TenantSchema(
                    List.of("DEU"),
                    Stream.of("estate", "news")
                            .map(id -> new ModuleSchema(
                                    id, Labels.none(), List.of(FieldSchema.of("ort", "varchar", Labels.none()))))
                            .toList(),
                    List.of(),
                    List.of()),
            GivenNames.none());

    @Test
    void everythingThatTheSnapshotDoesNotHaveIsToldAtOnce() {
        ModelRequest request = request(List.of("estates"), List.of("DEU", "ENG"), "estate.orte -> town", "ort -> town");

        assertThatThrownBy(() -> request.select(SNAPSHOT))
                .isInstanceOf(SchemaException.class)
                .hasMessage("""
                        The snapshot does not have what the configuration asks for; nothing was written. Run the goal fetch to \
                        bring it up to date, or ask for what it has. Not there:
                          module "estates" (did you mean "estate"?), in goal parameter <modules>; there is estate, news
                          language "ENG", in goal parameter <languages>; there is DEU
                          The schema has no estate.orte (did you mean "estate.ort"?); case matters, in goal parameter <names>
                          The schema has no ort; case matters, in goal parameter <names>\
                        """);
    }

    @Test
    void namesForModulesOfOtherBuildsAreLeftToThese() {
        ModelRequest request = request(
                        List.of("estate"), List.of("DEU"), "estate.ort -> town", "news.ort -> place", "task -> job")
                .leavingOut(SNAPSHOT.schema().modules());

        GivenNames given = request.name(request.select(SNAPSHOT).schema()).given();

        assertThat(given.field("estate", "ort")).isEqualTo("TOWN");
        assertThat(given.field("news", "ort")).isNull();
    }

    @Test
    void aModuleThatNoBuildCanHaveIsAMistakeAllTheSame() {
        ModelRequest request = request(
                        List.of("estate"), List.of("DEU"), "new.ort -> place", "estate.quadratmeter -> size")
                .leavingOut(SNAPSHOT.schema().modules());

        assertThatThrownBy(() -> request.name(request.select(SNAPSHOT).schema()))
                .isInstanceOfSatisfying(
                        NamingException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        "The schema has no new.ort; case matters, in goal parameter <names>",
                                        "The schema has no estate.quadratmeter; case matters, in goal parameter <names>"));
    }

    @Test
    void aBuildOfAllModulesLeavesNoneToOthers() {
        ModelRequest request = request(List.of(), List.of("DEU"), "task -> job")
                .leavingOut(SNAPSHOT.schema().modules());

        assertThatThrownBy(() -> request.name(SNAPSHOT.schema()))
                .hasMessageContaining("The schema has no task; case matters, in goal parameter <names>");
    }

    @Test
    void whateverElseIsAskedForHasAnotherFingerprint() {
        NamingOptions options = new NamingOptions("com.acme.crm", "DEU");
        SchemaSelection selection = new SchemaSelection(List.of("estate"), List.of("DEU"));
        ModelRequest request = new ModelRequest(selection, options);

        assertThat(Stream.of(
                                request,
                                new ModelRequest(new SchemaSelection(List.of(), List.of("estate", "DEU")), options),
                                new ModelRequest(new SchemaSelection(List.of("estate", "DEU"), List.of()), options),
                                new ModelRequest(selection, new NamingOptions("com.acme", "DEU")),
                                new ModelRequest(selection, new NamingOptions("com.acme.crm", "ENG")),
                                request.with(options.by(NamingStrategy.LABEL)),
                                request.with(options.overriding(List.of("estate -> house"))))
                        .map(ModelRequest::fingerprint))
                .doesNotHaveDuplicates();
        assertThat(new ModelRequest(selection, new NamingOptions("com.acme.crm", "DEU")).fingerprint())
                .isEqualTo(request.fingerprint());
    }

    private static ModelRequest request(List<String> modules, List<String> languages, String... names) {
        return new ModelRequest(
                new SchemaSelection(modules, languages),
                new NamingOptions("com.acme.crm", "DEU").overriding(List.of(names)));
    }
}
