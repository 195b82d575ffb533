package io.github.onoffice4j.generator.usage;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds what one class uses of generated code. */
final class ClassScan extends ClassVisitor {

    /** Eclipse's compiler lists all constants of an enum here, those too that no case names. */
    private static final String ECLIPSE_SWITCH_TABLE = "$SWITCH_TABLE$";

    private final References references;
    private final SwitchTables tables;
    private String name = "";
    private @Nullable String signature;
    private @Nullable String nestHost;
    private boolean nested;

    ClassScan(References references, SwitchTables tables) {
        super(Opcodes.ASM9);
        this.references = references;
        this.tables = tables;
    }

    @Override
    public void visit(
            int version,
            int access,
            String className,
            @Nullable String classSignature,
            String superName,
            String[] interfaces) {
        name = className;
        signature = classSignature;
    }

    @Override
    public void visitNestHost(String host) {
        nestHost = host;
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
        nested = true;
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String innerName, int access) {
        nested |= inner.equals(name);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationScan((owner, member) -> uses(owner, member, 0));
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String fieldSignature, @Nullable Object value) {
        TypeNames.ofType(fieldSignature == null ? descriptor : fieldSignature)
                .forEach(each -> uses(each, References.CLASS, 0));
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return new AnnotationScan((owner, member) -> uses(owner, member, 0));
            }
        };
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String methodSignature, String[] exceptions) {
        if (method.startsWith(ECLIPSE_SWITCH_TABLE)) {
            return null;
        }
        return new MethodScan(
                this, tables, TypeNames.ofDeclaration(methodSignature == null ? descriptor : methodSignature));
    }

    @Override
    public void visitEnd() {
        if (signature != null) {
            TypeNames.ofDeclaration(signature).forEach(each -> uses(each, References.CLASS, 0));
        }
    }

    void uses(String owner, String member, int line) {
        references.add(owner, member, usage(line));
    }

    boolean isNamed(String internalName) {
        return name.equals(internalName);
    }

    /** Returns a place in this class, named by the outermost class around it. */
    Usage usage(int line) {
        String outermost = name;
        if (nestHost != null) {
            outermost = nestHost;
        } else if (nested && name.indexOf('$', 1) > 0) {
            // Compiled for a version before 11, which names no host.
            outermost = name.substring(0, name.indexOf('$', 1));
        }
        return new Usage(outermost.replace('/', '.'), line);
    }
}
