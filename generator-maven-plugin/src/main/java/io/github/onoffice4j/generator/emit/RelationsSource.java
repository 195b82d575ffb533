package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.Operation;
import io.github.onoffice4j.call.Done;
import io.github.onoffice4j.generator.catalogue.CallSet;
import io.github.onoffice4j.generator.catalogue.CamelCase;
import io.github.onoffice4j.generator.catalogue.RelationType;
import io.github.onoffice4j.relation.ContactStatus;
import io.github.onoffice4j.relation.Relation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The class of the relation types that begin at one kind of record. Their methods are named after the two sides, so that a
 * relation cannot be followed the wrong way round.
 */
final class RelationsSource {

    private static final TypeName CHANGE =
            ParameterizedTypeName.get(ClassName.get(Operation.class), ClassName.get(Done.class));
    private static final TypeName IDS = ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(Long.class));

    private final String parent;
    private final List<RelationType> relations;
    private final ClassName self;

    /**
     * Makes the class.
     *
     * @param group the types
     * @param packageName the package it goes into
     */
    RelationsSource(CallSet.RelationGroup group, String packageName) {
        this.parent = group.parent();
        this.relations = group.types();
        this.self = ClassName.get(packageName, group.name());
    }

    TypeSpec type() {
        // public final class EstateRelation {
        //     public static final EditableToAddress OWNER = new EditableToAddress("estate:address:owner");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(Comment.of("The types of relations with " + JavadocText.code(parent) + " as the parent.")
                        .paragraph("See \"Relations\" in the onOffice API documentation.")
                        .block())
                .addAnnotation(TypeFile.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        Map<ClassName, RelationType> sides = new LinkedHashMap<>();
        for (RelationType relation : relations) {
            sides.putIfAbsent(sidesOf(relation), relation);
            type.addField(constant(relation));
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        sides.forEach((name, relation) -> type.addType(sides(name, relation)));
        ends(sides.values()).forEach(type::addType);
        return type.build();
    }

    private FieldSpec constant(RelationType relation) {
        ClassName sides = sidesOf(relation);
        return FieldSpec.builder(sides, relation.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Comment.of(relation.sentence()).block())
                .initializer("new $T($L)", sides, JavaLiteral.of(relation.urn()))
                .build();
    }

    /** Relations between the same sides with which the same can be done have a class in common. */
    private ClassName sidesOf(RelationType relation) {
        String way = relation.readByChildren() ? "" : "OneWay";
        String from = relation.parentName().equals(parent) ? "" : CamelCase.capital(relation.parentName());
        return self.nestedClass(from + way + ability(relation) + "To" + CamelCase.capital(relation.childName()));
    }

    private static String ability(RelationType relation) {
        if (relation.modify()) {
            return "Modifiable";
        }
        if (relation.create()) {
            return relation.delete() ? "Editable" : "Creatable";
        }
        return "";
    }

    private TypeSpec sides(ClassName name, RelationType relation) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Comment.of("A type of relation from " + relation.parentPlural() + " to "
                                + relation.childPlural() + ".")
                        .paragraph("Immutable and safe for use by many threads.")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(Relation.class)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(String.class, "name")
                        .addCode("super(name);\n")
                        .build());
        type.addMethod(readOne(relation.childPlural(), relation.parentName(), "childrenOf"));
        type.addMethod(readMany(relation.childPlural(), relation.parentPlural(), "childrenOf"));
        if (relation.readByChildren()) {
            type.addMethod(readOne(relation.parentPlural(), relation.childName(), "parentsOf"));
            type.addMethod(readMany(relation.parentPlural(), relation.childPlural(), "parentsOf"));
        }
        if (relation.create()) {
            type.addMethod(
                    begin("link", relation.parentName(), to(relation.childPlural()), "ids -> linkChildren(id, ids)"));
            type.addMethod(
                    begin("link", relation.childName(), to(relation.parentPlural()), "ids -> linkParents(id, ids)"));
        }
        if (relation.delete()) {
            type.addMethod(
                    begin("unlink", relation.parentName(), from(relation.childName()), "other -> unlink(id, other)"));
        }
        if (relation.modify()) {
            type.addMethod(begin(
                    "modify",
                    relation.parentName(),
                    of(relation.childPlural()),
                    "(status, ids) -> modifyChildren(status, id, ids)"));
        }
        return type.build();
    }

    private static MethodSpec readOne(String wanted, String known, String code) {
        // public Operation<List<Long>> addressesOfEstate(long id) {
        //     return childrenOf(id);
        return MethodSpec.methodBuilder(wanted + "Of" + CamelCase.capital(known))
                .addJavadoc(Comment.of("Asks for the " + words(wanted) + " of one " + words(known) + ".")
                        .param("id", "the number of the " + words(known))
                        .returns("the operation; its result has the numbers of the " + words(wanted) + ", none twice")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Operation.class), IDS))
                .addParameter(TypeName.LONG, "id")
                .addCode("return $L(id);\n", code)
                .build();
    }

    private static MethodSpec readMany(String wanted, String known, String code) {
        // public Operation<Map<Long, List<Long>>> addressesOfEstates(Collection<Long> ids) {
        //     return childrenOf(ids);
        TypeName byId = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(Long.class), IDS);
        return MethodSpec.methodBuilder(wanted + "Of" + CamelCase.capital(known))
                .addJavadoc(Comment.of("Asks for the " + words(wanted) + " of several " + words(known) + ".")
                        .param("ids", "the numbers of the " + words(known) + ", at least one")
                        .returns("the operation; its result has the numbers of the " + words(wanted)
                                + " by each number asked for")
                        .fails(IllegalArgumentException.class, "if there is no number")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Operation.class), byId))
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Collection.class), ClassName.get(Long.class)), "ids")
                .addCode("return $L(ids);\n", code)
                .build();
    }

    private MethodSpec begin(String verb, String known, End end, String code) {
        // public ToAddresses linkEstate(long id) {
        //     return ids -> linkChildren(id, ids);
        return MethodSpec.methodBuilder(verb + CamelCase.capital(known))
                .addJavadoc(Comment.of("Begins to " + verb + " one " + words(known) + "; the other side follows.")
                        .param("id", "the number of the " + words(known))
                        .returns("what takes the other side")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(self.nestedClass(end.type()))
                .addParameter(TypeName.LONG, "id")
                .addCode("return $L;\n", code)
                .build();
    }

    /** The second half of a change: the method that takes the other side. */
    private record End(String preposition, String side, boolean many, boolean status) {

        String type() {
            return CamelCase.capital(method());
        }

        String method() {
            return preposition + CamelCase.capital(side);
        }
    }

    private static End to(String plural) {
        return new End("to", plural, true, false);
    }

    private static End from(String singular) {
        return new End("from", singular, false, false);
    }

    private static End of(String plural) {
        return new End("of", plural, true, true);
    }

    private static List<TypeSpec> ends(Collection<RelationType> relations) {
        Set<End> ends = new LinkedHashSet<>();
        for (RelationType relation : relations) {
            if (relation.create()) {
                ends.add(to(relation.childPlural()));
                ends.add(to(relation.parentPlural()));
            }
            if (relation.delete()) {
                ends.add(from(relation.childName()));
            }
            if (relation.modify()) {
                ends.add(of(relation.childPlural()));
            }
        }
        return ends.stream().map(RelationsSource::end).toList();
    }

    private static TypeSpec end(End end) {
        // public interface ToAddresses {
        //     Operation<Done> toAddresses(long... ids);
        Comment comment = Comment.of("Names the " + words(end.side()) + ".");
        MethodSpec.Builder method = MethodSpec.methodBuilder(end.method())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(CHANGE);
        if (end.status()) {
            comment.param("status", "what is said of them from now on");
            method.addParameter(ContactStatus.class, "status");
        }
        if (end.many()) {
            comment.param("ids", "the numbers of the " + words(end.side()) + ", at least one")
                    .returns("the operation")
                    .fails(IllegalArgumentException.class, "if there is no number");
            method.addParameter(ArrayTypeName.of(TypeName.LONG), "ids").varargs();
        } else {
            comment.param("id", "the number of the " + words(end.side())).returns("the operation");
            method.addParameter(TypeName.LONG, "id");
        }
        return TypeSpec.interfaceBuilder(end.type())
                .addJavadoc(Comment.of("Takes the other side of a change.").block())
                .addAnnotation(FunctionalInterface.class)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addMethod(method.addJavadoc(comment.block()).build())
                .build();
    }

    /** Returns a name in camel case as words. */
    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
