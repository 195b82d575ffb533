package io.github.onoffice4j.generator.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code generate} against the sandbox: credentials from everywhere, and what it does to the output folder. */
class GenerateIT {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String SECRET = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

    /** The secret, and the master password it is encrypted with, as Maven itself encrypts them. */
    private static final String ENCRYPTED_SECRET = ""
            + "{hxzal8TMCZkH3VO8QH+EobjkpMLRoon80W4PaRhnXUOoCZLM/eC/vtGVWqjMC67YhsqoP8cQ+qduVbwAoRqeXEnWciOibtnMRIk+enoxQCYDtb0ie30JDG99F0WPAqY+}";

    private static final String MASTER = "{iyHKfZK+DycHDT5DeD8QCQZy39ZFfiwpsZPX7zKNmPK5BI+Ed9hiWfqieLe1WKa0}";
    private static final String PACKAGE = "<configuration><packageName>com.acme.crm</packageName></configuration>";

    private static OnOfficeSandbox sandbox;

    @TempDir
    Path folder;

    @BeforeAll
    static void startSandbox() {
        sandbox = OnOfficeSandbox.builder().token(TOKEN).secret(SECRET).start();
    }

    @AfterAll
    static void stopSandbox() {
        sandbox.close();
    }

    @Test
    void takesTheCredentialsOfTheEnvironment() {
        assertGenerates(withEnvironment());
    }

    @Test
    void takesTheCredentialsOfSettingsAndDecryptsThem() {
        MavenBuild build = MavenBuild.project(folder, PACKAGE)
                .file("security.xml", "<settingsSecurity><master>" + MASTER + "</master></settingsSecurity>")
                .file("settings.xml", """
                        <settings>
                          <servers>
                            <server><id>crm</id><username>%s</username><password>%s</password></server>
                          </servers>
                        </settings>
                        """.formatted(TOKEN, ENCRYPTED_SECRET))
                .with("-s", folder.resolve("settings.xml").toString())
                .with("-Dsettings.security=" + folder.resolve("security.xml"))
                .with("-Donoffice.baseUrl=" + sandbox.baseUrl())
                .with("-Donoffice.server=crm");

        assertGenerates(build);
    }

    @Test
    void secondRunTouchesNoFile() {
        MavenBuild build = live();
        build.goal("generate");
        Map<Path, FileTime> first = backdated();

        MavenOutcome second = build.goal("generate");

        assertThat(second.succeeded()).as(second.toString()).isTrue();
        assertThat(times()).isEqualTo(first);
        assertThat(first).hasSizeGreaterThan(50);
    }

    @Test
    void namesThingsAsTheConfigurationSays() {
        MavenBuild build = live().pom("""
                <configuration>
                  <packageName>com.acme.crm</packageName>
                  <naming>technical</naming>
                  <names>
                    <name>estate -> property</name>
                    <name>estate.kaufpreis -> price</name>
                    <name>estate.objektart=haus -> house</name>
                  </names>
                </configuration>
                """);

        MavenOutcome outcome = build.goal("generate");

        assertThat(outcome.succeeded()).as(outcome.toString()).isTrue();
        assertThat(sources().resolve("com/acme/crm/property/Property.java"))
                .content()
                .contains("DecimalField<Property> PRICE =", "getPrice()", "IND_1966_FELD_OBJ_VERWALTUNG17 =");
        assertThat(sources().resolve("com/acme/crm/property/PropertyDraft.java"))
                .content()
                .contains(" price(BigDecimal value)");
        assertThat(sources().resolve("com/acme/crm/property/Objektart.java"))
                .content()
                .contains("HOUSE(\"haus\"");
    }

    @Test
    void generatesTheCallsThatTheConfigurationNamesAndTakesBackTheOthers() {
        Path calls = sources().resolve("com/acme/crm/calls");
        MavenBuild build = live();

        assertSucceeds(build.goal("generate"));
        assertThat(calls.resolve("GetUsers.java")).isRegularFile();
        assertThat(calls.resolve("EstateRelation.java")).isRegularFile();

        assertSucceeds(build.goal("generate", "-Donoffice.calls=Get*,SendMail,!GetUsers"));
        assertThat(calls.resolve("SendMail.java")).isRegularFile();
        assertThat(calls.resolve("GetGroups.java")).isRegularFile();
        assertThat(calls.resolve("GetUsers.java")).doesNotExist();
        assertThat(calls.resolve("EstateRelation.java")).doesNotExist();

        assertSucceeds(build.goal("generate", "-Donoffice.calls=!*"));
        assertThat(calls).doesNotExist();
    }

    private static void assertSucceeds(MavenOutcome outcome) {
        assertThat(outcome.succeeded()).as(outcome.toString()).isTrue();
    }

    @Test
    void neverShowsTheSecret() {
        MavenOutcome outcome = withEnvironment().goal("generate", "-X");

        assertThat(outcome.succeeded()).as(outcome.toString()).isTrue();
        assertThat(outcome.log()).noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void helpDescribesTheGoals() {
        assertThat(MavenBuild.project(folder, "").goal("help").log())
                .anyMatch(line -> line.startsWith("onoffice:generate"))
                .anyMatch(line -> line.startsWith("onoffice:sandbox-run"));
    }

    private MavenBuild withEnvironment() {
        return MavenBuild.project(folder, PACKAGE)
                .environment("ONOFFICE_TOKEN", TOKEN)
                .environment("ONOFFICE_SECRET", SECRET)
                .environment("ONOFFICE_BASE_URL", sandbox.baseUrl().toString());
    }

    private MavenBuild live() {
        return MavenBuild.project(folder, PACKAGE)
                .with("-Donoffice.token=" + TOKEN, "-Donoffice.secret=" + SECRET)
                .with("-Donoffice.baseUrl=" + sandbox.baseUrl());
    }

    private void assertGenerates(MavenBuild build) {
        MavenOutcome outcome = build.goal("generate");
        assertThat(outcome.succeeded()).as(outcome.toString()).isTrue();
        assertThat(sources().resolve("com/acme/crm/estate/Estate.java")).isRegularFile();
    }

    private Path sources() {
        return folder.resolve("target/generated-sources/onoffice");
    }

    /** Sets all files to a time long ago, so that a write shows whatever the clock's resolution. */
    private Map<Path, FileTime> backdated() {
        times().keySet().forEach(file -> {
            try {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return times();
    }

    private Map<Path, FileTime> times() {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return times;
    }
}
