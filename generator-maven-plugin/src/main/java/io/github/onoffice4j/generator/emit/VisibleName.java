package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.onoffice4j.generator.name.JavaConstant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of classes in expressions, where a constant in scope hides a class of the same name. */
final class VisibleName {

    private final Set<String> constants;

    private VisibleName(Stream<String> constants) {
        this.constants = constants.collect(Collectors.toUnmodifiableSet());
    }

    /** Makes the names for a place where these constants are in scope. */
    static VisibleName among(Stream<String> constants) {
        return new VisibleName(constants);
    }

    /** Makes the names for a place where these constants are in scope. */
    static VisibleName among(Collection<JavaConstant> constants) {
        return new VisibleName(constants.stream().map(JavaConstant::name));
    }

    /** Returns the class: by its simple name unless a constant hides it. */
    CodeBlock of(ClassName type) {
        return constants.contains(type.simpleName())
                ? CodeBlock.of("$L", type.canonicalName())
                : CodeBlock.of("$T", type);
    }
}
