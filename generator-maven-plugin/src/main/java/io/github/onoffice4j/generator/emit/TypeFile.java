package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Turns one top-level type into the text of its file. */
final class TypeFile {

    private static final String GENERATOR = "io.github.onoffice4j.generator";

    /** What generated code uses of {@code java.lang}; a type of the same name in its package would hide it. */
    private static final Set<String> USED_OF_JAVA_LANG =
            Set.of("Boolean", "Integer", "Long", "Override", "SafeVarargs", "String", "SuppressWarnings");

    private final Set<String> typesOfPackage;

    /**
     * Makes the files of a package.
     *
     * @param typesOfPackage the simple names of all types in it
     */
    TypeFile(Set<String> typesOfPackage) {
        this.typesOfPackage = Set.copyOf(typesOfPackage);
    }

    /** Returns the annotation that every generated top-level type has. */
    static AnnotationSpec generated() {
        return AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", GENERATOR)
                .build();
    }

    /** Returns the source text, formatted. */
    String text(String packageName, TypeSpec type) {
        boolean hidden = USED_OF_JAVA_LANG.stream().anyMatch(typesOfPackage::contains);
        String text = JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(!hidden)
                .build()
                .toString();
        return SourceLayout.layOut(text);
    }
}
