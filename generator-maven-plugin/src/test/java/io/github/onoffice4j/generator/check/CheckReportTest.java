package io.github.onoffice4j.generator.check;

import static io.github.onoffice4j.generator.compare.FieldOf.select;
import static io.github.onoffice4j.generator.compare.FieldOf.type;
import static io.github.onoffice4j.generator.compare.Schemas.actionType;
import static io.github.onoffice4j.generator.compare.Schemas.kind;
import static io.github.onoffice4j.generator.compare.Schemas.label;
import static io.github.onoffice4j.generator.compare.Schemas.module;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.DriftReport;
import io.github.onoffice4j.DriftReport.MissingField;
import io.github.onoffice4j.DriftReport.UnknownValue;
import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.catalogue.CallSet;
import io.github.onoffice4j.generator.emit.SourceEmitter;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.usage.ClassFolder;
import io.github.onoffice4j.generator.usage.UsageIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A tenant whose code was generated, compiled and used, and what then becomes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckReportTest {

    private static final List<RegionSchema> REGIONS = List.of(region("rheinland", region("aachen")));

    private static final TenantSchema BEFORE = schema(
            List.of(
                    module(
                            "estate",
                            type("varchar", "ort").length(80),
                            type("float", "kaufpreis"),
                            select("objektart", "haus", "wohnung"),
                            select("boden", "parkett")),
                    module("project", type("varchar", "titel"))),
            kind("Aufgabe", actionType("Anruf", 1), actionType("Besuch", 2)),
            kind("Email", actionType("Ausgang", null)));

    private static final String ORDER_SERVICE = """
            package com.acme.shop;
            import static com.acme.crm.estate.Estate.*;
            import com.acme.crm.*;
            import com.acme.crm.estate.*;
            import com.acme.crm.project.Project;
            class OrderService {
                Object price(Estate estate) {
                    return estate.getKaufpreis();
                }
                Object houses() {
                    return Estate.query().select(ORT).where(OBJEKTART.is(Objektart.HAUS));
                }
                Object floor = Boden.PARKETT;
                EstateDraft write() {
                    return Estate.draft().ort("Aachen");
                }
                Object call = ActionTypes.Aufgabe.ANRUF;
                Object mail = ActionTypes.Email.AUSGANG;
                Object projects = Project.fields();
                int number(Objektart art) {
                    return switch (art) {
                        case HAUS -> 1;
                        case WOHNUNG -> 2;
                        case UNRECOGNIZED -> 3;
                    };
                }
                Object region = Regions.AACHEN;
            }
            """;

    private JavaModel model;
    private UsageIndex usages;

    @BeforeAll
    void generateAndCompile(@TempDir Path folder) throws IOException {
        model = JavaNaming.name(BEFORE, ApiCatalogue.load(), new NamingOptions("com.acme.crm", "DEU"))
                .model();
        Map<String, String> sources = new HashMap<>(SourceEmitter.emit(model));
        sources.put("com/acme/shop/OrderService.java", ORDER_SERVICE);
        ClassFolder.compile(folder, 17, sources);
        usages = UsageIndex.of(List.of(folder), SourceEmitter.typeNames(model, CallSet.NONE));
    }

    @Test
    void namesThePlacesThatUseWhatWasRemoved() {
        TenantSchema after = schema(
                List.of(module("estate", type("varchar", "ort").length(80), select("objektart", "haus"))),
                kind("Aufgabe", actionType("Besuch", 2)));

        assertThat(sentences(after))
                .containsExactly(
                        "module project removed, used in OrderService:19",
                        "field estate.boden removed, used in OrderService:13",
                        "field estate.kaufpreis removed, used in OrderService:8",
                        "value estate.objektart.wohnung removed, used in OrderService:23",
                        "action kind Email removed, used in OrderService:18",
                        "action type Aufgabe.Anruf removed, used in OrderService:17");
    }

    @Test
    void namesThePlacesThatUseWhatChanged() {
        TenantSchema after = schema(
                List.of(
                        module(
                                "estate",
                                type("varchar", "ort").length(40),
                                type("varchar", "kaufpreis"),
                                type("varchar", "objektart"),
                                select("boden", "parkett").dependencies(Map.of("parkett", "haus"))),
                        BEFORE.modules().get(1)),
                kind("Aufgabe", actionType("Anruf", 1), actionType("Besuch", 3)),
                BEFORE.actionKinds().get(1));

        assertThat(sentences(after))
                .containsExactly(
                        "field estate.kaufpreis: type changed (float -> varchar), used in OrderService:8",
                        "field estate.objektart: select became free text (singleselect -> varchar),"
                                + " used in OrderService:11, OrderService:21, OrderService:22,"
                                + " OrderService:23, OrderService:24",
                        "field estate.ort: length shortened (80 -> 40), used in OrderService:15",
                        "value estate.boden.parkett: dependency changed (none -> haus), used in OrderService:13",
                        "action type Aufgabe.Besuch: number of the task's type changed (2 -> 3)");
    }

    @Test
    void aModuleIsUsedWhereItsClassesAre() {
        TenantSchema after =
                schema(List.of(BEFORE.modules().get(1)), BEFORE.actionKinds().toArray(ActionKindSchema[]::new));

        assertThat(sentences(after))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(
                        "module estate removed, used in OrderService:8, OrderService:11, OrderService:13, OrderService:15,");
    }

    @Test
    void aRegionIsUsedWhereItsConstantIs() {
        TenantSchema after =
                new TenantSchema(BEFORE.languages(), BEFORE.modules(), BEFORE.actionKinds(), List.of(region("eifel")));

        assertThat(sentences(after))
                .containsExactly(
                        "region aachen removed, used in OrderService:27",
                        "region rheinland removed",
                        "region eifel added");
    }

    @Test
    void whatRunningApplicationsHaveMetStandsBesideTheChangeThatExplainsIt() {
        TenantSchema after = schema(
                List.of(module(
                        "estate",
                        type("varchar", "ort").length(80),
                        select("objektart", "haus", "hausboot", "wohnung"),
                        select("boden", "parkett"))),
                BEFORE.actionKinds().toArray(ActionKindSchema[]::new));
        CheckReport report = report(
                after,
                new DriftReport(
                        List.of(
                                new UnknownValue("estate", "objektart", "hausboot", 3),
                                new UnknownValue("estate", "boden", "wachs", 1)),
                        List.of(
                                new MissingField("estate", "kaufpreis", 2),
                                new MissingField("estate", "ort", 4),
                                new MissingField("project", "titel", 5)),
                        6));

        assertThat(CheckText.table(report))
                .containsExactly(
                        "severity    what                                                                                                      used in",
                        "breaking    module project removed [Project], met at run time 5 times                                                 OrderService:19",
                        "breaking    field estate.kaufpreis removed [Estate.KAUFPREIS], met at run time 2 times                                OrderService:8",
                        "breaking    field estate.ort refused by the server, although the tenant has it [Estate.ORT], met at run time 4 times  OrderService:11, OrderService:15",
                        "compatible  value estate.boden.wachs held by records, although it is not permitted, met at run time once",
                        "compatible  value estate.objektart.hausboot added, met at run time 3 times");
        assertThat(CheckText.drift(report))
                .containsExactly(
                        "Running applications have met unknown keys 6 times beyond those that their report lists.");
        assertThat(CheckJson.of(report))
                .contains(
                        "\"driftSettled\" : 0,\n  \"otherUnknownValues\" : 6,",
                        "\"change\" : \"read-not-permitted\"",
                        "\"metAtRunTime\" : 3");
    }

    @Test
    void whatOnlyApplicationsMeetRaisesNoVersionOfTheModel() {
        CheckReport report =
                report(BEFORE, new DriftReport(List.of(), List.of(new MissingField("estate", "ort", 4)), 0));

        assertThat(CheckText.summary(report))
                .isEqualTo("1 breaking, 0 compatible, 0 cosmetic changes; version step of the model: none");
    }

    @Test
    void whatTheSnapshotKnowsByNowOrNeverHadIsCountedOnly() {
        CheckReport report = report(
                BEFORE,
                new DriftReport(
                        List.of(
                                new UnknownValue("estate", "objektart", "haus", 3),
                                new UnknownValue("estate", "gebiet", "x", 3),
                                new UnknownValue("estate", "ort", "aachen", 1),
                                new UnknownValue("estate", "ort", "berlin", 1)),
                        List.of(new MissingField("estate", "weg", 2), new MissingField("news", "text", 4)),
                        0));

        assertThat(report.findings()).isEmpty();
        assertThat(CheckText.drift(report))
                .containsExactly(
                        "6 of the things that running applications have met concern nothing that the snapshot lacks:"
                                + " generate the code of these applications anew.");
        assertThat(CheckText.drift(report(BEFORE))).isEmpty();
    }

    @Test
    void aNewRegionExplainsWhatAFieldOfRegionsHasMet() {
        TenantSchema after = new TenantSchema(
                BEFORE.languages(),
                BEFORE.modules(),
                BEFORE.actionKinds(),
                List.of(region("rheinland", region("aachen"), region("eifel"))));

        CheckReport report =
                report(after, new DriftReport(List.of(new UnknownValue("estate", "ort", "eifel", 2)), List.of(), 0));

        assertThat(report.findings().stream().map(CheckText::sentence))
                .containsExactly("region eifel added, met at run time 2 times");
    }

    @Test
    void writesATableForPeople() {
        CheckReport report = report(schema(
                List.of(
                        module(
                                "estate",
                                type("varchar", "ort").length(40),
                                type("float", "kaufpreis").labels(label("Preis")),
                                select("objektart", "haus", "wohnung", "hof"),
                                select("boden", "parkett")),
                        module("project")),
                BEFORE.actionKinds().toArray(ActionKindSchema[]::new)));

        assertThat(CheckText.table(report))
                .containsExactly(
                        "severity    what                                                                            used in",
                        "breaking    field estate.ort: length shortened (80 -> 40) [Estate.ORT]                      OrderService:15",
                        "breaking    field project.titel removed [Project.TITEL]                                     nowhere",
                        "compatible  value estate.objektart.hof added",
                        "cosmetic    field estate.kaufpreis: relabelled (\"kaufpreis\" -> \"Preis\") [Estate.KAUFPREIS]");
        assertThat(CheckText.summary(report))
                .isEqualTo("2 breaking, 1 compatible, 1 cosmetic changes; version step of the model: major");
    }

    @Test
    void writesJsonForTools() {
        CheckReport report = report(schema(
                List.of(
                        module(
                                "estate",
                                type("varchar", "ort").length(80),
                                type("varchar", "kaufpreis"),
                                select("objektart", "haus", "wohnung", "a\n\"b\""),
                                select("boden", "parkett")),
                        BEFORE.modules().get(1)),
                BEFORE.actionKinds().toArray(ActionKindSchema[]::new)));

        assertThat(CheckJson.of(report)).isEqualTo("""
                {
                  "formatVersion" : 1,
                  "versionStep" : "major",
                  "breaking" : 1,
                  "compatible" : 1,
                  "cosmetic" : 0,
                  "classesSearched" : 2,
                  "findings" : [
                    {
                      "severity" : "breaking",
                      "change" : "type-changed",
                      "place" : {
                        "kind" : "field",
                        "module" : "estate",
                        "field" : "kaufpreis"
                      },
                      "before" : "float",
                      "after" : "varchar",
                      "javaName" : "Estate.KAUFPREIS",
                      "usedIn" : [
                        {
                          "class" : "com.acme.shop.OrderService",
                          "line" : 8
                        }
                      ]
                    },
                    {
                      "severity" : "compatible",
                      "change" : "added",
                      "place" : {
                        "kind" : "value",
                        "module" : "estate",
                        "field" : "objektart",
                        "key" : "a\\n\\"b\\""
                      }
                    }
                  ]
                }
                """);
        assertThat(CheckText.table(report).get(2)).isEqualTo("compatible  value estate.objektart.a\\u000a\"b\" added");
    }

    @Test
    void nothingChangedIsAnEmptyTable() {
        CheckReport report = report(BEFORE);

        assertThat(CheckText.table(report)).isEmpty();
        assertThat(CheckText.summary(report))
                .isEqualTo("0 breaking, 0 compatible, 0 cosmetic changes; version step of the model: none");
    }

    private CheckReport report(TenantSchema after, DriftReport drift) {
        return CheckReport.of(BEFORE, after, model, usages, drift);
    }

    private CheckReport report(TenantSchema after) {
        return CheckReport.of(BEFORE, after, model, usages, null);
    }

    private List<String> sentences(TenantSchema after) {
        return report(after).findings().stream().map(CheckText::sentence).toList();
    }

    private static TenantSchema schema(List<ModuleSchema> modules, ActionKindSchema... kinds) {
        return new TenantSchema(List.of("DEU"), modules, List.of(kinds), REGIONS);
    }

    private static RegionSchema region(String key, RegionSchema... children) {
        return new RegionSchema(key, label(key), null, List.of(), "", "", List.of(children));
    }
}
