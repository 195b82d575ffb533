package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.onoffice4j.generator.name.JavaModel;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The record classes of a model by their modules, for calls that take fields of a module. */
final class RecordClasses {

    private final Map<String, ClassName> byModule;

    RecordClasses(JavaModel model) {
        this.byModule = model.modules().stream()
                .collect(Collectors.toMap(
                        module -> module.schema().id(),
                        module -> ClassName.get(module.packageName(), module.recordClass())));
    }

    /** Tells whether a module was generated. */
    boolean isKnown(@Nullable String module) {
        return module != null && byModule.containsKey(module);
    }

    /** Returns the record class of a module; {@code ?} where the module is left open or was not generated. */
    TypeName of(@Nullable String module) {
        ClassName known = module == null ? null : byModule.get(module);
        return known == null ? WildcardTypeName.subtypeOf(Object.class) : known;
    }
}
