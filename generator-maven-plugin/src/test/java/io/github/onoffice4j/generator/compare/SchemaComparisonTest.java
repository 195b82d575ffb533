package io.github.onoffice4j.generator.compare;

import static io.github.onoffice4j.generator.compare.FieldOf.multiselect;
import static io.github.onoffice4j.generator.compare.FieldOf.select;
import static io.github.onoffice4j.generator.compare.FieldOf.type;
import static io.github.onoffice4j.generator.compare.Schemas.actionType;
import static io.github.onoffice4j.generator.compare.Schemas.estate;
import static io.github.onoffice4j.generator.compare.Schemas.kind;
import static io.github.onoffice4j.generator.compare.Schemas.label;
import static io.github.onoffice4j.generator.compare.Schemas.labels;
import static io.github.onoffice4j.generator.compare.Schemas.module;
import static io.github.onoffice4j.generator.compare.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaComparisonTest {

    private static final FieldOf PRICE = type("float", "kaufpreis");

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments(
                        type("varchar", "ort"),
                        type("float", "ort"),
                        "BREAKING field estate.ort: type changed (varchar -> float)"),
                arguments(
                        type("integer", "etage"),
                        type("float", "etage"),
                        "BREAKING field estate.etage: type changed (integer -> float)"),
                arguments(type("neu1", "x"), type("neu2", "x"), "BREAKING field estate.x: type changed (neu1 -> neu2)"),
                arguments(
                        type("varchar", "lage"),
                        type("freetext", "lage"),
                        "COMPATIBLE field estate.lage: type changed, still a text (varchar -> freetext)"),
                arguments(
                        type("varchar", "lage"),
                        type("blob", "lage"),
                        "BREAKING field estate.lage: type changed (varchar -> blob)"),
                arguments(
                        select("boden", "a"),
                        multiselect("boden", "a"),
                        "BREAKING field estate.boden: type changed (singleselect -> multiselect)"),
                arguments(
                        select("boden", "a"),
                        type("varchar", "boden"),
                        "BREAKING field estate.boden: select became free text (singleselect -> varchar)"),
                arguments(
                        select("boden", "a"),
                        type("singleselect", "boden"),
                        "BREAKING field estate.boden: select became free text (singleselect -> singleselect without values)"),
                arguments(
                        multiselect("boden", "a"),
                        type("multiselect", "boden"),
                        "BREAKING field estate.boden: select became free text (multiselect -> multiselect without values)"),
                arguments(
                        type("multiselect", "boden"),
                        multiselect("boden", "a"),
                        "BREAKING field estate.boden: free text became select (multiselect without values -> multiselect)"),
                arguments(
                        type("varchar", "boden"),
                        select("boden", "a"),
                        "BREAKING field estate.boden: free text became select (varchar -> singleselect)"),
                arguments(
                        select("boden", "a"),
                        type("boolean", "boden"),
                        "BREAKING field estate.boden: type changed (singleselect -> boolean)"),
                arguments(
                        type("varchar", "ort").length(80),
                        type("varchar", "ort").length(40),
                        "BREAKING field estate.ort: length shortened (80 -> 40)"),
                arguments(
                        type("varchar", "ort"),
                        type("varchar", "ort").length(40),
                        "BREAKING field estate.ort: length shortened (unlimited -> 40)"),
                arguments(
                        type("varchar", "ort").length(40),
                        type("varchar", "ort").length(80),
                        "COMPATIBLE field estate.ort: length extended (40 -> 80)"),
                arguments(
                        type("varchar", "ort").length(40),
                        type("varchar", "ort"),
                        "COMPATIBLE field estate.ort: length extended (40 -> unlimited)"),
                arguments(
                        type("varchar", "adresse"),
                        type("varchar", "adresse").parts("strasse", "nr"),
                        "BREAKING field estate.adresse: became a compound field, which cannot be written (none -> strasse, nr)"),
                arguments(
                        type("varchar", "adresse").parts("strasse"),
                        type("varchar", "adresse"),
                        "COMPATIBLE field estate.adresse: no longer a compound field, so that it can be written (strasse -> none)"),
                arguments(
                        type("varchar", "adresse").parts("a", "b"),
                        type("varchar", "adresse").parts("a", "c"),
                        "COMPATIBLE field estate.adresse: composed of other fields (a, b -> a, c)"),
                arguments(
                        select("boden", "a").defaultValue("a"),
                        select("boden", "a"),
                        "COMPATIBLE field estate.boden: default changed (a -> none)"),
                arguments(
                        type("float", "f").filters(Map.of("f", Map.of("objektart", List.of("haus")))),
                        type("float", "f").filters(Map.of("f", Map.of("objektart", List.of("haus", "hof")))),
                        "COMPATIBLE field estate.f applies to other records"),
                arguments(
                        type("float", "f").labels(label("Fläche")),
                        type("float", "f").labels(label("Größe")),
                        "COSMETIC field estate.f: relabelled (\"Fläche\" -> \"Größe\")"),
                arguments(
                        type("float", "f").labels(labels("Fläche", "Area")),
                        type("float", "f").labels(labels("Fläche", "Size")),
                        "COSMETIC field estate.f: relabelled (\"Area\" -> \"Size\")"),
                arguments(
                        type("float", "f").category("Preise"),
                        type("float", "f").category("Flächen"),
                        "COSMETIC field estate.f: category changed (Preise -> Flächen)"),
                arguments(
                        type("float", "f").measureFormat("DATA_TYPE_AREA"),
                        type("float", "f"),
                        "COSMETIC field estate.f: measure format changed (DATA_TYPE_AREA -> none)"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void tellsHowAFieldChanged(FieldOf before, FieldOf after, String finding) {
        assertThat(lines(estate(before), estate(after))).containsExactly(finding);
    }

    static Stream<Arguments> unchangedFields() {
        return Stream.of(
                arguments(select("boden", "a"), select("boden", "a").defaultValue("")),
                arguments(
                        type("float", "f").labels(label("Fläche")),
                        type("float", "f").labels(labels("Fläche", "Area"))),
                arguments(
                        type("float", "f").filters(Map.of("f", Map.of("objektart", List.of("haus", "hof")))),
                        type("float", "f").filters(Map.of("f", Map.of("objektart", List.of("hof", "haus"))))));
    }

    @ParameterizedTest
    @MethodSource("unchangedFields")
    void seesNoChangeWhereOnlyTheFormOfTheAnswerDiffers(FieldOf before, FieldOf after) {
        assertThat(lines(estate(before), estate(after))).isEmpty();
    }

    @Test
    void tellsHowValuesChanged() {
        assertThat(lines(estate(select("boden", "a", "b", "c")), estate(select("boden", "c", "a", "d"))))
                .containsExactly(
                        "BREAKING value estate.boden.b removed",
                        "COMPATIBLE value estate.boden.d added",
                        "COSMETIC field estate.boden: reordered (a, c -> c, a)");
        assertThat(lines(
                        estate(select("boden").values(new SelectValue("a", label("Parkett")))),
                        estate(select("boden").values(new SelectValue("a", label("Dielen"))))))
                .containsExactly("COSMETIC value estate.boden.a: relabelled (\"Parkett\" -> \"Dielen\")");
    }

    @Test
    void tellsHowValuesChangedOfASelectThatTakesSeveralNow() {
        assertThat(lines(estate(select("boden", "a", "b")), estate(multiselect("boden", "a"))))
                .containsExactly(
                        "BREAKING field estate.boden: type changed (singleselect -> multiselect)",
                        "BREAKING value estate.boden.b removed");
    }

    @Test
    void tellsThatAValueStandsBelowAnother() {
        assertThat(lines(
                        estate(multiselect("merkmal").values(new SelectValue("a", label("a"), "x", true))),
                        estate(multiselect("merkmal").values(new SelectValue("a", label("a"))))))
                .containsExactly("COMPATIBLE value estate.merkmal.a: stands below another one (x -> none)");
    }

    @Test
    void tellsHowRegionsChanged() {
        TenantSchema before =
                regions(region("nrw", "NRW", "52", region("aachen", "Aachen", "52062")), region("alt", "Alt", "1"));
        TenantSchema after = regions(
                region("nrw", "Nordrhein", "52"), region("aachen", "Aachen", "52064"), region("neu", "Neu", "1"));

        assertThat(lines(before, after))
                .containsExactly(
                        "BREAKING region alt removed",
                        "COMPATIBLE region aachen: stands below another one (nrw -> none)",
                        "COMPATIBLE region neu added",
                        "COSMETIC region aachen description, postal codes, state or country changed",
                        "COSMETIC region nrw: relabelled (\"NRW\" -> \"Nordrhein\")");
    }

    private static TenantSchema regions(RegionSchema... top) {
        return new TenantSchema(List.of("DEU"), List.of(), List.of(), List.of(top));
    }

    private static RegionSchema region(String key, String label, String postalCode, RegionSchema... below) {
        RegionSchema.PostalCodes codes = new RegionSchema.PostalCodes(postalCode, postalCode);
        return new RegionSchema(key, label(label), null, List.of(codes), "", "", List.of(below));
    }

    @Test
    void namesTheFirstKeysOfALongOrderOnly() {
        String[] keys = {"a", "b", "c", "d", "e", "f", "g", "z"};
        String[] turned = {"g", "f", "e", "d", "c", "b", "a", "z"};

        assertThat(lines(estate(select("boden", keys)), estate(select("boden", turned))))
                .containsExactly(
                        "COSMETIC field estate.boden: reordered (a, b, c, d, e, … (7) -> g, f, e, d, c, … (7))");
    }

    @Test
    void tellsHowDependenciesChangedOfValuesThatStay() {
        FieldOf before = select("objekttyp", "villa", "loft", "hof", "alt")
                .dependencies(Map.of("villa", "haus", "loft", "wohnung", "alt", "haus"));
        FieldOf after = select("objekttyp", "villa", "loft", "hof", "neu")
                .dependencies(Map.of("villa", "gewerbe", "hof", "land", "neu", "haus"));

        assertThat(lines(estate(before), estate(after)))
                .containsExactly(
                        "BREAKING value estate.objekttyp.alt removed",
                        "BREAKING value estate.objekttyp.hof: dependency changed (none -> land)",
                        "BREAKING value estate.objekttyp.loft: dependency changed (wohnung -> none)",
                        "BREAKING value estate.objekttyp.villa: dependency changed (haus -> gewerbe)",
                        "COMPATIBLE value estate.objekttyp.neu added");
    }

    @Test
    void tellsWhichModulesAndFieldsCameWentAndMoved() {
        TenantSchema before =
                schema(module("estate", type("float", "a"), type("float", "b")), module("task"), module("x"));
        TenantSchema after =
                schema(module("news"), module("task"), module("estate", type("float", "b"), type("float", "c")));

        assertThat(lines(before, after))
                .containsExactly(
                        "BREAKING module x removed",
                        "BREAKING field estate.a removed",
                        "COMPATIBLE module news added",
                        "COMPATIBLE field estate.c added",
                        "COSMETIC schema modules: reordered (estate, task -> task, estate)");
    }

    @Test
    void tellsThatAModuleIsCalledOtherwise() {
        assertThat(lines(
                        schema(new ModuleSchema("estate", label("Immobilien"), List.of())),
                        schema(new ModuleSchema("estate", label("Objekte"), List.of()))))
                .containsExactly("COSMETIC module estate: relabelled (\"Immobilien\" -> \"Objekte\")");
    }

    static Stream<Arguments> actionKinds() {
        return Stream.of(
                arguments(
                        kind("Email"),
                        kind("Brief"),
                        List.of("BREAKING action kind Email removed", "COMPATIBLE action kind Brief added")),
                arguments(
                        kind("Email", actionType("Ausgang", null)),
                        kind("Email", actionType("Eingang", null)),
                        List.of(
                                "BREAKING action type Email.Ausgang removed",
                                "COMPATIBLE action type Email.Eingang added")),
                arguments(
                        kind("Aufgabe", actionType("Anruf", 1)),
                        kind("Aufgabe", actionType("Anruf", 2)),
                        List.of("BREAKING action type Aufgabe.Anruf: number of the task's type changed (1 -> 2)")),
                arguments(
                        new ActionKindSchema("Email", label("Email"), List.of(), "A"),
                        kind("Email"),
                        List.of("COMPATIBLE action kind Email: default changed (A -> none)")),
                arguments(
                        kind("Email", actionType("Ausgang", null)),
                        kind("Email", new ActionTypeSchema("Ausgang", label("Versandt"), true, null)),
                        List.of(
                                "COSMETIC action type Email.Ausgang: relabelled (\"Ausgang\" -> \"Versandt\")",
                                "COSMETIC action type Email.Ausgang: automatic or not changed (chosen by people -> automatic)")),
                arguments(
                        new ActionKindSchema("Email", label("E-Mail"), List.of(), null),
                        kind("Email"),
                        List.of("COSMETIC action kind Email: relabelled (\"E-Mail\" -> \"Email\")")));
    }

    @ParameterizedTest
    @MethodSource("actionKinds")
    void tellsHowActionKindsChanged(ActionKindSchema before, ActionKindSchema after, List<String> findings) {
        assertThat(lines(schema(before), schema(after))).isEqualTo(findings);
    }

    @Test
    void namesWhatCodeCallsThingsButNotNewOnes() {
        JavaNames names = place -> Optional.of("Java name of " + place);

        assertThat(SchemaComparison.compare(estate(type("float", "a")), estate(type("float", "b")), names)
                        .findings())
                .containsExactly(
                        new Finding(
                                Change.REMOVED, Place.field("estate", "a"), null, null, "Java name of field estate.a"),
                        new Finding(Change.ADDED, Place.field("estate", "b"), null, null, null));
    }

    @Test
    void proposesTheStepOfTheVersion() {
        assertThat(compare(estate(PRICE), estate()).step()).isEqualTo(VersionStep.MAJOR);
        assertThat(compare(estate(), estate(PRICE)).step()).isEqualTo(VersionStep.MINOR);
        assertThat(compare(estate(type("float", "f").labels(label("a"))), estate(type("float", "f")))
                        .step())
                .isEqualTo(VersionStep.PATCH);
        assertThat(compare(estate(PRICE), estate(PRICE)).step()).isEqualTo(VersionStep.NONE);
    }

    @Test
    void countsBySeverity() {
        CompatibilityReport report =
                compare(estate(type("float", "a"), type("float", "b")), estate(type("float", "c")));

        assertThat(report.count(Severity.BREAKING)).isEqualTo(2);
        assertThat(report.count(Severity.COMPATIBLE)).isEqualTo(1);
        assertThat(report.count(Severity.COSMETIC)).isZero();
    }

    /** Whatever the order of fields, the report differs in what it says of the order alone. */
    @Test
    void theOrderOfMembersDecidesNothingElse() {
        List<FieldOf> before = numbered(0, 30);
        List<FieldOf> after = numbered(10, 40);
        List<String> expected =
                withoutOrder(lines(estate(before.toArray(FieldOf[]::new)), estate(after.toArray(FieldOf[]::new))));

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(before, new Random(seed));
            Collections.shuffle(after, new Random(-seed));
            assertThat(withoutOrder(
                            lines(estate(before.toArray(FieldOf[]::new)), estate(after.toArray(FieldOf[]::new)))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void aValueThatBecameInactiveMovesBehindTheOthersWithoutBeingReordered() {
        TenantSchema all = estate(multiselect("merkmal", "a", "b", "c"));
        TenantSchema less = estate(multiselect("merkmal")
                .values(value("a", true), value("c", true), value("b", false), value("alt", false)));

        assertThat(lines(all, less))
                .containsExactly(
                        "BREAKING value estate.merkmal.b became inactive, so that it cannot be written",
                        "COMPATIBLE value estate.merkmal.alt added");
        assertThat(lines(less, all))
                .containsExactly(
                        "BREAKING value estate.merkmal.alt removed",
                        "COMPATIBLE value estate.merkmal.b became active, so that it can be written");
    }

    private static SelectValue value(String key, boolean active) {
        return new SelectValue(key, label(key), null, active);
    }

    @Test
    void comparesAHundredThousandValues() {
        String[] before = keys(0, 100_000);
        String[] after = keys(1, 100_001);

        assertThat(lines(
                        estate(select("ort", before).dependencies(Map.of("k7", "a"))),
                        estate(select("ort", after).dependencies(Map.of("k7", "b")))))
                .containsExactly(
                        "BREAKING value estate.ort.k0 removed",
                        "BREAKING value estate.ort.k7: dependency changed (a -> b)",
                        "COMPATIBLE value estate.ort.k100000 added");
    }

    @Test
    void everyKindOfChangeIsProvoked() {
        List<TenantSchema> both = new ArrayList<>();
        Stream.of(fields(), actionKinds()).flatMap(all -> all).forEach(arguments -> {
            for (int i = 0; i < 2; i++) {
                Object side = arguments.get()[i];
                both.add(side instanceof FieldOf field ? estate(field) : schema((ActionKindSchema) side));
            }
        });
        EnumSet<Change> met = EnumSet.of(
                Change.DEPENDENCY_CHANGED,
                Change.BECAME_INACTIVE,
                Change.BECAME_ACTIVE,
                Change.REORDERED,
                Change.PARENT_CHANGED,
                Change.REGION_DETAILS_CHANGED);
        for (int i = 0; i < both.size(); i += 2) {
            compare(both.get(i), both.get(i + 1)).findings().forEach(finding -> met.add(finding.change()));
        }

        assertThat(met)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Change.values()).filter(Change::changesModel).toList());
    }

    private static List<FieldOf> numbered(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> type(i % 3 == from % 2 ? "float" : "varchar", "f" + i))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String[] keys(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "k" + i).toArray(String[]::new);
    }

    private static List<String> withoutOrder(List<String> lines) {
        return lines.stream().filter(line -> !line.contains("reordered")).toList();
    }

    private static CompatibilityReport compare(TenantSchema before, TenantSchema after) {
        return SchemaComparison.compare(before, after, JavaNames.none());
    }

    private static List<String> lines(TenantSchema before, TenantSchema after) {
        return compare(before, after).findings().stream()
                .map(finding -> finding.severity() + " " + finding.sentence())
                .toList();
    }
}
