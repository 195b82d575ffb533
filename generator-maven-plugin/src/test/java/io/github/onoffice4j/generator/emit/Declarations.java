package io.github.onoffice4j.generator.emit;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What source text declares, as the compiler reads it. */
final class Declarations {

    private Declarations() {}

    /** Returns the types, fields and methods that files declare, each with the types it is in, and a method with its parameters. */
    static Set<String> of(Map<String, String> files) {
        JavacTask task = Compiled.task(files);
        Set<String> declarations = new TreeSet<>();
        try {
            for (CompilationUnitTree file : task.parse()) {
                String place = Objects.toString(file.getPackageName());
                new Scanner(declarations).scan(file.getTypeDecls(), place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return declarations;
    }

    private static final class Scanner extends TreeScanner<@Nullable Void, String> {
        private final Set<String> declarations;

        Scanner(Set<String> declarations) {
            this.declarations = declarations;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String place) {
            return super.visitClass(type, declared(place, type.getSimpleName() + " " + type.getKind()));
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, String place) {
            String parameters = method.getParameters().stream()
                    .map(VariableTree::getType)
                    .toList()
                    .toString();
            return super.visitMethod(method, declared(place, method.getName() + parameters));
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, String place) {
            Tree type = variable.getType();
            return super.visitVariable(variable, declared(place, variable.getName() + ": " + type));
        }

        private String declared(String place, String what) {
            String declaration = place + "/" + what;
            declarations.add(declaration);
            return declaration;
        }
    }
}
