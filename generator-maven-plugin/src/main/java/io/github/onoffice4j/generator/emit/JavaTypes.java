package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/** Types that several sources name. */
final class JavaTypes {

    static final ClassName TEXT = ClassName.get(String.class);
    static final ArrayTypeName TEXT_ARRAY = ArrayTypeName.of(TEXT);

    private JavaTypes() {}

    /** Returns the type with the annotation that says it may be null. */
    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(Nullable.class).build());
    }
}
