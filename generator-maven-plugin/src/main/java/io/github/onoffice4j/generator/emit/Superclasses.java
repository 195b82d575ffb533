package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * The superclasses among which the members of a class are split that has no room for all of them. They extend each other, so
 * that the class has every member, and constants are made in their order.
 *
 * @param owner the class
 * @param what what the superclasses hold, in the plural and as part of their names, such as {@code Fields}
 * @param root the superclass that the class would have otherwise
 * @param constructor the constructor of each of them
 * @param parts adds the members of each of them
 */
record Superclasses(
        ClassName owner, String what, TypeName root, MethodSpec constructor, List<Consumer<TypeSpec.Builder>> parts) {

    /** Returns the superclass of the class. */
    ClassName last() {
        return PartName.of(owner, what, parts.size() - 1);
    }

    /** Returns the class, and after it all of its superclasses. */
    List<TypeSpec> with(TypeSpec main) {
        List<TypeSpec> types = new ArrayList<>(List.of(main));
        for (int part = 0; part < parts.size(); part++) {
            // abstract class Estate_Fields2 extends Estate_Fields1 {
            TypeSpec.Builder type = TypeSpec.classBuilder(PartName.of(owner, what, part))
                    .addJavadoc(PartName.comment(owner, part, parts.size()).block())
                    .addAnnotation(TypeFile.generated())
                    .addModifiers(Modifier.ABSTRACT)
                    .superclass(part == 0 ? root : PartName.of(owner, what, part - 1))
                    .addMethod(constructor);
            parts.get(part).accept(type);
            types.add(type.build());
        }
        return types;
    }

    /** Returns a method as it must be there: what is not final, compilers copy into the class, which has no room for it. */
    static MethodSpec inherited(MethodSpec method) {
        return method.toBuilder().addModifiers(Modifier.FINAL).build();
    }
}
