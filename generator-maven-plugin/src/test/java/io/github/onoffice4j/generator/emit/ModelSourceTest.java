package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.GeneratedModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.Region;
import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.catalogue.Sort;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model as a whole. */
class ModelSourceTest {

    /** The classes of modules take their languages from the class of the model, which names them in turn. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.crm.OnOfficeModel",
                "com.acme.crm.estate.Estate",
                "com.acme.crm.ActionTypes",
                "com.acme.crm.Regions"
            })
    void isWholeWhateverIsUsedFirst(String first) throws ReflectiveOperationException {
        ClassLoader loader = Compiled.withoutWarnings(SourceEmitter.emit(Models.everything(Sort.MAP)))
                .loader();
        Class.forName(first, true, loader);

        GeneratedModel model = model(loader, "com.acme.crm");

        assertThat(model.languages().codes()).containsExactly("DEU", "ENG");
        assertThat(model.fields()).extracting(Field::module).contains("estate", "project");
        assertThat(model.fields()).extracting(Field::label).doesNotContainNull();
        assertThat(model.actionKinds()).extracting(ActionKind::key).isNotEmpty();
        assertThat(model.actionTypes()).extracting(ActionType::kind).containsAnyElementsOf(model.actionKinds());
        assertThat(model.regions()).extracting(Region::key).startsWith("west", "ac");
    }

    @Test
    void holdsMoreModulesThanOneMethodHasRoomFor() throws ReflectiveOperationException {
        List<ModuleSchema> modules = IntStream.range(0, 1_100)
                .mapToObj(i -> new ModuleSchema(
                        "modul" + i,
                        Labels.of("DEU", "Modul " + i),
                        List.of(FieldSchema.of("feld", "varchar", Labels.of("DEU", "Feld")))))
                .toList();
        TenantSchema schema = new TenantSchema(List.of("DEU"), modules, List.of(), List.of());
        Map<String, String> files =
                SourceEmitter.emit(JavaNaming.name(schema, ApiCatalogue.load(), new NamingOptions("com.acme", "DEU"))
                        .model());

        Compiled compiled = Compiled.withoutWarnings(files);

        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(model(compiled.loader(), "com.acme").fields())
                .hasSize(1_100)
                .extracting(Field::toString)
                .startsWith("modul0.feld")
                .endsWith("modul1099.feld");
    }

    private static GeneratedModel model(ClassLoader loader, String packageName) throws ReflectiveOperationException {
        return (GeneratedModel) loader.loadClass(packageName + ".OnOfficeModel")
                .getField("MODEL")
                .get(null);
    }
}
