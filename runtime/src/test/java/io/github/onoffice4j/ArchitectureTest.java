package io.github.onoffice4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "io.github.onoffice4j",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule FIELDS_KNOW_NEITHER_THE_CLIENT_NOR_THE_WIRE = noClasses()
            .that()
            .resideInAPackage("io.github.onoffice4j.field")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.onoffice4j", "io.github.onoffice4j.wire", "okhttp3..", "retrofit2..");

    @ArchTest
    static final ArchRule THE_WIRE_KNOWS_NOT_WHO_USES_IT = noClasses()
            .that()
            .resideInAPackage("io.github.onoffice4j.wire")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.onoffice4j", "io.github.onoffice4j.field");

    @ArchTest
    static final ArchRule CACHES_EVENTS_AND_FILES_KNOW_NOBODY = noClasses()
            .that()
            .resideInAnyPackage("io.github.onoffice4j.cache", "io.github.onoffice4j.event", "io.github.onoffice4j.file")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.onoffice4j", "io.github.onoffice4j.wire", "io.github.onoffice4j.field");

    @ArchTest
    static final ArchRule ONLY_THE_WIRE_KNOWS_RETROFIT_AND_JSON = noClasses()
            .that()
            .resideInAnyPackage("io.github.onoffice4j", "io.github.onoffice4j.field")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("retrofit2..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule NOTHING_NEEDS_REFLECTION_KOTLIN_OR_A_LOGGING_FRAMEWORK = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.onoffice4j.sandbox..")
            .and()
            .haveSimpleNameNotEndingWith("RequestConverterFactory")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang.reflect..", "java.lang.invoke..", "kotlin..", "java.util.logging..", "org.slf4j..");
}
