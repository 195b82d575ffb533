package io.github.onoffice4j.generator.usage;

import java.util.function.BiConsumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds enum constants and classes among the values of an annotation. */
final class AnnotationScan extends AnnotationVisitor {

    private final BiConsumer<String, String> found;

    /**
     * Makes the scan.
     *
     * @param found takes the class and the member, or {@link References#CLASS}
     */
    AnnotationScan(BiConsumer<String, String> found) {
        super(Opcodes.ASM9);
        this.found = found;
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
        found.accept(Type.getType(descriptor).getInternalName(), value);
    }

    @Override
    public void visit(String name, Object value) {
        if (value instanceof Type type) {
            TypeNames.ofType(type.getDescriptor()).forEach(each -> found.accept(each, References.CLASS));
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
        return this;
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        return this;
    }
}
