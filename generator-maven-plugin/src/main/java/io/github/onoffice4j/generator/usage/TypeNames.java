package io.github.onoffice4j.generator.usage;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Collects the classes that a declaration names, type arguments included, in the form of class files. */
final class TypeNames extends SignatureVisitor {

    private final List<String> names = new ArrayList<>();
    private String name = "";

    private TypeNames() {
        super(Opcodes.ASM9);
    }

    /** Returns the classes in the descriptor or generic signature of a field or variable. */
    static List<String> ofType(String signature) {
        TypeNames visitor = new TypeNames();
        new SignatureReader(signature).acceptType(visitor);
        return visitor.names;
    }

    /** Returns the classes in the descriptor or generic signature of a method, or in the signature of a class. */
    static List<String> ofDeclaration(String signature) {
        TypeNames visitor = new TypeNames();
        new SignatureReader(signature).accept(visitor);
        return visitor.names;
    }

    @Override
    public void visitClassType(String internalName) {
        name = internalName;
        names.add(name);
    }

    @Override
    public void visitInnerClassType(String innerName) {
        name = name + "$" + innerName;
        names.add(name);
    }
}
