package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.generator.name.JavaField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Puts the fields of a module into its class, or into superclasses if it has more than one class has room for. */
final class FieldHolders {

    private final FieldConstants constants;
    private final List<List<JavaField>> parts;
    private final Function<JavaField, List<MethodSpec>> methods;

    /**
     * Makes the holders.
     *
     * @param constants the constants of the fields
     * @param methods the methods of a field
     */
    FieldHolders(FieldConstants constants, Function<JavaField, List<MethodSpec>> methods) {
        this.constants = constants;
        this.parts = constants.parts();
        this.methods = methods;
    }

    /** Tells whether the class itself has room for all fields. */
    boolean isOne() {
        return parts.size() <= 1;
    }

    /** Adds the constants of all fields, the collector first. */
    void addConstants(TypeSpec.Builder type) {
        type.addField(constants.collector(Modifier.PRIVATE));
        parts.forEach(part -> part.forEach(field -> type.addField(constants.constant(field))));
    }

    /** Adds the methods of all fields. */
    void addMethods(TypeSpec.Builder type) {
        parts.forEach(part -> part.forEach(field -> type.addMethods(methods.apply(field))));
    }

    /** Returns the superclasses. */
    Superclasses superclasses(ClassName owner, TypeName root, MethodSpec constructor) {
        List<Consumer<TypeSpec.Builder>> members = new ArrayList<>();
        for (List<JavaField> part : parts) {
            boolean first = members.isEmpty();
            members.add(type -> {
                if (first) {
                    type.addField(constants.collector());
                }
                for (JavaField field : part) {
                    type.addField(constants.constant(field));
                    methods.apply(field).forEach(method -> type.addMethod(Superclasses.inherited(method)));
                }
            });
        }
        return new Superclasses(owner, "Fields", root, constructor, members);
    }
}
