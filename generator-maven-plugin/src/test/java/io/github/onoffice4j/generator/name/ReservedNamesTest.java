package io.github.onoffice4j.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.Draft;
import io.github.onoffice4j.OnOfficeRecord;
import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.emit.SourceEmitter;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is reserved is at least what the generated code and the classes it extends have. */
class ReservedNamesTest {

    private static final Pattern IMPORT = Pattern.compile("^import [\\w.]+\\.(\\w+);$", Pattern.MULTILINE);

    @Test
    void everyTypeThatGeneratedCodeNames() {
        Set<String> named = new TreeSet<>();
        NamingResult result = JavaNaming.name(tenant().schema(), ApiCatalogue.load(), Tenant.OPTIONS);
        SourceEmitter.emit(result.model())
                .values()
                .forEach(source -> IMPORT.matcher(source).results().forEach(match -> named.add(match.group(1))));
        result.model().modules().stream()
                .flatMap(module -> Stream.concat(
                        Stream.of(module.recordClass(), module.queryClass(), module.draftClass()),
                        module.enums().stream().map(JavaEnum::className)))
                .forEach(named::remove);

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(ReservedNames.CLASSES).containsAll(named);
    }

    /** Fields of every type in every module that calls read or write. */
    private static Tenant tenant() {
        Tenant tenant = new Tenant().actionKind("Email", "Ausgang");
        for (String module : List.of("estate", "address", "agentsLog", "task", "user", "project")) {
            for (String type : List.of(
                    "varchar",
                    "text",
                    "integer",
                    "float",
                    "boolean",
                    "date",
                    "datetime",
                    "user",
                    "datei",
                    "multiselect")) {
                tenant.field(module, FieldSchema.of("feld_" + type, type, Labels.of("DEU", type)));
            }
            tenant.select(module, "feld_select", "Auswahl", "a", "A");
        }
        return tenant.select("estate", "objektart", "Objektart", "haus", "Haus");
    }

    @Test
    void everyMethodOfADraft() {
        assertThat(folded(ReservedNames.FIELDS)).containsAll(folded(inherited(Draft.class)));
    }

    @Test
    void everyMethodThatReadsSomethingOfARecord() {
        Set<String> behindGet = Stream.of(OnOfficeRecord.class, Object.class)
                .flatMap(type -> inherited(type).stream())
                .filter(name -> name.matches("get.+"))
                .map(name -> name.substring("get".length()))
                .collect(Collectors.toSet());

        assertThat(behindGet).contains("Class", "All");
        assertThat(folded(ReservedNames.FIELDS)).containsAll(folded(behindGet));
    }

    @Test
    void everyMethodOfAnEnum() {
        assertThat(ReservedNames.ENUM_METHODS)
                .containsAll(inherited(Choice.class))
                .containsAll(inherited(Enum.class));
    }

    private static Set<String> inherited(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> folded(Set<String> names) {
        return names.stream().map(FieldName::fold).collect(Collectors.toSet());
    }
}
