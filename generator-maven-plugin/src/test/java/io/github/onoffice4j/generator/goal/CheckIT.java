package io.github.onoffice4j.generator.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.DriftReport;
import io.github.onoffice4j.DriftReport.MissingField;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code check} in real builds: what the tenant has changed, and where compiled classes use it. */
class CheckIT {

    private static final String PLUGIN = """
            <configuration><packageName>com.acme.crm</packageName><modules>estate,task</modules></configuration>
            <executions>
              <execution>
                <phase>generate-sources</phase>
                <goals><goal>generate</goal></goals>
                <configuration><source>snapshot</source></configuration>
              </execution>
            </executions>
            """;

    private static final String ORDER_SERVICE = """
            package com.acme.shop;

            import com.acme.crm.estate.Estate;

            public final class OrderService {
                Object note(Estate estate) {
                    return estate.getFlair();
                }
            }
            """;

    private static final String COMPILE = "org.apache.maven.plugins:maven-compiler-plugin:3.16.0:compile";

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
    void failsWithTheClassAndLineThatUseWhatIsGone() {
        sandbox.configuration().addField("estate", "ind_1_Feld_ObjFreitexte1", "varchar", "Flair");
        MavenBuild build = project()
                .file("src/main/java/com/acme/shop/OrderService.java", ORDER_SERVICE)
                .file(
                        "drift.json",
                        new DriftReport(
                                        List.of(),
                                        List.of(new MissingField("estate", "ind_1_Feld_ObjFreitexte1", 2)),
                                        0)
                                .toJson());
        assertThat(build.goal("fetch", online()).succeeded()).isTrue();
        sandbox.configuration()
                .removeField("estate", "ind_1_Feld_ObjFreitexte1")
                .addField("estate", "ind_2_Feld_ObjFreitexte2", "varchar", "Neu");

        MavenOutcome outcome = build.run(online(
                "generate-sources",
                COMPILE,
                MavenBuild.PLUGIN + ":check",
                "-Donoffice.reportFile=target/check.json",
                "-Donoffice.driftReport=drift.json"));

        String counts = "1 breaking, 1 compatible, 0 cosmetic changes; version step of the model: major.";
        assertThat(outcome.failure())
                .isEqualTo("The tenant is no longer as the snapshot in " + folder.resolve("src/main/onoffice/schema")
                        + " says: " + counts
                        + "\n  field estate.ind_1_Feld_ObjFreitexte1 removed, met at run time 2 times, used in OrderService:7"
                        + "\nRun the goals fetch and generate and adapt what no longer compiles,"
                        + " or choose which changes fail the build in goal parameter <failOn>.");
        assertThat(outcome.showsStackTrace()).isFalse();
        assertThat(outcome.said("INFO"))
                .contains(
                        "severity    what                                                                                   used in",
                        "breaking    field estate.ind_1_Feld_ObjFreitexte1 removed [Estate.FLAIR], met at run time 2 times  OrderService:7",
                        "compatible  field estate.ind_2_Feld_ObjFreitexte2 added",
                        counts);
        assertThat(folder.resolve("target/check.json"))
                .content()
                .contains("\"class\" : \"com.acme.shop.OrderService\"", "\"line\" : 7");

        MavenOutcome tolerant = build.goal("check", online("-Donoffice.failOn=never"));
        assertThat(tolerant.succeeded()).as(tolerant.toString()).isTrue();
    }

    @Test
    void saysWhatToDoWithoutASnapshotAndPassesWhenNothingChanged() {
        assertThat(project().goal("check", online()).failure())
                .isEqualTo("There is no snapshot in " + folder.resolve("src/main/onoffice/schema")
                        + " to compare the tenant with. Run mvn onoffice:fetch and keep the folder under version control,"
                        + " or name the folder that has the snapshot, in goal parameter <schemaDirectory>");
        project().goal("fetch", online());

        MavenOutcome outcome = project().goal("check", online());
        assertThat(outcome.succeeded()).as(outcome.toString()).isTrue();
        assertThat(outcome.said("INFO"))
                .contains("0 breaking, 0 compatible, 0 cosmetic changes; version step of the model: none.");
    }

    private MavenBuild project() {
        return MavenBuild.project(folder, PLUGIN);
    }

    private String[] online(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("-Donoffice.baseUrl=" + sandbox.baseUrl());
        all.add("-Donoffice.token=" + sandbox.token());
        all.add("-Donoffice.secret=" + sandbox.secret());
        return all.toArray(String[]::new);
    }
}
