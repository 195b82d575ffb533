package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.generator.catalogue.CallCatalogue;
import io.github.onoffice4j.generator.catalogue.CallSet;
import io.github.onoffice4j.generator.catalogue.Sort;
import io.github.onoffice4j.generator.name.JavaModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The classes of all calls of the catalogue. */
class CallSourcesTest {

    private static final CallSet ALL = CallSet.of(CallCatalogue.load());

    /** The model has no address: calls that take its fields take fields of any module. */
    private static final JavaModel MODEL = Models.everything(Sort.MAP);

    @Test
    void compileWithoutAWarningAndTheFormatterLeavesThemAsTheyAre() {
        Map<String, String> sources = SourceEmitter.emit(MODEL, ALL);

        assertThat(Compiled.of(sources).diagnostics()).isEmpty();
        assertThat(sources.entrySet())
                .allSatisfy(source -> Formatted.assertUnchanged(source.getKey(), source.getValue()));
    }

    @Test
    void areInAPackageOfTheirOwnOneForEachCallAndEachKindOfParent() {
        List<String> calls = SourceEmitter.emit(MODEL, ALL).keySet().stream()
                .filter(path -> path.startsWith("com/acme/crm/calls/"))
                .toList();

        assertThat(calls)
                .hasSize(ALL.calls().size()
                        + ALL.relations().size()
                        + ALL.types().size()
                        + 1);
        assertThat(calls)
                .contains(
                        "com/acme/crm/calls/SendMail.java",
                        "com/acme/crm/calls/EstateRelation.java",
                        "com/acme/crm/calls/package-info.java");
        assertThat(SourceEmitter.typeNames(MODEL, ALL))
                .contains("com.acme.crm.calls.SendMail", "com.acme.crm.calls.EstateRelation");
    }

    @Test
    void thatAreLeftOutAreNotGenerated() {
        CallSet some = ALL.matching(List.of("Get*", "EstateRelation", "!GetUsers"));
        Map<String, String> sources = SourceEmitter.emit(MODEL, some);

        assertThat(sources)
                .containsKeys("com/acme/crm/calls/GetGroups.java", "com/acme/crm/calls/EstateRelation.java")
                .doesNotContainKeys(
                        "com/acme/crm/calls/GetUsers.java",
                        "com/acme/crm/calls/SendMail.java",
                        "com/acme/crm/calls/AddressRelation.java");
        assertThat(SourceEmitter.emit(MODEL, ALL.matching(List.of("!*")))).isEqualTo(SourceEmitter.emit(MODEL));
    }

    @Test
    void takeFieldsOfTheModulesThatAreThereAndOfAnyOtherwise() {
        String estates = SourceEmitter.emit(MODEL, ALL).get("com/acme/crm/calls/CreateSearchCriteria.java");

        assertThat(estates).contains("Field<Estate, V> field");
        JavaModel empty = new JavaModel("com.acme.crm", List.of("DEU"), List.of(), List.of(), List.of());
        assertThat(SourceEmitter.emit(empty, ALL).get("com/acme/crm/calls/CreateSearchCriteria.java"))
                .contains("Field<?, V> field");
        assertThat(Compiled.of(SourceEmitter.emit(empty, ALL)).diagnostics()).isEmpty();
    }
}
