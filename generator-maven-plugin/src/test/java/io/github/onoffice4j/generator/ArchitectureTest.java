package io.github.onoffice4j.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders of the generator: data flows from the tenant to the files, and no stage knows a later one. */
@AnalyzeClasses(
        packages = "io.github.onoffice4j.generator",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {

    private static final String GENERATOR = "io.github.onoffice4j.generator";
    private static final String RUNTIME = "io.github.onoffice4j";
    private static final String MAVEN = "org.apache.maven..";
    private static final String JAVAPOET = "com.palantir.javapoet..";

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(GENERATOR + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_SCHEMA_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage(GENERATOR + ".schema..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(GENERATOR + ".schema..", "java..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule THE_CATALOGUE_KNOWS_NOTHING_BUT_THE_SCHEMA = noClasses()
            .that()
            .resideInAPackage(GENERATOR + ".catalogue..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    GENERATOR + ".catalogue..",
                    GENERATOR + ".schema..",
                    "com.fasterxml.jackson..",
                    "java..",
                    "javax.lang.model",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule FETCHING_KNOWS_NO_JAVA_NAMES = noClasses()
            .that()
            .resideInAPackage(GENERATOR + ".fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(GENERATOR + ".name..", GENERATOR + ".emit..", GENERATOR + ".output..", MAVEN, JAVAPOET);

    @ArchTest
    static final ArchRule NAMING_KNOWS_NOTHING_BUT_SCHEMA_AND_CATALOGUE = noClasses()
            .that()
            .resideInAPackage(GENERATOR + ".name..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    GENERATOR + ".name..",
                    GENERATOR + ".schema..",
                    GENERATOR + ".catalogue..",
                    "java..",
                    "javax.lang.model..",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule EMITTING_KNOWS_NEITHER_HTTP_NOR_MAVEN_NOR_THE_SERVER = noClasses()
            .that()
            .resideInAPackage(GENERATOR + ".emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    GENERATOR + ".fetch..",
                    GENERATOR + ".output..",
                    GENERATOR + ".goal..",
                    RUNTIME + ".wire..",
                    "okhttp3..",
                    "retrofit2..",
                    "java.net.http..",
                    MAVEN);

    @ArchTest
    static final ArchRule ONLY_EMITTING_KNOWS_JAVAPOET = noClasses()
            .that()
            .resideOutsideOfPackage(GENERATOR + ".emit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JAVAPOET);

    @ArchTest
    static final ArchRule ONLY_GOALS_KNOW_MAVEN = noClasses()
            .that()
            .resideOutsideOfPackage(GENERATOR + ".goal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MAVEN);

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_GOALS = noClasses()
            .that()
            .resideOutsideOfPackage(GENERATOR + ".goal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(GENERATOR + ".goal..");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_LOCALE_OF_THE_MACHINE = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule ONLY_OUTPUT_WRITES_FILES = noClasses()
            .that()
            .resideOutsideOfPackages(GENERATOR + ".output..")
            .should()
            .callMethodWhere(FileWriting.CALLS)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.FileOutputStream")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.FileWriter")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.RandomAccessFile");
}
