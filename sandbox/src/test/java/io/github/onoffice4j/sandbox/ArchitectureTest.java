package io.github.onoffice4j.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders inside the sandbox, and the one around it. */
@AnalyzeClasses(
        packages = "io.github.onoffice4j",
        importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {

    /** Client and server are to prove each other: what one gets wrong, the other must not repeat. */
    @ArchTest
    static final ArchRule THE_SANDBOX_SHARES_NO_CODE_WITH_THE_REST = noClasses()
            .that()
            .resideInAPackage("io.github.onoffice4j.sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.onoffice4j",
                    "io.github.onoffice4j.field..",
                    "io.github.onoffice4j.marketplace..",
                    "io.github.onoffice4j.wire..",
                    "io.github.onoffice4j.generator..",
                    "okhttp3..",
                    "retrofit2..");

    @ArchTest
    static final ArchRule ONLY_HTTP_KNOWS_THE_SERVER = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.onoffice4j.sandbox.http")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("io.github.onoffice4j.sandbox.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_KNOW_ONLY_THOSE_BELOW_THEM = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("entry")
            .definedBy("io.github.onoffice4j.sandbox")
            .layer("calls")
            .definedBy("io.github.onoffice4j.sandbox.calls..")
            .layer("seed")
            .definedBy("io.github.onoffice4j.sandbox.seed..")
            .layer("store")
            .definedBy("io.github.onoffice4j.sandbox.store..")
            .layer("record")
            .definedBy("io.github.onoffice4j.sandbox.record..")
            .layer("tenant")
            .definedBy("io.github.onoffice4j.sandbox.tenant..")
            .layer("auth")
            .definedBy("io.github.onoffice4j.sandbox.auth..")
            .layer("envelope")
            .definedBy("io.github.onoffice4j.sandbox.envelope..")
            .layer("http")
            .definedBy("io.github.onoffice4j.sandbox.http..")
            .layer("php")
            .definedBy("io.github.onoffice4j.sandbox.php..")
            .whereLayer("entry")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("calls")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("seed")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("entry", "calls", "seed")
            .whereLayer("record")
            .mayOnlyBeAccessedByLayers("entry", "calls", "seed", "store")
            .whereLayer("auth")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("http")
            .mayOnlyBeAccessedByLayers("entry");

    @ArchTest
    static final ArchRule THE_HABITS_OF_PHP_KNOW_NOTHING_OF_THE_API = noClasses()
            .that()
            .resideInAPackage("io.github.onoffice4j.sandbox.php")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "io.github.onoffice4j.sandbox.envelope..");
}
