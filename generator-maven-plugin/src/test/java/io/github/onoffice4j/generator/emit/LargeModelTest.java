package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.Draft;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A module, action types and labels that are too much for one class, method or constant of a class file. */
class LargeModelTest {

    private static final int FIELDS = 1_100;
    private static final int TYPES = 1_100;

    /** Longer than a constant of a class file can be, in characters of one, two and three bytes. */
    private static final String LONG_LABEL = "Straße \u20ac \ud83c\udfe0 \0".repeat(12_000);

    private static Compiled compiled;

    @BeforeAll
    static void compile() {
        List<FieldSchema> fields = new ArrayList<>();
        fields.add(FieldSchema.of("lang", "text", labels(LONG_LABEL)));
        IntStream.range(0, FIELDS)
                .forEach(i ->
                        fields.add(FieldSchema.of("feld" + i, i % 2 == 0 ? "varchar" : "float", labels("Feld " + i))));
        List<ActionTypeSchema> types = IntStream.range(0, TYPES)
                .mapToObj(i -> new ActionTypeSchema("Art " + i, labels("Art " + i), false, i % 2 == 0 ? i : null))
                .toList();
        TenantSchema schema = new TenantSchema(
                List.of("DEU", "ENG"),
                List.of(
                        new ModuleSchema("address", labels("Adressen"), fields),
                        new ModuleSchema("project", labels("Projekte"), fields)),
                List.of(new ActionKindSchema("Aufgabe", labels("Aufgabe"), types, null)),
                List.of());
        Map<String, String> sources =
                SourceEmitter.emit(JavaNaming.name(schema, ApiCatalogue.load(), new NamingOptions("com.acme", "DEU"))
                        .model());
        compiled = Compiled.of(sources);
    }

    private static Labels labels(String text) {
        return Labels.of(Map.of("DEU", text, "ENG", text + "!"));
    }

    @Test
    void everyPartCompilesWithoutAWarning() {
        assertThat(compiled.diagnostics()).isEmpty();
    }

    @Test
    void constantsOfManyFieldsStandFlatInTheRecordClassAndKeepTheirOrder() throws ReflectiveOperationException {
        Class<?> address = compiled.loader().loadClass("com.acme.address.Address");
        RecordModule<?> module = (RecordModule<?>) constant(address, "MODULE");

        assertThat(module.fields()).extracting(Field::name).startsWith("lang", "feld0", "feld1", "feld2");
        assertThat(module.fields()).hasSizeGreaterThan(FIELDS).doesNotHaveDuplicates();
        assertThat(constant(address, "FELD1099"))
                .hasToString("address.feld1099")
                .isIn(module.fields());
    }

    @Test
    void aConstantCanBeTheFirstThingThatIsUsed() throws ReflectiveOperationException {
        Class<?> project = compiled.loader().loadClass("com.acme.project.Project");

        assertThat(constant(project, "FELD1050")).hasToString("project.feld1050");
        assertThat((List<?>) project.getMethod("fields").invoke(null)).hasSize(FIELDS + 1);
    }

    @Test
    void recordsAndDraftsHaveTheMethodsOfAllFields() throws ReflectiveOperationException {
        Class<?> address = compiled.loader().loadClass("com.acme.address.Address");
        Draft<?, ?> draft = (Draft<?, ?>) address.getMethod("draft").invoke(null);
        var setter = draft.getClass().getMethod("feld1098", String.class);
        setter.setAccessible(true);

        assertThat(setter.invoke(draft, "neu")).hasToString("AddressDraft {feld1098=neu}");
        assertThat(address.getMethod("getFeld0").getReturnType()).isEqualTo(String.class);
        assertThat(address.getMethod("getFeld1099").getReturnType()).isEqualTo(BigDecimal.class);
    }

    @Test
    void aLabelLongerThanAConstantCanBeIsWholeAtRunTime() throws ReflectiveOperationException {
        Field<?, ?> field = (Field<?, ?>) constant(compiled.loader().loadClass("com.acme.project.Project"), "LANG");

        assertThat(field.label()).hasSizeGreaterThan(65_535).isEqualTo(LONG_LABEL);
        assertThat(field.label(Locale.ENGLISH)).isEqualTo(LONG_LABEL + "!");
    }

    @Test
    void actionTypesStandFlatInTheClassOfTheirKindAndAreListed() throws ReflectiveOperationException {
        ClassLoader loader = compiled.loader();
        Class<?> types = loader.loadClass("com.acme.ActionTypes");
        Object last = constant(loader.loadClass("com.acme.ActionTypes$Aufgabe"), "ART_1099");

        List<?> all = (List<?>) types.getMethod("types").invoke(null);
        assertThat(all).hasSize(TYPES);
        assertThat((Object) all.get(TYPES - 1)).isInstanceOf(ActionType.class).isSameAs(last);
        assertThat(types.getMethod("find", String.class, String.class).invoke(null, "Aufgabe", "Art 1099"))
                .isEqualTo(Optional.of(last));
    }

    /** The superclasses that declare the constants are not public, unlike the constants. */
    private static Object constant(Class<?> type, String name) throws ReflectiveOperationException {
        var field = type.getField(name);
        field.setAccessible(true);
        return field.get(null);
    }
}
