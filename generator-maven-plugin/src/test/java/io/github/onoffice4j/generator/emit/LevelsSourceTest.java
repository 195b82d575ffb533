package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.generator.catalogue.Sort;
import io.github.onoffice4j.generator.name.JavaConstant;
import io.github.onoffice4j.generator.name.JavaEnum;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values that know those above and below them. */
class LevelsSourceTest {

    private static final JavaEnum ORIGIN = new JavaEnum(
            Models.ESTATE,
            "Herkunft",
            "herkunft",
            List.of(
                    value("PORTAL", "portal", null),
                    value("PORTAL_A", "a", "portal"),
                    value("APP", "app", "a"),
                    value("WEB", "web", "gone")),
            null);

    @Test
    void aValueKnowsTheOneAboveAndThoseBelow() throws ReflectiveOperationException {
        Map<String, String> files =
                SourceEmitter.emit(Models.model(Models.estate(List.of(), List.of(ORIGIN), List.of(), Sort.MAP)));
        Compiled compiled = Compiled.of(files);
        assertThat(compiled.diagnostics()).isEmpty();
        files.forEach(Formatted::assertUnchanged);

        assertLevels(compiled.loader().loadClass(Models.ESTATE + ".Herkunft"));
    }

    @Test
    void theSameIsSoInSetsThatAreTooLargeForAnEnum() throws ReflectiveOperationException {
        Map<String, String> files = SourceEmitter.emit(
                Models.model(Models.estate(List.of(), List.of(ORIGIN), List.of(), Sort.MAP)),
                new Limits(3, 2, 120, 1_000));
        Compiled compiled = Compiled.of(files);
        assertThat(compiled.diagnostics()).isEmpty();
        files.forEach(Formatted::assertUnchanged);

        Class<?> type = compiled.loader().loadClass(Models.ESTATE + ".Herkunft");
        assertThat(type.isEnum()).isFalse();
        assertLevels(type);
    }

    private static void assertLevels(Class<?> type) throws ReflectiveOperationException {
        Object[] values = (Object[]) type.getMethod("values").invoke(null);
        Choice portal = (Choice) values[0];
        Choice portalA = (Choice) values[1];
        Choice app = (Choice) values[2];

        assertThat(portal.parent()).isNull();
        assertThat(portalA.parent()).isSameAs(portal);
        assertThat(app.parent()).isSameAs(portalA);
        assertThat(((Choice) values[3]).parent()).isNull();
        assertThat(((Choice) values[4]).parent()).as("UNRECOGNIZED").isNull();
        assertThat(portal.children()).isEqualTo(List.of(portalA));
        assertThat(app.children()).isEqualTo(List.of());
    }

    @Test
    void whereAllValuesAreOnOneLevelNothingIsWritten() {
        assertThat(new LevelsSource(Models.objektart()).methods()).isEmpty();
    }

    private static JavaConstant value(String name, String key, @Nullable String parent) {
        return new JavaConstant(new SelectValue(key, Labels.of("DEU", name), parent, true), name);
    }
}
