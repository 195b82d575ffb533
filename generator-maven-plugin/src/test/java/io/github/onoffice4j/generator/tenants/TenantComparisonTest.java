package io.github.onoffice4j.generator.tenants;

import static io.github.onoffice4j.generator.compare.FieldOf.multiselect;
import static io.github.onoffice4j.generator.compare.FieldOf.select;
import static io.github.onoffice4j.generator.compare.FieldOf.type;
import static io.github.onoffice4j.generator.compare.Schemas.actionType;
import static io.github.onoffice4j.generator.compare.Schemas.estate;
import static io.github.onoffice4j.generator.compare.Schemas.kind;
import static io.github.onoffice4j.generator.compare.Schemas.label;
import static io.github.onoffice4j.generator.compare.Schemas.module;
import static io.github.onoffice4j.generator.compare.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.onoffice4j.generator.compare.FieldOf;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantComparisonTest {

    private static final String MADE = "ind_1946_Feld_ObjFreitexte8";

    /** What the first tenant has, what the second one has, what they have in common, and how they differ. */
    static Stream<Arguments> fields() {
        return Stream.of(
                arguments(type("float", "f"), type("float", "f"), "f float", List.of()),
                arguments(
                        type("float", "f"),
                        type("integer", "f"),
                        "",
                        List.of("field estate.f TYPE_DIFFERS {a=float, b=integer}")),
                arguments(
                        select("f", "x"),
                        multiselect("f", "x"),
                        "",
                        List.of("field estate.f TYPE_DIFFERS {a=singleselect, b=multiselect}")),
                arguments(
                        select("f", "x"),
                        type("singleselect", "f"),
                        "",
                        List.of("field estate.f TYPE_DIFFERS {a=singleselect, b=singleselect without values}")),
                arguments(
                        type("varchar", "f").length(80),
                        type("text", "f"),
                        "f varchar(80)",
                        List.of("field estate.f LENGTH_DIFFERS {a=80, b=unlimited}")),
                arguments(
                        type("varchar", "f").length(80),
                        type("varchar", "f").length(40),
                        "f varchar(40)",
                        List.of("field estate.f LENGTH_DIFFERS {a=80, b=40}")),
                arguments(
                        select("f", "x", "y", "z"),
                        select("f", "z", "w", "x"),
                        "f singleselect[x, z]",
                        List.of("value estate.f.w MISSING {a=, b=there}", "value estate.f.y MISSING {a=there, b=}")),
                arguments(
                        multiselect("f", "x", "y"),
                        multiselect("f").values(value("x", "x"), new SelectValue("y", label("y"), null, false)),
                        "f multiselect[x, y]",
                        List.of("value estate.f.y ACTIVITY_DIFFERS {a=active, b=inactive}")),
                arguments(
                        select("f", "x"),
                        select("f", "y"),
                        "f singleselect[]",
                        List.of("value estate.f.x MISSING {a=there, b=}", "value estate.f.y MISSING {a=, b=there}")),
                arguments(
                        select("f", "x", "y", "z").dependencies(Map.of("x", "1", "y", "1")),
                        select("f", "x", "y", "z").dependencies(Map.of("x", "1", "y", "2", "z", "1")),
                        "f singleselect[x, y, z]{x=1}",
                        List.of(
                                "value estate.f.y DEPENDENCY_DIFFERS {a=1, b=2}",
                                "value estate.f.z DEPENDENCY_DIFFERS {a=, b=1}")),
                arguments(
                        type("float", "f").defaultValue("1"),
                        type("float", "f"),
                        "f float",
                        List.of("field estate.f DEFAULT_DIFFERS {a=1, b=}")),
                arguments(
                        type("varchar", "f"),
                        type("varchar", "f").parts("x", "y"),
                        "f varchar<x, y>",
                        List.of("field estate.f COMPOUND_DIFFERS {a=, b=x, y}")),
                arguments(
                        type("float", "f").filters(Map.of("f", Map.of("c", List.of("x", "y")))),
                        type("float", "f").filters(Map.of("f", Map.of("c", List.of("y", "x")))),
                        "f float",
                        List.of()),
                arguments(
                        type("float", "f").filters(Map.of("f", Map.of("c", List.of("x")))),
                        type("float", "f"),
                        "f float",
                        List.of("field estate.f APPLICABILITY_DIFFERS {a={f={c=[x]}}, b={}}")),
                arguments(
                        type("float", "f").labels(label("Preis")),
                        type("float", "f").labels(label("Kosten")),
                        "f float",
                        List.of("field estate.f LABEL_DIFFERS {a=Preis, b=Kosten}")),
                arguments(
                        type("float", MADE).labels(label("Notiz")),
                        type("float", MADE).labels(label("Notiz")),
                        MADE + " float",
                        List.of()),
                arguments(
                        type("float", MADE).labels(label("Notiz")),
                        type("float", MADE).labels(label("Kundennummer")),
                        "",
                        List.of("field estate." + MADE + " MEANING_DIFFERS {a=Notiz, b=Kundennummer}")),
                arguments(
                        select("f")
                                .values(
                                        value("x", "1"),
                                        value("indMulti659Select204", "Moor"),
                                        value("ind_Schl_1", "C")),
                        select("f")
                                .values(
                                        value("x", "2"),
                                        value("indMulti659Select204", "Wald"),
                                        value("ind_Schl_1", "C")),
                        "f singleselect[x, ind_Schl_1]",
                        List.of(
                                "value estate.f.indMulti659Select204 MEANING_DIFFERS {a=Moor, b=Wald}",
                                "value estate.f.x LABEL_DIFFERS {a=1, b=2}")));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void findsWhatFieldsHaveInCommon(FieldOf one, FieldOf other, String common, List<String> differences) {
        TenantModels models = compare(estate(one), estate(other));

        assertThat(models.common().modules().get(0).fields().stream()
                        .map(TenantComparisonTest::described)
                        .toList())
                .isEqualTo(common.isEmpty() ? List.of() : List.of(common));
        assertThat(models.differences().stream()
                        .map(TenantComparisonTest::described)
                        .toList())
                .isEqualTo(differences);
    }

    @Test
    void keepsModulesAndFieldsThatAllHaveInTheOrderOfTheFirst() {
        TenantModels models = compare(
                schema(
                        module("task"),
                        module("estate", type("float", "a"), type("float", "b"), type("float", "c")),
                        module("x")),
                schema(module("estate", type("float", "c"), type("float", "a"), type("float", "d")), module("task")));

        assertThat(models.common().modules().stream().map(ModuleSchema::id)).containsExactly("task", "estate");
        assertThat(models.common().modules().get(1).fields().stream().map(FieldSchema::name))
                .containsExactly("a", "c");
        assertThat(models.differences().stream().map(TenantComparisonTest::described))
                .containsExactly(
                        "module x MISSING {a=there, b=}",
                        "field estate.b MISSING {a=there, b=}",
                        "field estate.d MISSING {a=, b=there}");
    }

    @Test
    void tellsWhatEachTenantHasOfItsOwn() {
        TenantModels models = compare(
                schema(
                        module("estate", type("float", "same"), type("float", "own"), select("more", "x", "y")),
                        module("news")),
                schema(module("estate", type("float", "same"), select("more", "x"), type("float", "other"))));

        TenantExtension first = models.extensions().get(0);
        assertThat(first.tenant().name()).isEqualTo("a");
        assertThat(first.fields()).isEqualTo(Map.of("estate", Set.of("own", "more")));
        assertThat(first.modules()).containsExactly("news");
        assertThat(first.isEmpty()).isFalse();
        assertThat(models.extensions().get(1).fields()).isEqualTo(Map.of("estate", Set.of("other")));
        assertThat(models.extensions().get(1).modules()).isEmpty();
    }

    @Test
    void tenantsThatAgreeHaveNothingOfTheirOwn() {
        TenantSchema tenant = schema(module("estate", type("float", "f"), select("s", "x")));
        TenantModels models = compare(tenant, tenant);

        assertThat(models.common()).isEqualTo(tenant);
        assertThat(models.extensions()).allMatch(TenantExtension::isEmpty);
        assertThat(models.differences()).isEmpty();
    }

    @Test
    void findsTheActionTypesThatAllHave() {
        ActionKindSchema other = new ActionKindSchema(
                "Aufgabe",
                label("Aufgabe"),
                List.of(actionType("Anruf", 7), new ActionTypeSchema("Besuch", label("Termin"), false, 2)),
                "Anruf");
        TenantModels models = compare(
                actions(kind("Aufgabe", actionType("Anruf", 1), actionType("Besuch", 2)), kind("Email")),
                actions(other));

        assertThat(models.common().actionKinds())
                .containsExactly(kind("Aufgabe", actionType("Anruf", null), actionType("Besuch", 2)));
        assertThat(models.differences().stream().map(TenantComparisonTest::described))
                .containsExactly(
                        "action kind Email MISSING {a=there, b=}",
                        "action kind Aufgabe DEFAULT_DIFFERS {a=, b=Anruf}",
                        "action type Aufgabe.Anruf NUMBER_DIFFERS {a=1, b=7}",
                        "action type Aufgabe.Besuch LABEL_DIFFERS {a=Besuch, b=Termin}");
        assertThat(models.extensions()).allMatch(TenantExtension::actionKinds);
    }

    @Test
    void regionsAreCommonOnlyIfTheTreesAreTheSame() {
        RegionSchema region = new RegionSchema("aachen", label("Aachen"), null, List.of(), "", "", List.of());
        TenantSchema with = new TenantSchema(List.of("DEU"), List.of(module("estate")), List.of(), List.of(region));

        assertThat(compare(with, with).common().regions()).containsExactly(region);
        TenantModels models = compare(with, estate());
        assertThat(models.common().regions()).isEmpty();
        assertThat(models.differences().stream().map(TenantComparisonTest::described))
                .containsExactly("schema regions REGIONS_DIFFER {a=1 at the top, b=0 at the top}");
    }

    @Test
    void comparesAnyNumberOfTenants() {
        List<Tenant> tenants = Stream.of("a", "b", "c", "d")
                .map(name -> new Tenant(name, estate(type("float", "f"), type("float", name))))
                .toList();
        TenantModels models = TenantComparison.compare(tenants);

        assertThat(models.common()).isEqualTo(estate(type("float", "f")));
        assertThat(models.differences()).hasSize(4);
        assertThat(models.differences().get(3).tenants()).isEqualTo(Map.of("a", "", "b", "", "c", "", "d", "there"));
    }

    @Test
    void takesTheLanguagesThatAllHave() {
        TenantSchema german = languages("DEU", "ENG", "FRA");
        assertThat(compare(german, languages("ENG", "DEU")).common().languages())
                .containsExactly("DEU", "ENG");
        assertThatThrownBy(() -> compare(german, languages("ITA")))
                .isInstanceOf(SchemaException.class)
                .hasMessage("The tenants have no language in common, in goal parameter <tenants>:"
                        + " {a=DEU ENG FRA, b=ITA}");
    }

    @Test
    void refusesTenantsThatHaveNothingInCommon() {
        assertThatThrownBy(() -> compare(schema(module("task")), schema(module("estate"))))
                .isInstanceOf(SchemaException.class)
                .hasMessage("The tenants a, b have no module in common, in goal parameter <tenants>");
    }

    @Test
    void refusesOneTenantAndTwoOfOneName() {
        Tenant tenant = new Tenant("a", estate());
        assertThatThrownBy(() -> TenantComparison.compare(List.of(tenant)))
                .hasMessage("A common model is one of two tenants or more: there are 1, in goal parameter <tenants>");
        assertThatThrownBy(() -> TenantComparison.compare(List.of(tenant, tenant)))
                .hasMessage("Two tenants are called a, in goal parameter <tenants>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Muster", "1a", "a-b", "a.b", "../a", "class", "ä"})
    void refusesNamesThatNoPackageHas(String name) {
        assertThatThrownBy(() -> new Tenant(name, estate()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"" + name + "\" is no name of a tenant: expected small letters and digits that a Java package"
                                + " can be called, such as muster, in goal parameter <tenants>");
    }

    private static TenantModels compare(TenantSchema one, TenantSchema other) {
        return TenantComparison.compare(List.of(new Tenant("a", one), new Tenant("b", other)));
    }

    private static TenantSchema actions(ActionKindSchema... kinds) {
        return new TenantSchema(List.of("DEU"), List.of(module("estate")), List.of(kinds), List.of());
    }

    private static TenantSchema languages(String... languages) {
        return new TenantSchema(List.of(languages), List.of(module("estate")), List.of(), List.of());
    }

    private static SelectValue value(String key, String label) {
        return new SelectValue(key, label(label));
    }

    private static String described(FieldSchema field) {
        List<SelectValue> values = field.permittedValues();
        return field.name()
                + " "
                + field.type()
                + (field.length() == null ? "" : "(" + field.length() + ")")
                + (values == null ? "" : values.stream().map(SelectValue::key).toList())
                + (field.dependencies().isEmpty() ? "" : field.dependencies())
                + (field.compoundFields().isEmpty() ? "" : "<" + String.join(", ", field.compoundFields()) + ">");
    }

    private static String described(Difference difference) {
        return difference.place() + " " + difference.reason() + " " + difference.tenants();
    }
}
