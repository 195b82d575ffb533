package io.github.onoffice4j.generator.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the class that the compiler of Java 21 and newer makes of a {@code switch} over an enum with {@code case null},
 * and of one over an interface with an enum constant and a class; older compilers do not know either.
 */
final class PatternSwitches {

    /** Where the case of the first constant is; that of the second one is in the next line. */
    static final int ENUM_SWITCH_LINE = 40;

    /** Where the case of the constant is; that of the class is in the next line. */
    static final int TYPE_SWITCH_LINE = 50;

    private static final String BOOTSTRAP =
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
                    + "[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;";

    private PatternSwitches() {}

    static void write(Path folder, String enumClass) throws IOException {
        String enumType = "L" + enumClass.replace('.', '/') + ";";
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V21, Opcodes.ACC_FINAL, "com/acme/shop/OrderService", null, "java/lang/Object", null);
        writer.visitSource("OrderService.java", null);
        method(writer, enumType, "enumSwitch", ENUM_SWITCH_LINE, "HAUS", "WOHNUNG");
        method(
                writer,
                "Ljava/lang/Object;",
                "typeSwitch",
                TYPE_SWITCH_LINE,
                enumConstant(enumClass, "HAUS"),
                Type.getObjectType("com/acme/crm/estate/Estate"));
        writer.visitEnd();
        Path file = folder.resolve("com/acme/shop/OrderService.class");
        Files.createDirectories(file.getParent());
        Files.write(file, writer.toByteArray());
    }

    /** The constant that the bootstrap method gets for {@code case Objektart.HAUS}. */
    private static ConstantDynamic enumConstant(String enumClass, String constant) {
        Handle invoke = new Handle(
                Opcodes.H_INVOKESTATIC,
                "java/lang/invoke/ConstantBootstraps",
                "invoke",
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;"
                        + "Ljava/lang/invoke/MethodHandle;[Ljava/lang/Object;)Ljava/lang/Object;",
                false);
        Handle classDesc = new Handle(
                Opcodes.H_INVOKESTATIC,
                "java/lang/constant/ClassDesc",
                "of",
                "(Ljava/lang/String;)Ljava/lang/constant/ClassDesc;",
                true);
        Handle enumDesc = new Handle(
                Opcodes.H_INVOKESTATIC,
                "java/lang/Enum$EnumDesc",
                "of",
                "(Ljava/lang/constant/ClassDesc;Ljava/lang/String;)Ljava/lang/Enum$EnumDesc;",
                false);
        ConstantDynamic type =
                new ConstantDynamic("invoke", "Ljava/lang/constant/ClassDesc;", invoke, classDesc, enumClass);
        return new ConstantDynamic("invoke", "Ljava/lang/Enum$EnumDesc;", invoke, enumDesc, type, constant);
    }

    private static void method(ClassWriter writer, String selector, String bootstrap, int line, Object... labels) {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, bootstrap, "(" + selector + ")I", null, null);
        method.visitCode();
        Label start = new Label();
        method.visitLabel(start);
        method.visitLineNumber(line - 1, start);
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitInsn(Opcodes.ICONST_0);
        method.visitInvokeDynamicInsn(
                bootstrap,
                "(" + selector + "I)I",
                new Handle(Opcodes.H_INVOKESTATIC, "java/lang/runtime/SwitchBootstraps", bootstrap, BOOTSTRAP, false),
                labels);
        Label none = new Label();
        Label first = new Label();
        Label second = new Label();
        method.visitTableSwitchInsn(-1, 1, none, none, first, second);
        giveBack(method, first, line);
        giveBack(method, second, line + 1);
        giveBack(method, none, line + 2);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static void giveBack(MethodVisitor method, Label label, int line) {
        method.visitLabel(label);
        method.visitLineNumber(line, label);
        method.visitInsn(Opcodes.ICONST_1);
        method.visitInsn(Opcodes.IRETURN);
    }
}
