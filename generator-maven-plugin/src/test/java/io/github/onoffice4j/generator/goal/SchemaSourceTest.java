package io.github.onoffice4j.generator.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.TransportException;
import io.github.onoffice4j.generator.fetch.SchemaFetcher;
import io.github.onoffice4j.generator.fetch.SchemaRequest;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a build takes the schema from: the order of the sources, and what happens when one of them is not there. */
class SchemaSourceTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private OnOfficeSandbox sandbox;
    private SnapshotFolder snapshot;
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void startSandbox() {
        sandbox = OnOfficeSandbox.builder().records(0).start();
        snapshot = SnapshotFolder.of(folder.resolve("snapshot"));
    }

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }

    @Test
    void asksTheServerAndKeepsWhatItSays() throws MojoFailureException {
        SnapshotFolder source = live(MONDAY, "acme");

        assertThat(source.path()).isEqualTo(folder.resolve("state/default.schema"));
        assertThat(source.read().schema()).isEqualTo(tenant("acme").fetch());
        assertThat(folder.resolve("state/default.fetched"))
                .content()
                .startsWith("2026-11-23T08:00:00Z\nacme\n")
                .doesNotContain(sandbox.token(), sandbox.secret());
    }

    @Test
    void asksAgainOnlyWhenTheSchemaIsOldEnough() throws MojoFailureException {
        live(MONDAY, "acme");
        int requests = sandbox.requests().size();

        live(MONDAY.plus(DAY).minusMillis(1), "acme");
        assertThat(sandbox.requests()).hasSize(requests);

        live(MONDAY.plus(DAY), "acme");
        assertThat(sandbox.requests()).hasSize(2 * requests);
    }

    @Test
    void asksAgainForAnotherAccountOrConfiguration() throws MojoFailureException {
        live(MONDAY, "acme");
        int requests = sandbox.requests().size();

        live(MONDAY, "another");

        assertThat(sandbox.requests()).hasSize(2 * requests);
    }

    @Test
    void asksAgainWhenWhatItKeptIsNotAsItWas() throws MojoFailureException, IOException {
        SnapshotFolder source = live(MONDAY, "acme");
        Path estate = source.path().resolve("modules/estate.json");
        String written = Files.readString(estate);
        Files.writeString(estate, written.substring(0, 1000));

        assertThat(live(MONDAY, "acme").path().resolve("modules/estate.json")).hasContent(written);
    }

    @Test
    void asksAgainWhenTheClockWasSetBack() throws MojoFailureException {
        live(MONDAY, "acme");
        int requests = sandbox.requests().size();

        live(MONDAY.minus(DAY), "acme");

        assertThat(sandbox.requests()).hasSize(2 * requests);
    }

    @Test
    void asksNobodyWhileTheSnapshotWasFetchedNotLongAgo() throws MojoFailureException {
        fetch(MONDAY, "acme");
        int requests = sandbox.requests().size();

        assertThat(live(MONDAY.plus(DAY).minusMillis(1), "acme").path()).isEqualTo(snapshot.path());
        assertThat(sandbox.requests()).hasSize(requests);

        assertThat(live(MONDAY.plus(DAY), "acme").path()).isEqualTo(folder.resolve("state/default.schema"));
        assertThat(sandbox.requests()).hasSize(2 * requests);
    }

    @Test
    void takesWhatWasFetchedLast() throws MojoFailureException {
        live(MONDAY, "acme");

        fetch(MONDAY.minusSeconds(1), "acme");
        assertThat(live(MONDAY.plusSeconds(2), "acme").path()).isEqualTo(folder.resolve("state/default.schema"));

        fetch(MONDAY.plusSeconds(1), "acme");
        assertThat(live(MONDAY.plusSeconds(2), "acme").path()).isEqualTo(snapshot.path());
    }

    @Test
    void asksTheServerWhenTheSnapshotIsAnotherThanWasFetched() throws MojoFailureException {
        fetch(MONDAY, "acme");
        writeSnapshot();

        assertThat(live(MONDAY, "acme").path()).isEqualTo(folder.resolve("state/default.schema"));
    }

    @Test
    void asksTheServerWhenTheSnapshotIsOfAnotherAccountOrConfiguration() throws MojoFailureException {
        fetch(MONDAY, "another");

        assertThat(live(MONDAY, "acme").path()).isEqualTo(folder.resolve("state/default.schema"));
    }

    @Test
    void usesTheSnapshotWithAWarningWhenTheServerCannotBeReached() throws MojoFailureException {
        writeSnapshot();
        sandbox.close();

        SnapshotFolder source = live(MONDAY, "acme");

        assertThat(source.path()).isEqualTo(snapshot.path());
        assertThat(warnings)
                .singleElement()
                .asString()
                .startsWith(
                        "The schema of the snapshot in " + snapshot.path() + " is used, because the server could not be"
                                + " asked; set onoffice.failOnFetchError=true to fail instead. The server cannot be reached.");
    }

    @Test
    void usesTheSnapshotWithAWarningWhereThereAreNoCredentials() throws MojoFailureException {
        writeSnapshot();
        SchemaSource.Server nobody = new SchemaSource.Server() {

            @Override
            public String key() throws NoAccountException {
                throw new NoAccountException("There are no credentials.");
            }

            @Override
            public TenantSchema fetch() {
                throw new AssertionError("nobody can be asked");
            }
        };

        assertThat(sources(MONDAY).live(nobody, DAY, false).path()).isEqualTo(snapshot.path());
        assertThat(warnings).singleElement().asString().endsWith(" There are no credentials.");
        assertThatThrownBy(() -> sources(MONDAY).live(nobody, DAY, true)).isInstanceOf(NoAccountException.class);
    }

    @Test
    void failsWhenTheServerCannotBeReachedIfItIsAskedTo() {
        writeSnapshot();
        sandbox.close();

        assertThatThrownBy(() -> sources(MONDAY).live(tenant("acme"), DAY, true))
                .isInstanceOf(TransportException.class)
                .hasMessageStartingWith("The server cannot be reached.");
        assertThat(warnings).isEmpty();
    }

    @Test
    void failsWhenTheServerCannotBeReachedAndThereIsNoSnapshot() {
        sandbox.close();

        assertThatThrownBy(() -> live(MONDAY, "acme")).isInstanceOf(TransportException.class);
    }

    @Test
    void takesTheSnapshotAloneWithoutAskingTheServer() {
        writeSnapshot();

        assertThat(sources(MONDAY).snapshotAlone("Maven works offline").path()).isEqualTo(snapshot.path());
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void saysWhatToRunWhenThereIsNoSnapshot() {
        assertThatThrownBy(() -> sources(MONDAY).snapshotAlone("Maven works offline"))
                .isInstanceOf(SchemaException.class)
                .hasMessage("Maven works offline, and there is no snapshot in " + snapshot.path()
                        + ". Run mvn onoffice:fetch while the server can be reached and keep the folder under version control,"
                        + " or name the folder that has the snapshot, in goal parameter <schemaDirectory>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 day", "", "-P1D", "P1D2", "24h"})
    void refusesAnAgeThatIsNone(String age) {
        assertThatThrownBy(() -> RefreshAge.of(age))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + age
                        + "\" is no duration such as P1D (one day), PT4H (four hours) or PT0S (in every build),"
                        + " in goal parameter <refreshAfter>");
    }

    @Test
    void readsAnAge() {
        assertThat(RefreshAge.of("P1D")).isEqualTo(DAY);
        assertThat(RefreshAge.of(" PT0S ")).isZero();
    }

    @Test
    void refusesASourceThatIsNone() {
        assertThat(SourceKind.of("snapshot")).isEqualTo(SourceKind.SNAPSHOT);
        assertThatThrownBy(() -> SourceKind.of("server"))
                .hasMessage("There is no source \"server\": expected live or snapshot, in goal parameter <source>");
    }

    private void writeSnapshot() {
        snapshot.write(
                new Snapshot(new TenantSchema(List.of("DEU"), List.of(), List.of(), List.of()), GivenNames.none()));
    }

    private SnapshotFolder live(Instant now, String key) throws MojoFailureException {
        return sources(now).live(tenant(key), DAY, false);
    }

    private SchemaSource sources(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        FetchedSchema earlier = FetchedSchema.ofBuild(folder.resolve("state"), "default", clock);
        return new SchemaSource(snapshot, snapshotFetched(now), earlier, warnings::add);
    }

    private FetchedSchema snapshotFetched(Instant now) {
        return FetchedSchema.snapshot(snapshot, folder.resolve("state"), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Does what the goal {@code fetch} does. */
    private void fetch(Instant now, String key) throws MojoFailureException {
        snapshotFetched(now).keep(new Snapshot(tenant(key).fetch(), GivenNames.none()), key);
    }

    private SchemaSource.Server tenant(String key) {
        return new SchemaSource.Server() {

            @Override
            public String key() {
                return key;
            }

            @Override
            public TenantSchema fetch() {
                try (OnOffice onOffice = OnOffice.builder()
                        .baseUrl(sandbox.baseUrl())
                        .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                        .build()) {
                    return new SchemaFetcher(onOffice, warnings::add)
                            .fetch(new SchemaRequest(List.of("estate"), List.of("DEU")));
                }
            }
        };
    }
}
