package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.generator.catalogue.CallSet;
import io.github.onoffice4j.generator.catalogue.Sort;
import io.github.onoffice4j.generator.name.JavaModel;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceEmitterTest {

    @ParameterizedTest
    @EnumSource(Sort.class)
    void everyKindOfFieldOptionAndWrittenValueCompilesWithoutAWarning(Sort sort) {
        Map<String, String> files = SourceEmitter.emit(Models.everything(sort));

        assertThat(Compiled.of(files).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void theFormatterLeavesEveryFileAsItIs(Sort sort) {
        SourceEmitter.emit(Models.everything(sort)).forEach(Formatted::assertUnchanged);
    }

    @Test
    void thePathsAreThoseOfThePackages() {
        assertThat(SourceEmitter.emit(Models.everything(Sort.MAP)).keySet())
                .containsExactly(
                        "com/acme/crm/ActionTypes.java",
                        "com/acme/crm/OnOfficeModel.java",
                        "com/acme/crm/Regions.java",
                        "com/acme/crm/Regions_Rows1.java",
                        "com/acme/crm/estate/Estate.java",
                        "com/acme/crm/estate/EstateDraft.java",
                        "com/acme/crm/estate/EstateQuery.java",
                        "com/acme/crm/estate/Objektart.java",
                        "com/acme/crm/estate/Objekttyp.java",
                        "com/acme/crm/estate/Origin.java",
                        "com/acme/crm/estate/package-info.java",
                        "com/acme/crm/package-info.java",
                        "com/acme/crm/project/Project.java",
                        "com/acme/crm/project/package-info.java");
    }

    /** However small the parts are among which classes are split. */
    @Test
    void theNamesOfAllTypesAreKnownWithoutWritingThem() {
        JavaModel model = Models.everything(Sort.MAP);
        Set<String> names = SourceEmitter.typeNames(model, CallSet.NONE);

        assertThat(SourceEmitter.emit(model, new Limits(1, 1, 60_000, 60_000)).keySet())
                .hasSizeGreaterThan(2 * names.size())
                .allSatisfy(path -> {
                    String name =
                            path.substring(0, path.length() - ".java".length()).replace('/', '.');
                    String whole = name.replaceFirst("_[A-Z][a-z]+[0-9]+$", "");
                    assertThat(names).containsAnyOf(whole, whole.substring(0, Math.max(0, whole.lastIndexOf('_'))));
                });
    }

    @Test
    void theSameModelGivesTheSameText() {
        assertThat(SourceEmitter.emit(Models.everything(Sort.MAP)))
                .isEqualTo(SourceEmitter.emit(Models.everything(Sort.MAP)));
    }
}
