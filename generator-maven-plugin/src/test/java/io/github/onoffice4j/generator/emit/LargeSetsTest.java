package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.GeneratedModel;
import io.github.onoffice4j.ModelCheck.Finding;
import io.github.onoffice4j.ModelCheck.Severity;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.generator.catalogue.FieldKind;
import io.github.onoffice4j.generator.catalogue.Sort;
import io.github.onoffice4j.generator.name.JavaConstant;
import io.github.onoffice4j.generator.name.JavaDependency;
import io.github.onoffice4j.generator.name.JavaEnum;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of values of every size, in as many languages as onOffice has. */
class LargeSetsTest {

    private static final List<String> LANGUAGES = List.of("DEU", "ENG", "FRA");

    private static Compiled compiled;

    @BeforeAll
    static void compile() {
        JavaEnum districts = places("Kreis", 2_000, null);
        Map<String, String> parents = new LinkedHashMap<>();
        IntStream.range(0, 2_000).forEach(i -> parents.put("ORT_" + i, "ORT_" + i % 4));
        JavaEnum streets = places("Strasse", 2_000, new JavaDependency(districts, "kreis", parents));
        JavaEnum towns = places("Gemeinde", 2_001, new JavaDependency(districts, "kreis", parents));
        compiled = Compiled.of(SourceEmitter.emit(model(districts, streets, towns)));
    }

    @Test
    void everyPartCompilesWithoutAWarning() {
        assertThat(compiled.diagnostics()).isEmpty();
    }

    @Test
    void upToTwoThousandValuesAreAnEnumWhateverTheNumberOfLanguages() throws ReflectiveOperationException {
        Type streets = type("Strasse");

        assertThat(streets.type.isEnum()).isTrue();
        assertThat(streets.constant("ORT_1999").label()).isEqualTo("Ort 1999 DEU");
        assertThat(streets.constant("ORT_1999").label(Locale.FRENCH)).isEqualTo("Ort 1999 FRA");
        assertThat(streets.constant("UNRECOGNIZED").label(Locale.FRENCH)).isEmpty();
        assertThat(streets.call("kreis", streets.of("ort 1998"))).hasToString("ORT_2");
    }

    @Test
    void moreValuesAreAClassWithTheMethodsOfTheEnum() throws ReflectiveOperationException {
        Type towns = type("Gemeinde");

        assertThat(towns.values())
                .hasSize(2_002)
                .startsWith(towns.constant("ORT_0"), towns.constant("ORT_1"))
                .endsWith(towns.constant("ORT_2000"), towns.constant("UNRECOGNIZED"));
        assertThat(towns.of("ort 2000")).isSameAs(towns.constant("ORT_2000")).hasToString("ORT_2000");
        assertThat(towns.of("ort 7").key()).isEqualTo("ort 7");
        assertThat(towns.of("ort 7").label()).isEqualTo("Ort 7 DEU");
        assertThat(towns.of("ort 7").label(Locale.FRENCH)).isEqualTo("Ort 7 FRA");
        assertThat(towns.named("ORT_9")).isSameAs(towns.constant("ORT_9"));
        assertThat(towns.call("kreis", towns.of("ort 6"))).hasToString("ORT_2");
        assertThat(towns.call("kreis", towns.of("ort 2000"))).isNull();
        assertThatThrownBy(() -> towns.named("ORT"))
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no constant ORT in class Gemeinde");
    }

    @Test
    void aKeyThatSuchAClassDoesNotKnowIsUnrecognized() throws ReflectiveOperationException {
        Type towns = type("Gemeinde");

        assertThat(towns.of("ort 2001")).isSameAs(towns.constant("UNRECOGNIZED"));
        assertThat(towns.of("ort 2001").isUnrecognized()).isTrue();
        assertThat(towns.of("ort 2000").isUnrecognized()).isFalse();
        assertThat(towns.of("").label(Locale.FRENCH)).isEmpty();
    }

    @Test
    void valuesOfSuchAClassAreOrderedAndEqualAsThoseOfAnEnum() throws ReflectiveOperationException {
        Type towns = type("Gemeinde");

        assertThat(towns.of("ort 7")).isEqualTo(towns.constant("ORT_7")).isNotEqualTo(towns.of("ort 8"));
        assertThat(towns.values()).isSorted();
        assertThat(Set.of(towns.of("ort 1"), towns.of("ort 2"))).contains(towns.constant("ORT_2"));
    }

    @Test
    void itsKeysAreConstantsForSwitch() throws ReflectiveOperationException {
        assertThat(type("Gemeinde").keyConstant("ORT_1345")).isEqualTo("ort 1345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Strasse", "Gemeinde"})
    void theJsonOfAValueIsItsKey(String className) throws ReflectiveOperationException, JsonProcessingException {
        Type type = type(className);
        ObjectMapper json = new ObjectMapper();

        assertThat(json.writeValueAsString(type.of("ort 2"))).isEqualTo("\"ort 2\"");
        assertThat((Object) json.readValue("\"ort 2\"", type.type)).isSameAs(type.of("ort 2"));
        assertThat((Object) json.readValue("\"ort\"", type.type)).isSameAs(type.constant("UNRECOGNIZED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORT_0", "ORT_2000", "UNRECOGNIZED"})
    void aValueIsTheSameAfterItWasWrittenAndReadAsJavaDoes(String name) throws Exception {
        Type towns = type("Gemeinde");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(towns.constant(name));
        }

        try (ObjectInputStream input = new LoaderInput(bytes.toByteArray(), towns.type.getClassLoader())) {
            assertThat(input.readObject()).isSameAs(towns.constant(name));
        }
    }

    @Test
    void setsOfEverySizeAreComparedWithTheTenant() throws ReflectiveOperationException {
        GeneratedModel model = (GeneratedModel) compiled.loader()
                .loadClass("com.acme.crm.OnOfficeModel")
                .getField("MODEL")
                .get(null);
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start();
                OnOffice onOffice = OnOffice.builder()
                        .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                        .baseUrl(sandbox.baseUrl())
                        .build()) {
            for (String field : List.of("strasse", "gemeinde")) {
                sandbox.configuration()
                        .addField("estate", field, "multiselect", field)
                        .addValue("estate", field, "ort 0", "Ort 0 DEU")
                        .addValue("estate", field, "ort 1", "Oort 1")
                        .addValue("estate", field, "insel", "Insel");
            }

            List<Finding> findings = onOffice.checkModel(model).findings();

            assertThat(texts(findings, "strasse", Severity.BREAKING)).hasSize(1_998);
            assertThat(texts(findings, "gemeinde", Severity.BREAKING))
                    .hasSize(1_999)
                    .startsWith("the tenant no longer has the value \"ort 2\"")
                    .endsWith("the tenant no longer has the value \"ort 2000\"");
            assertThat(texts(findings, "gemeinde", Severity.COSMETIC))
                    .contains("the value \"ort 1\" has the label \"Oort 1\" instead of \"Ort 1 DEU\"")
                    .noneMatch(text -> text.contains("ort 0"));
            assertThat(texts(findings, "gemeinde", Severity.COMPATIBLE)).containsExactly("the value \"insel\" is new");
        }
    }

    private static List<String> texts(List<Finding> findings, String field, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.field().equals(field) && finding.severity() == severity)
                .map(Finding::text)
                .toList();
    }

    /** Reads objects of generated classes. */
    private static final class LoaderInput extends ObjectInputStream {
        private final ClassLoader loader;

        LoaderInput(byte[] bytes, ClassLoader loader) throws IOException {
            super(new ByteArrayInputStream(bytes));
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws ClassNotFoundException {
            return Class.forName(description.getName(), false, loader);
        }
    }

    private static Type type(String className) throws ClassNotFoundException {
        return new Type(compiled.loader().loadClass("com.acme.crm.estate." + className));
    }

    /** What generated types offer, by reflection; a value is one of an enum or of a class. */
    private record Type(Class<?> type) {

        Choice of(String key) throws ReflectiveOperationException {
            return (Choice) type.getMethod("of", String.class).invoke(null, key);
        }

        Object named(String name) throws ReflectiveOperationException {
            return type.getMethod("valueOf", String.class).invoke(null, name);
        }

        Choice[] values() throws ReflectiveOperationException {
            return (Choice[]) type.getMethod("values").invoke(null);
        }

        @Nullable Object call(String method, Choice value) throws ReflectiveOperationException {
            return type.getMethod(method).invoke(value);
        }

        Choice constant(String name) throws ReflectiveOperationException {
            return (Choice) open(type, name);
        }

        Object keyConstant(String name) throws ReflectiveOperationException {
            return open(Class.forName(type.getName() + "$Keys", true, type.getClassLoader()), name);
        }

        /** The interfaces that declare the constants are not public, unlike the constants. */
        private static Object open(Class<?> type, String name) throws ReflectiveOperationException {
            var field = type.getField(name);
            field.setAccessible(true);
            return field.get(null);
        }
    }

    private static JavaEnum places(String className, int count, @Nullable JavaDependency dependency) {
        List<JavaConstant> constants = IntStream.range(0, count)
                .mapToObj(i -> new JavaConstant(new SelectValue("ort " + i, labels("Ort " + i)), "ORT_" + i))
                .toList();
        return new JavaEnum(Models.ESTATE, className, className.toLowerCase(Locale.ROOT), constants, dependency);
    }

    private static Labels labels(String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> texts.put(language, text + " " + language));
        return Labels.of(texts);
    }

    private static JavaModel model(JavaEnum... enums) {
        var fields = Stream.of(enums)
                .map(java -> Models.field(
                        FieldSchema.of(java.field(), "multiselect", labels(java.field())),
                        FieldKind.MULTI_SELECT,
                        java))
                .toList();
        return new JavaModel(
                Models.BASE,
                LANGUAGES,
                List.of(Models.estate(fields, List.of(enums), List.of(), Sort.MAP)),
                List.of(),
                List.of());
    }
}
