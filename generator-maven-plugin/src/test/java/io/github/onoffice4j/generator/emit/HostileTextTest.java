package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.generator.name.JavaActionKind;
import io.github.onoffice4j.generator.name.JavaActionType;
import io.github.onoffice4j.generator.name.JavaConstant;
import io.github.onoffice4j.generator.name.JavaEnum;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaModule;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a tenant writes into its configuration, in a thousand random cases a property. */
class HostileTextTest {

    private static final long SEED = 20_260_721;
    private static final int CASES = 1_000;

    private static final List<String> KEYS = new HostileText(SEED).distinct(CASES);
    private static HostileTenant tenant;
    private static JavaModel model;
    private static Map<String, String> sources;
    private static Compiled compiled;

    @BeforeAll
    static void generate() {
        tenant = HostileTenant.of(KEYS, new HostileText(SEED + 1));
        model = tenant.model();
        sources = SourceEmitter.emit(model);
        compiled = Compiled.of(sources);
    }

    @Test
    void theCodeCompilesWithoutAWarning() {
        assertThat(compiled.diagnostics())
                .as("seed %d, failing for %s", SEED, compiled.diagnostics().isEmpty() ? "none" : smallestFailing())
                .isEmpty();
    }

    @Test
    void noFileLeavesTheOutputFolder(@TempDir Path folder) throws IOException {
        Path output = folder.resolve("output");

        OutputFolder.of(output, folder.resolve("state/files")).write(sources);

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("state/files"),
                                    sources.keySet().stream().map("output/"::concat))
                            .toList());
        }
    }

    @Test
    void everyFieldHasTheLabelTheTenantGaveIt() throws ReflectiveOperationException {
        int fields = 0;
        ClassLoader loader = compiled.loader();
        for (JavaModule module : model.modules()) {
            Class<?> type = loader.loadClass(module.packageName() + "." + module.recordClass());
            for (JavaField java : module.fields()) {
                String label = tenant.texts().get(java.schema().name());
                if (label != null) {
                    Field<?, ?> field = (Field<?, ?>) constant(type, java.constant());
                    assertThat(field.label()).as(field.constant()).isEqualTo(shown(label));
                    assertThat(field.name()).isEqualTo(java.schema().name());
                    fields++;
                }
            }
        }
        assertThat(fields).isGreaterThanOrEqualTo(2 * CASES - 1);
    }

    @Test
    void everyValueHasTheKeyAndTheLabelTheTenantGaveIt() throws ReflectiveOperationException {
        JavaEnum choices = model.modules().stream()
                .flatMap(module -> module.enums().stream())
                .filter(java -> java.field().equals("auswahl"))
                .findFirst()
                .orElseThrow();
        Class<?> type = compiled.loader().loadClass(choices.packageName() + "." + choices.className());

        assertThat(choices.constants()).hasSize(CASES);
        for (JavaConstant java : choices.constants()) {
            Choice choice = (Choice) constant(type, java.name());
            assertThat(choice.key()).isEqualTo(java.value().key());
            assertThat(choice.label()).isEqualTo(shown(tenant.texts().getOrDefault(choice.key(), "?")));
            assertThat(type.getMethod("of", String.class).invoke(null, choice.key()))
                    .isSameAs(choice);
        }
    }

    @Test
    void everyActionTypeHasTheKeyAndTheLabelTheTenantGaveIt() throws ReflectiveOperationException {
        ClassLoader loader = compiled.loader();
        for (JavaActionKind kind : model.actionKinds()) {
            Class<?> type = loader.loadClass("com.acme.ActionTypes$" + kind.className());
            assertThat(kind.types()).hasSize(CASES);
            for (JavaActionType java : kind.types()) {
                ActionType actionType = (ActionType) constant(type, java.constant());
                assertThat(actionType.key()).isEqualTo(java.schema().key());
                assertThat(actionType.label()).isEqualTo(shown(tenant.texts().getOrDefault(actionType.key(), "?")));
            }
        }
    }

    @Test
    void whatIsDeclaredDependsOnKeysAlone() {
        Map<String, String> relabelled =
                HostileTenant.of(KEYS, new HostileText(SEED + 2)).sources();

        assertThat(relabelled).isNotEqualTo(sources);
        assertThat(Declarations.of(relabelled)).isEqualTo(Declarations.of(sources));
    }

    @Test
    void aPackageNameIsRefusedOrStaysInTheOutputFolder() {
        HostileText texts = new HostileText(SEED + 3);
        for (int i = 0; i < CASES; i++) {
            String name = Stream.generate(texts::next).limit(1 + i % 3).collect(Collectors.joining("."));
            Throwable refused = catchThrowable(() -> new NamingOptions(name, "DEU"));
            if (refused == null) {
                assertThat(name.split("\\.", -1))
                        .allSatisfy(
                                part -> assertThat(part).isNotEmpty().matches("[\\p{L}\\p{N}\\p{M}\\p{Sc}\\p{Pc}]+"));
            } else {
                assertThat(refused)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageEndingWith("in goal parameter <packageName>");
            }
        }
    }

    /** A label of nothing but blanks is none. */
    private static String shown(String label) {
        return label.isBlank() ? "" : label;
    }

    private static Object constant(Class<?> type, String name) throws ReflectiveOperationException {
        var field = type.getField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    /** Halves the texts until no half fails alone. */
    private static Map<String, String> smallestFailing() {
        Map<String, String> failing = tenant.texts();
        while (failing.size() > 1) {
            List<Map<String, String>> halves = halves(failing);
            Map<String, String> half =
                    halves.stream().filter(HostileTextTest::fails).findFirst().orElse(failing);
            if (half == failing) {
                return failing;
            }
            failing = half;
        }
        return failing;
    }

    private static List<Map<String, String>> halves(Map<String, String> texts) {
        int half = texts.size() / 2;
        return List.of(part(texts, 0, half), part(texts, half, texts.size()));
    }

    private static Map<String, String> part(Map<String, String> texts, int from, int to) {
        return texts.entrySet().stream()
                .skip(from)
                .limit((long) to - from)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean fails(Map<String, String> texts) {
        return !Compiled.of(new HostileTenant(texts).sources()).diagnostics().isEmpty();
    }
}
