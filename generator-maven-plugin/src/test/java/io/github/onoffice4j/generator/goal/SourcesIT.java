package io.github.onoffice4j.generator.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals {@code fetch} and {@code generate} with every source of a schema, and what they say of a tenant that changes. */
class SourcesIT {

    private static final String CONFIGURATION =
            "<configuration><packageName>com.acme.crm</packageName><modules>estate,task</modules></configuration>";
    /** The goal that compiles, of the version that this project is built with. */
    private static final String COMPILE = "org.apache.maven.plugins:maven-compiler-plugin:3.16.0:compile";

    private static final String NOTHING = "Nothing to generate: schema, configuration and the files in ";

    private OnOfficeSandbox sandbox;

    @TempDir
    private Path folder;

    @BeforeEach
    void startSandbox() {
        sandbox = OnOfficeSandbox.builder().records(0).start();
    }

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }

    @Test
    void aFetchedSnapshotIsAllThatAnOfflineBuildNeeds() throws IOException {
        MavenOutcome fetched = project().goal("fetch", online());

        assertThat(fetched.said("INFO"))
                .contains("2 modules in " + schema() + ": 5 files written, 0 unchanged, 0 removed.");
        assertThat(filesIn(schema()))
                .containsExactly(
                        "action-kinds.json", "modules/estate.json", "modules/task.json", "regions.json", "schema.json")
                .allSatisfy(path -> assertThat(schema().resolve(path))
                        .content()
                        .doesNotContain(
                                sandbox.token(),
                                sandbox.secret(),
                                "127.0.0.1",
                                sandbox.baseUrl().toString()));
        assertThat(project().goal("fetch", online()).said("INFO"))
                .contains("2 modules in " + schema() + ": 0 files written, 5 unchanged, 0 removed.");
        int requests = sandbox.requests().size();
        assertThat(project().goal("generate", online()).succeeded()).isTrue();
        assertThat(sandbox.requests()).hasSize(requests);
        sandbox.close();

        assertThat(project().goal("generate", "-o").succeeded()).isTrue();
        assertThat(generated("estate/Estate.java")).isRegularFile();
        assertThat(project().goal("generate", "-Donoffice.source=snapshot").said("INFO"))
                .anyMatch(line -> line.startsWith(NOTHING));
    }

    @Test
    void anOfflineBuildWithoutSnapshotSaysWhatToRun() {
        // Once online, so that Maven has the plugin.
        project().goal("generate", "-Donoffice.skip=true");

        assertThat(project().goal("generate", "-o").failure())
                .isEqualTo("Maven works offline, and there is no snapshot in " + schema()
                        + ". Run mvn onoffice:fetch while the server can be reached and keep the folder under version"
                        + " control, or name the folder that has the snapshot, in goal parameter <schemaDirectory>");
        assertThat(folder.resolve("target/generated-sources")).doesNotExist();
    }

    @Test
    void anUnreachableServerIsAWarningWhereThereIsASnapshot() {
        project().goal("fetch", online());
        sandbox.close();

        MavenOutcome outcome = project().goal("generate", online("-Donoffice.refreshAfter=PT0S"));
        assertThat(outcome.succeeded()).as(outcome.toString()).isTrue();
        assertThat(outcome.said("WARNING"))
                .anyMatch(line -> line.startsWith("The schema of the snapshot in " + schema() + " is used, because"));
        assertThat(generated("estate/Estate.java")).isRegularFile();

        MavenBuild strict = project().with("-Donoffice.failOnFetchError=true", "-Donoffice.refreshAfter=PT0S");
        assertThat(strict.goal("generate", online()).failure()).startsWith("The server cannot be reached.");
    }

    @Test
    void aLiveBuildAsksOncePerDayAndDoesNothingWhileNothingChanges() {
        assertThat(project().goal("generate", online()).succeeded()).isTrue();
        int requests = sandbox.requests().size();

        assertThat(project().goal("generate", online()).said("INFO")).anyMatch(line -> line.startsWith(NOTHING));
        assertThat(sandbox.requests()).hasSize(requests);

        assertThat(project()
                        .goal("generate", online("-Donoffice.refreshAfter=PT0S"))
                        .said("INFO"))
                .anyMatch(line -> line.startsWith(NOTHING));
        assertThat(sandbox.requests()).hasSize(2 * requests);

        assertThat(project()
                        .goal("generate", online("-Donoffice.languages=ENG"))
                        .said("INFO"))
                .noneMatch(line -> line.startsWith(NOTHING));
    }

    @Test
    void whatIsMissingOrEditedIsGeneratedAgain() throws IOException {
        project().goal("generate", online());
        Path estate = generated("estate/Estate.java");
        String written = Files.readString(estate);
        Files.writeString(estate, written.replace("class", "klass"));
        Files.delete(generated("task/Task.java"));

        MavenOutcome outcome = project().goal("generate", online());

        assertThat(outcome.said("WARNING"))
                .contains("Edited by hand, and generated again: com/acme/crm/estate/Estate.java");
        assertThat(estate).hasContent(written);
        assertThat(generated("task/Task.java")).isRegularFile();
    }

    @Test
    void namesStayWhenLabelsChangeAndWhatIsGoneIsNamed() throws IOException {
        sandbox.configuration()
                .addField("estate", "ind_1_Feld_ObjFreitexte1", "varchar", "Kaminofen")
                .addField("estate", "ind_2_Feld_ObjFreitexte2", "varchar", "Saunahaus");
        project().goal("fetch", online());
        sandbox.configuration()
                .relabel("estate", "ind_1_Feld_ObjFreitexte1", "DEU", "Bemerkung")
                .removeField("estate", "ind_2_Feld_ObjFreitexte2");

        MavenOutcome live = project().goal("generate", online("-Donoffice.refreshAfter=PT0S"));
        assertThat(live.said("WARNING"))
                .contains(
                        "In the snapshot, but no longer on the server: field estate.ind_2_Feld_ObjFreitexte2 (SAUNAHAUS)");
        assertThat(generated("estate/Estate.java"))
                .content()
                .contains(" KAMINOFEN =", "Bemerkung")
                .doesNotContain("SAUNAHAUS");

        MavenOutcome fetched = project().goal("fetch", online());
        assertThat(fetched.said("WARNING"))
                .contains("No longer on the server, and so no longer in the snapshot:"
                        + " field estate.ind_2_Feld_ObjFreitexte2 (SAUNAHAUS)");
        assertThat(schema().resolve("modules/estate.json"))
                .content()
                .contains(
                        "{\"field\": \"ind_1_Feld_ObjFreitexte1\", \"name\": \"KAMINOFEN\", \"type\": \"varchar\", \"labels\":"
                                + " {\"DEU\": \"Bemerkung\"");
    }

    @Test
    void aBadSnapshotIsToldAndNothingIsWritten() throws IOException {
        project().goal("fetch", online());
        Path estate = schema().resolve("modules/estate.json");
        Files.writeString(
                estate, Files.readString(estate).replaceFirst(" {4}\\{\"field\"", "<<<<<<< HEAD\n    {\"field\""));
        Files.delete(schema().resolve("regions.json"));
        String expected = "The snapshot in " + schema()
                + " cannot be used; nothing was written. Restore it from version control, or delete it and run the goal"
                + " fetch, which then gives every Java name anew. Found:\n"
                + "  modules/estate.json, line 8: a merge conflict is not solved\n"
                + "  regions.json: the file is missing";

        assertThat(project().goal("generate", "-o").failure()).isEqualTo(expected);
        assertThat(project().goal("fetch", online()).failure()).isEqualTo(expected);
        assertThat(folder.resolve("target/generated-sources")).doesNotExist();
    }

    @Test
    void twoExecutionsShareAFolderAndSkipIsDoneForBoth() throws IOException {
        String executions = """
                <executions>
                  <execution>
                    <id>estates</id>
                    <goals><goal>generate</goal></goals>
                    <configuration><packageName>com.acme.one</packageName><modules>estate</modules></configuration>
                  </execution>
                  <execution>
                    <id>tasks</id>
                    <goals><goal>generate</goal></goals>
                    <configuration><packageName>com.acme.two</packageName><modules>task</modules></configuration>
                  </execution>
                </executions>
                """;
        MavenBuild both = MavenBuild.project(folder, executions);
        assertThat(both.run(online("generate-sources", "-Donoffice.skip=true")).said("INFO"))
                .containsSequence("Skipped: onoffice.skip is true.");
        assertThat(folder.resolve("target/generated-sources")).doesNotExist();
        assertThat(folder.resolve("target/onoffice")).doesNotExist();

        MavenOutcome first = both.run(online("generate-sources"));
        assertThat(first.succeeded()).as(first.toString()).isTrue();
        List<String> files = filesIn(folder.resolve("target/generated-sources/onoffice"));
        assertThat(files).contains("com/acme/one/estate/Estate.java", "com/acme/two/task/Task.java");

        assertThat(both.run(online("generate-sources")).said("INFO").stream().filter(line -> line.startsWith(NOTHING)))
                .hasSize(2);
        assertThat(filesIn(folder.resolve("target/generated-sources/onoffice"))).isEqualTo(files);
    }

    @Test
    void modulesGenerateSideBySideFromOneSnapshotAndAreCompiledWhenUpToDate() throws IOException {
        project().goal("fetch", online());
        sandbox.close();
        MavenBuild reactor = MavenBuild.project(
                folder,
                "<configuration><packageName>com.acme.crm</packageName><modules>task</modules></configuration>");
        String parent = Files.readString(folder.resolve("pom.xml"));
        String generate = "<executions><execution><goals><goal>generate</goal></goals></execution></executions>";
        reactor.file(
                "pom.xml",
                parent.replace(
                                "<version>1</version>",
                                "<version>1</version><packaging>pom</packaging><modules><module>a"
                                        + "</module><module>b</module></modules>")
                        .replace(
                                "<configuration>",
                                "<configuration><schemaDirectory>" + schema() + "</schemaDirectory>"));
        for (String module : List.of("a", "b")) {
            reactor.file(module + "/pom.xml", """
                    <project xmlns="http://maven.apache.org/POM/4.0.0">
                      <modelVersion>4.0.0</modelVersion>
                      <parent><groupId>com.acme</groupId><artifactId>crm</artifactId><version>1</version></parent>
                      <artifactId>%s</artifactId>
                      <build><plugins><plugin>
                        <groupId>%s</groupId><artifactId>%s</artifactId>%s
                      </plugin></plugins></build>
                    </project>
                    """.formatted(
                            module,
                            MavenBuild.PLUGIN.split(":", -1)[0],
                            MavenBuild.PLUGIN.split(":", -1)[1],
                            generate));
        }

        MavenOutcome first = reactor.run("-T", "2", "-o", "generate-sources");
        MavenOutcome second = reactor.run("-T", "2", "-Donoffice.source=snapshot", "generate-sources", COMPILE);

        assertThat(first.succeeded()).as(first.toString()).isTrue();
        assertThat(second.succeeded()).as(second.toString()).isTrue();
        assertThat(first.said("WARNING")).isEmpty();
        assertThat(second.said("INFO").stream().filter(line -> line.startsWith(NOTHING)))
                .hasSize(2);
        for (String module : List.of("a", "b")) {
            assertThat(folder.resolve(module + "/target/classes/com/acme/crm/task/Task.class"))
                    .isRegularFile();
        }
    }

    private MavenBuild project() {
        return MavenBuild.project(folder, CONFIGURATION);
    }

    private String[] online(String... more) {
        return Stream.concat(
                        Stream.of(more),
                        Stream.of(
                                "-Donoffice.baseUrl=" + sandbox.baseUrl(),
                                "-Donoffice.token=" + sandbox.token(),
                                "-Donoffice.secret=" + sandbox.secret()))
                .toArray(String[]::new);
    }

    private Path schema() {
        return folder.resolve("src/main/onoffice/schema");
    }

    private Path generated(String path) {
        return folder.resolve("target/generated-sources/onoffice/com/acme/crm").resolve(path);
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
