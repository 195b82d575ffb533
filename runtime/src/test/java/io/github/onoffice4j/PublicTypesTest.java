package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the Javadoc of every type that users see tells them, beside what it does. */
class PublicTypesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** What onOffice knows nothing of: what goes wrong before it is reached, and what this library does by itself. */
    private static final Set<String> NONE_OF_ONOFFICE = Set.of(
            "CacheEvent",
            "CacheFailureEvent",
            "DriftReport",
            "DriftReport.MissingField",
            "DriftReport.UnknownValue",
            "FieldNotSelectedException",
            "MemoryResponseCache",
            "MissingFieldEvent",
            "OnOffice.Listener",
            "OnOfficeBuilder",
            "OutcomeUnknownException",
            "RequestEvent",
            "ResponseCache",
            "RetryEvent",
            "RetryPolicy",
            "TransportException",
            "UnknownValueEvent");

    private final Map<String, String> documentation = documentation();

    @Test
    void saysWhetherManyThreadsMayUseIt() {
        assertThat(lacking(text -> text.contains("thread"))).isEmpty();
    }

    @Test
    void saysWhereOnOfficeDefinesIt() {
        assertThat(lacking(text -> text.contains("onOffice API documentation") || text.contains("onOffice defines")))
                .containsExactlyInAnyOrderElementsOf(NONE_OF_ONOFFICE);
    }

    private List<String> lacking(Predicate<String> what) {
        return documentation.entrySet().stream()
                .filter(type -> !what.test(type.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the text of every public type of the exported packages, on one line, by its name. */
    private static Map<String, String> documentation() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            DocTrees trees = DocTrees.instance(task);
            Map<String, String> texts = new TreeMap<>();
            for (CompilationUnitTree unit : task.parse()) {
                new PublicTypes(trees, texts).scan(unit, null);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> exported = ModuleFinder.of(Path.of("target", "classes")).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .map(export -> SOURCES.resolve(export.source().replace('.', '/')))
                .toList();
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java") && exported.contains(file.getParent()))
                    .toList();
        }
    }

    /** Visits public types, and what public types hold. */
    private static final class PublicTypes extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private final Map<String, String> texts;

        PublicTypes(DocTrees trees, Map<String, String> texts) {
            this.trees = trees;
            this.texts = texts;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            boolean inInterface = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
            if (!inInterface && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return null;
            }
            String text = String.valueOf(trees.getDocComment(getCurrentPath()));
            texts.put(name(getCurrentPath()), text.replaceAll("\\s+", " "));
            return super.visitClass(type, null);
        }

        private static String name(TreePath path) {
            String name = ((ClassTree) path.getLeaf()).getSimpleName().toString();
            TreePath parent = path.getParentPath();
            return parent.getLeaf() instanceof ClassTree ? name(parent) + "." + name : name;
        }
    }
}
