package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.field.Region;
import io.github.onoffice4j.field.RegionTree;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaRegion;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The class of all regions, which has a constant for each of them. The tree itself stands in a nested class, and the
 * constants of a large tree in interfaces, so that no class holds too much.
 */
final class RegionsSource {

    private static final String NAME = "Regions";

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private final JavaModel model;
    private final LabelText labels;
    private final Limits limits;
    private final ClassName self;
    private final List<FieldSpec> constants = new ArrayList<>();
    private final List<CodeBlock> statements = new ArrayList<>();

    RegionsSource(JavaModel model, LabelText labels, Limits limits) {
        this.model = model;
        this.labels = labels;
        this.limits = limits;
        this.self = name(model);
        model.regions().forEach(region -> add(region, null, 0));
    }

    /** Returns the name of the class. */
    static ClassName name(JavaModel model) {
        return ClassName.get(model.packageName(), NAME);
    }

    /** Returns the name of the class beside the one that holds the languages. */
    static ClassName name(ClassName modelClass) {
        return modelClass.peerClass(NAME);
    }

    private void add(JavaRegion region, @Nullable JavaRegion parent, int depth) {
        constants.add(constant(region, parent));
        statements.add(CodeBlock.of(
                "tree.region($L, $L, $L);\n",
                depth,
                JavaLiteral.of(region.schema().key()),
                labels.arguments(region.schema().labels())));
        if (!region.schema().state().isEmpty() || !region.schema().country().isEmpty()) {
            statements.add(CodeBlock.of(
                    "tree.place($L);\n",
                    JavaLiteral.list(
                            List.of(region.schema().state(), region.schema().country()))));
        }
        String description = region.schema().description();
        if (description != null) {
            statements.add(CodeBlock.of("tree.description($L);\n", JavaLiteral.of(description)));
        }
        region.schema()
                .postalCodes()
                .forEach(codes -> statements.add(
                        CodeBlock.of("tree.postalCodes($L);\n", JavaLiteral.list(List.of(codes.from(), codes.to())))));
        region.children().forEach(child -> add(child, region, depth + 1));
    }

    private FieldSpec constant(JavaRegion region, @Nullable JavaRegion parent) {
        // /** Aachen · Aix: {@code indMulti1274Select5431}, in Rheinland. */
        // public static final Region AACHEN = Regions.of("indMulti1274Select5431");
        String shown = labels.shown(region.schema().labels());
        String within = parent == null
                ? ""
                : ", in "
                        + labels.title(parent.schema().labels(), parent.schema().key());
        return FieldSpec.builder(Region.class, region.constant(), CONSTANT)
                .addJavadoc(Comment.of((shown.isEmpty() ? "" : shown + ": ")
                                + JavadocText.code(region.schema().key()) + within + ".")
                        .block())
                .initializer("$T.of($L)", self, JavaLiteral.of(region.schema().key()))
                .build();
    }

    /** Returns the class, and all those among which its constants and the tree are split. */
    List<TypeSpec> types() {
        // public final class Regions {
        StatementParts rows =
                StatementParts.of(self, "Rows", ClassName.get(RegionTree.Builder.class), "tree", statements, limits);
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(Comment.of("The tenant's regions, which are the values of fields of regions.")
                        .block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(tree())
                .addMethod(of())
                .addType(table(rows));
        List<TypeSpec> types = new ArrayList<>();
        List<List<FieldSpec>> parts = Parts.ofSize(constants, limits.members());
        if (parts.size() <= 1) {
            type.addFields(constants);
        } else {
            for (List<FieldSpec> part : parts) {
                TypeSpec holder = constants(part, types.size(), parts.size());
                types.add(holder);
                type.addSuperinterface(ClassName.get(self.packageName(), holder.name()));
            }
        }
        types.add(0, type.build());
        types.addAll(rows.types());
        return types;
    }

    private TypeSpec constants(List<FieldSpec> part, int index, int parts) {
        // interface Regions_Constants1 {
        return TypeSpec.interfaceBuilder(PartName.of(self, "Constants", index))
                .addJavadoc(PartName.comment(self, index, parts).block())
                .addAnnotation(TypeFile.generated())
                .addFields(part)
                .build();
    }

    private static MethodSpec tree() {
        // public static RegionTree tree() {
        //     return Table.TREE;
        return MethodSpec.methodBuilder("tree")
                .addJavadoc(Comment.of("Returns all regions as a tree.")
                        .returns("the tree, which finds regions by key and by postal code")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RegionTree.class)
                .addCode("return Table.TREE;\n")
                .build();
    }

    private static MethodSpec of() {
        // public static Region of(String key) {
        //     return Table.TREE.of(key);
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Comment.of("Finds the region of a key.")
                        .param("key", "the key as on the wire, case-sensitive")
                        .returns("the region; {@link Region#UNRECOGNIZED} if there is none of that key")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Region.class)
                .addParameter(String.class, "key")
                .addCode("return Table.TREE.of(key);\n")
                .build();
    }

    private TypeSpec table(StatementParts rows) {
        // private static final class Table {
        //     private static final RegionTree TREE = read();
        //     private static RegionTree read() {
        //         RegionTree.Builder tree = RegionTree.in(OnOfficeModel.LANGUAGES);
        //         Regions_Rows1.addTo(tree);
        //         return tree.build();
        CodeBlock start = CodeBlock.of(
                "$T tree = $T.in($T.LANGUAGES);\n",
                RegionTree.Builder.class,
                RegionTree.class,
                ModelSource.name(model));
        return LazyHolder.of(
                "Table",
                ClassName.get(RegionTree.class),
                "TREE",
                CodeBlock.builder()
                        .add(start)
                        .add(rows.calls())
                        .add("return tree.build();\n")
                        .build());
    }
}
