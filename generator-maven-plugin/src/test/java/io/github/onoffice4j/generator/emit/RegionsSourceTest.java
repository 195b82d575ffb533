package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.field.PostalCodes;
import io.github.onoffice4j.field.Region;
import io.github.onoffice4j.field.RegionTree;
import io.github.onoffice4j.generator.catalogue.Sort;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaRegion;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.RegionSchema;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The class of all regions. */
class RegionsSourceTest {

    @Test
    void everyRegionIsAConstantThatKnowsItsPlaceInTheTree() throws ReflectiveOperationException {
        Class<?> regions = compiled(Models.everything(Sort.MAP));
        Region west = (Region) regions.getField("RHEINLAND").get(null);
        Region aachen = (Region) regions.getField("AACHEN").get(null);

        assertThat(aachen.key()).isEqualTo("ac");
        assertThat(aachen.parent()).isSameAs(west);
        assertThat(west.description()).contains("Mit \"Umland\"");
        assertThat(west.country()).contains("Deutschland");
        assertThat(west.postalCodes())
                .containsExactly(new PostalCodes("50000", "53999"), new PostalCodes("1 $", "1 $"));
        assertThat(tree(regions).of("neu")).isSameAs(Region.UNRECOGNIZED);
        assertThat(regions.getMethod("of", String.class).invoke(null, "k"))
                .isSameAs(west.children().get(1));
    }

    @Test
    void aTreeOfAnySizeCompiles() throws ReflectiveOperationException {
        List<JavaRegion> roots = new ArrayList<>();
        for (int root = 0; root < 60; root++) {
            List<JavaRegion> children = new ArrayList<>();
            for (int child = 0; child < 50; child++) {
                children.add(region("R" + root + "_" + child, 10, List.of()));
            }
            roots.add(region("R" + root, 100, children));
        }
        JavaModel model = new JavaModel("com.acme.crm", List.of("DEU", "ENG", "FRA"), List.of(), List.of(), roots);

        Class<?> regions = compiled(model);

        assertThat(tree(regions).all()).hasSize(3_060);
        Region last = constant(regions, "R59_49");
        assertThat(last.parent()).isSameAs(constant(regions, "R59"));
        assertThat(last.label(Locale.FRENCH)).isEqualTo("R59_49 \\u002a/ français");
        assertThat(last.postalCodes()).hasSize(10);
    }

    /** Code may name the constants of an interface that it cannot name itself; reflection needs to be allowed to. */
    private static Region constant(Class<?> regions, String name) throws ReflectiveOperationException {
        Field field = regions.getField(name);
        field.setAccessible(true);
        return (Region) field.get(null);
    }

    private static JavaRegion region(String constant, int codes, List<JavaRegion> children) {
        List<RegionSchema.PostalCodes> postalCodes = new ArrayList<>();
        for (int code = 0; code < codes; code++) {
            String text = Integer.toString(10_000 + code);
            postalCodes.add(new RegionSchema.PostalCodes(text, text));
        }
        Labels labels = Labels.of(Map.of(
                "DEU",
                constant + " \"*/",
                "ENG",
                constant + " @Override {@link",
                "FRA",
                constant + " \\u002a/ français"));
        RegionSchema schema = new RegionSchema(
                constant + " $key",
                labels,
                null,
                postalCodes,
                "",
                "",
                children.stream().map(JavaRegion::schema).toList());
        return new JavaRegion(schema, constant, children);
    }

    private static Class<?> compiled(JavaModel model) throws ClassNotFoundException {
        Compiled compiled = Compiled.of(SourceEmitter.emit(model));
        assertThat(compiled.diagnostics()).isEmpty();
        return compiled.loader().loadClass("com.acme.crm.Regions");
    }

    private static RegionTree tree(Class<?> regions) throws ReflectiveOperationException {
        return (RegionTree) regions.getMethod("tree").invoke(null);
    }
}
