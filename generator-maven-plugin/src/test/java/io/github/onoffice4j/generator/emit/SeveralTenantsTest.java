package io.github.onoffice4j.generator.emit;

import static io.github.onoffice4j.generator.compare.FieldOf.multiselect;
import static io.github.onoffice4j.generator.compare.FieldOf.select;
import static io.github.onoffice4j.generator.compare.FieldOf.type;
import static io.github.onoffice4j.generator.compare.Schemas.actionType;
import static io.github.onoffice4j.generator.compare.Schemas.kind;
import static io.github.onoffice4j.generator.compare.Schemas.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.GeneratedModel;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.catalogue.CallSet;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import io.github.onoffice4j.generator.tenants.ExtensionNaming;
import io.github.onoffice4j.generator.tenants.NamedTenants;
import io.github.onoffice4j.generator.tenants.Tenant;
import io.github.onoffice4j.generator.tenants.TenantComparison;
import io.github.onoffice4j.generator.tenants.TenantModels;
import io.github.onoffice4j.generator.tenants.TenantsText;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code for several tenants: what they have in common, and in a package for each what it has beyond that. */
class SeveralTenantsTest {

    private static final Tenant MUSTER = tenant(
            "muster",
            List.of(
                    module(
                            "estate",
                            type("float", "kaufpreis"),
                            type("varchar", "notiz"),
                            select("objektart", "haus", "wohnung"),
                            select("objekttyp", "villa", "loft").dependencies(Map.of("villa", "haus")),
                            multiselect("boden", "parkett", "moor")),
                    module("project", type("varchar", "titel"), type("varchar", "farbe")),
                    module("news", type("varchar", "text"))),
            kind("Aufgabe", actionType("Anruf", 1)));

    private static final Tenant BEISPIEL = tenant(
            "beispiel",
            List.of(
                    module(
                            "estate",
                            type("float", "kaufpreis"),
                            select("objektart", "haus", "wohnung"),
                            select("objekttyp", "villa").dependencies(Map.of("villa", "haus")),
                            multiselect("boden", "parkett")),
                    module("project", type("varchar", "titel"))),
            kind("Aufgabe", actionType("Anruf", 2)));

    private static final String SHOP = """
            package com.acme.shop;

            import com.acme.crm.estate.Estate;
            import com.acme.crm.estate.Objektart;
            import com.acme.crm.muster.estate.Boden;
            import com.acme.crm.muster.estate.MusterEstate;
            import com.acme.crm.muster.estate.Objekttyp;
            import com.acme.crm.muster.project.MusterProject;
            import com.acme.crm.project.Project;
            import io.github.onoffice4j.field.TextField;
            import java.util.Set;
            import java.util.concurrent.Callable;

            public final class Shop implements Callable<String> {
                @Override
                public String call() {
                    TextField<Project> color = MusterProject.FARBE;
                    return Estate.query()
                                    .select(Estate.KAUFPREIS, MusterEstate.NOTIZ)
                                    .where(
                                            Estate.OBJEKTART.is(Objektart.HAUS),
                                            MusterEstate.NOTIZ.is("neu"),
                                            MusterEstate.OBJEKTTYP.is(Objekttyp.LOFT))
                            + "\\n"
                            + Estate.draft()
                                    .kaufpreis(1)
                                    .set(MusterEstate.NOTIZ, "alt")
                                    .set(MusterEstate.BODEN, Set.of(Boden.MOOR))
                            + "\\n"
                            + MusterEstate.NOTIZ.constant() + " " + color + " " + Objekttyp.VILLA.objektart()
                            + " " + com.acme.crm.muster.ActionTypes.Aufgabe.ANRUF
                            + " " + com.acme.crm.muster.news.News.TEXT;
                }
            }
            """;

    private static final TenantModels MODELS = TenantComparison.compare(List.of(MUSTER, BEISPIEL));

    @Test
    void writesThePackagesOfTenantsBelowTheCommonOne() {
        assertThat(sources(MODELS).keySet())
                .filteredOn(path -> path.matches("com/acme/crm/(muster|beispiel)/.*"))
                .containsExactly(
                        "com/acme/crm/beispiel/ActionTypes.java",
                        "com/acme/crm/beispiel/OnOfficeModel.java",
                        "com/acme/crm/beispiel/package-info.java",
                        "com/acme/crm/muster/ActionTypes.java",
                        "com/acme/crm/muster/OnOfficeModel.java",
                        "com/acme/crm/muster/estate/Boden.java",
                        "com/acme/crm/muster/estate/MusterEstate.java",
                        "com/acme/crm/muster/estate/Objektart.java",
                        "com/acme/crm/muster/estate/Objekttyp.java",
                        "com/acme/crm/muster/estate/package-info.java",
                        "com/acme/crm/muster/news/News.java",
                        "com/acme/crm/muster/news/package-info.java",
                        "com/acme/crm/muster/package-info.java",
                        "com/acme/crm/muster/project/MusterProject.java",
                        "com/acme/crm/muster/project/package-info.java");
    }

    @Test
    void theFieldsOfATenantWorkWithTheRecordsOfAll() throws Exception {
        Map<String, String> sources = new TreeMap<>(sources(MODELS));
        sources.put("com/acme/shop/Shop.java", SHOP);
        Compiled compiled = Compiled.of(sources);

        assertThat(compiled.diagnostics()).isEmpty();
        Object shop = compiled.loader()
                .loadClass("com.acme.shop.Shop")
                .getDeclaredConstructor()
                .newInstance();
        assertThat(((Callable<?>) shop).call().toString())
                .contains("notiz", "neu", "loft", "haus")
                .contains("notiz=alt", "boden=[moor]")
                .endsWith("MusterEstate.NOTIZ project.farbe HAUS Aufgabe / Anruf news.text");
    }

    @Test
    void theModelOfATenantIsAllThatItHasAndTheCommonOneIsAPart(@TempDir Path folder) throws Exception {
        SnapshotFolder.of(folder).write(new Snapshot(MUSTER.schema(), GivenNames.none()));
        ClassLoader loader = Compiled.of(sources(MODELS)).loader();
        try (OnOfficeSandbox sandbox =
                        OnOfficeSandbox.builder().schema(folder).records(0).start();
                OnOffice onOffice = OnOffice.builder()
                        .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                        .baseUrl(sandbox.baseUrl())
                        .build()) {
            assertThat(check(onOffice, loader, "com.acme.crm.muster")).isEmpty();
            assertThat(check(onOffice, loader, "com.acme.crm"))
                    .containsExactly(
                            "COMPATIBLE estate.objekttyp: the value \"loft\" is new",
                            "COMPATIBLE estate.boden: the value \"moor\" is new",
                            "COMPATIBLE estate.notiz: the field is new, of type varchar",
                            "COMPATIBLE project.farbe: the field is new, of type varchar");
            assertThat(check(onOffice, loader, "com.acme.crm.beispiel"))
                    .contains(
                            "BREAKING: the action type \"Aufgabe / Anruf\" no longer has the number by which tasks refer"
                                    + " to it, 2");
        }
    }

    private static List<String> check(OnOffice onOffice, ClassLoader loader, String packageName)
            throws ReflectiveOperationException {
        GeneratedModel model = (GeneratedModel) loader.loadClass(packageName + ".OnOfficeModel")
                .getField("MODEL")
                .get(null);
        return onOffice.checkModel(model).findings().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theFormatterLeavesTheCodeAsItIs() {
        sources(MODELS).forEach(Formatted::assertUnchanged);
    }

    @Test
    void refusesATenantThatIsCalledAsAModule() {
        JavaModel common = name(MODELS.common(), "com.acme.crm");

        assertThatThrownBy(() -> ExtensionNaming.packageOf(common, "estate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The package com.acme.crm.estate is that of the module estate: call the tenant estate"
                        + " otherwise, in goal parameter <tenants>");
    }

    @Test
    void saysInWhatTheyDiffer() {
        assertThat(TenantsText.lines(MODELS))
                .containsExactly(
                        "left out: module news: not in every tenant (muster: there, beispiel: -)",
                        "left out: field estate.notiz: not in every tenant (muster: there, beispiel: -)",
                        "left out: field project.farbe: not in every tenant (muster: there, beispiel: -)",
                        "left out: value estate.boden.moor: not in every tenant (muster: there, beispiel: -)",
                        "left out: value estate.objekttyp.loft: not in every tenant (muster: there, beispiel: -)",
                        "adapted: action type Aufgabe.Anruf: numbers of the task's type differ, so that none counts"
                                + " (muster: 1, beispiel: 2)");
        assertThat(TenantsText.json(MODELS)).startsWith("""
                {
                  "formatVersion" : 1,
                  "tenants" : [
                    "muster",
                    "beispiel"
                  ],
                  "differences" : [
                    {
                      "leftOut" : true,
                      "reason" : "missing",
                      "place" : {
                        "kind" : "module",
                        "module" : "news"
                      },
                      "tenants" : {
                        "muster" : "there",
                        "beispiel" : ""
                      }
                    },
                """);
    }

    private static Map<String, String> sources(TenantModels models) {
        NamedTenants named =
                NamedTenants.of(models, ApiCatalogue.load(), new NamingOptions("com.acme.crm", "DEU"), Map.of());
        return SourceEmitter.emit(named.common(), named.extensions(), CallSet.NONE);
    }

    private static JavaModel name(TenantSchema schema, String packageName) {
        return JavaNaming.name(schema, ApiCatalogue.load(), new NamingOptions(packageName, "DEU"))
                .model();
    }

    private static Tenant tenant(String name, List<ModuleSchema> modules, ActionKindSchema... kinds) {
        return new Tenant(name, new TenantSchema(List.of("DEU"), modules, List.of(kinds), List.of()));
    }
}
