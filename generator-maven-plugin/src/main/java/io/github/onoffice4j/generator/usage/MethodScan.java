package io.github.onoffice4j.generator.usage;

import io.github.onoffice4j.generator.usage.SwitchCases.CaseUse;
import io.github.onoffice4j.generator.usage.SwitchLabels.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds what one method uses of generated code: fields read, methods called or referred to, classes, cases. */
final class MethodScan extends MethodVisitor {

    private final ClassScan enclosing;
    private final SwitchTables tables;
    private final List<String> declared;
    private final List<Member> annotated = new ArrayList<>();
    private final SwitchCases cases = new SwitchCases();
    private final TableFill fill;
    private int line;
    private int firstLine;

    /**
     * Makes the scan.
     *
     * @param declared the classes in the method's declaration
     */
    MethodScan(ClassScan enclosing, SwitchTables tables, List<String> declared) {
        super(Opcodes.ASM9);
        this.enclosing = enclosing;
        this.tables = tables;
        this.declared = declared;
        this.fill = new TableFill(tables);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationScan((owner, name) -> annotated.add(new Member(owner, name)));
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return visitAnnotation(descriptor, visible);
    }

    @Override
    public void visitLabel(Label label) {
        cases.label(label, line);
    }

    @Override
    public void visitLineNumber(int newLine, Label start) {
        line = newLine;
        firstLine = firstLine == 0 ? newLine : firstLine;
        cases.label(start, newLine);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (SwitchTables.isTable(owner, name)) {
            table(owner, name);
        } else if (!fill.constant(owner, name)) {
            enclosing.uses(owner, name, line);
        }
    }

    private void table(String owner, String name) {
        String table = owner + "." + name;
        if (enclosing.isNamed(owner)) {
            fill.table(table);
        } else {
            cases.begin(number -> at -> tables.usage(table, number, enclosing.usage(at)));
        }
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5) {
            fill.number(opcode - Opcodes.ICONST_0);
        } else if (opcode == Opcodes.IASTORE) {
            fill.store(enclosing.usage(line));
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        fill.number(operand);
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Integer number) {
            fill.number(number);
        } else if (value instanceof Type type) {
            uses(TypeNames.ofType(type.getDescriptor()));
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        classUsed(type);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        classUsed(descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (owner.startsWith("[")) {
            classUsed(owner);
        } else {
            enclosing.uses(owner, name, line);
        }
    }

    private void classUsed(String internalNameOrArray) {
        uses(
                internalNameOrArray.startsWith("[")
                        ? TypeNames.ofType(internalNameOrArray)
                        : List.of(internalNameOrArray));
    }

    private void uses(List<String> classes) {
        classes.forEach(each -> enclosing.uses(each, References.CLASS, line));
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        if (SwitchLabels.isSwitch(bootstrap)) {
            List<@Nullable Member> labels = SwitchLabels.of(descriptor, bootstrap, arguments);
            cases.begin(number -> labelled(number < labels.size() ? labels.get(number) : null));
            return;
        }
        for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
                enclosing.uses(handle.getOwner(), handle.getName(), line);
            }
        }
    }

    private @Nullable CaseUse labelled(@Nullable Member member) {
        return member == null ? null : at -> enclosing.uses(member.owner(), member.name(), at);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label defaultLabel, Label... labels) {
        cases.end(defaultLabel, IntStream.rangeClosed(min, max).toArray(), labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label defaultLabel, int[] keys, Label[] labels) {
        cases.end(defaultLabel, keys, labels);
    }

    @Override
    public void visitEnd() {
        cases.finish();
        declared.forEach(each -> enclosing.uses(each, References.CLASS, firstLine));
        annotated.forEach(each -> enclosing.uses(each.owner(), each.name(), firstLine));
    }
}
