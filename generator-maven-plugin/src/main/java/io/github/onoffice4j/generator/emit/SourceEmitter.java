package io.github.onoffice4j.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.onoffice4j.generator.catalogue.CallSet;
import io.github.onoffice4j.generator.catalogue.ReadRules;
import io.github.onoffice4j.generator.name.JavaEnum;
import io.github.onoffice4j.generator.name.JavaExtension;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaModule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a named model as Java source. The same model always gives the same text; it holds no date and no version, and a
 * formatter leaves it as it is.
 */
public final class SourceEmitter {

    private static final String PACKAGE_INFO = "package-info";

    private final JavaModel model;
    private final Limits limits;
    private final LabelText labels;
    private final ClassName modelClass;
    private final Map<String, String> files = new TreeMap<>();

    private SourceEmitter(JavaModel model, Limits limits) {
        this.model = model;
        this.limits = limits;
        this.labels = new LabelText(model.languages());
        this.modelClass = ModelSource.name(model);
    }

    /**
     * Writes all files of a model.
     *
     * @param model the model
     * @return text by path, such as {@code com/acme/crm/estate/Estate.java}, in the order of the paths; unmodifiable
     * @throws IllegalArgumentException if the model contradicts itself, such as a select without an enum
     */
    public static Map<String, String> emit(JavaModel model) {
        return emit(model, Limits.OF_CLASS_FILES);
    }

    static Map<String, String> emit(JavaModel model, Limits limits) {
        SourceEmitter emitter = new SourceEmitter(model, limits);
        emitter.model();
        model.modules().forEach(emitter::module);
        return Collections.unmodifiableMap(emitter.files);
    }

    /**
     * Writes all files of a model, and the classes of calls.
     *
     * @param model the model
     * @param calls the calls and relation types
     * @return text by path, in the order of the paths; unmodifiable
     * @throws IllegalArgumentException if the model contradicts itself, such as a select without an enum
     */
    public static Map<String, String> emit(JavaModel model, CallSet calls) {
        return emit(model, List.of(), calls);
    }

    /**
     * Writes all files of a model that several tenants have in common, of what each has beyond it, and the classes of calls.
     *
     * @param common the model
     * @param extensions what each tenant has beyond it
     * @param calls the calls and relation types
     * @return text by path, in the order of the paths; unmodifiable
     * @throws IllegalArgumentException if the model contradicts itself, such as a select without an enum
     */
    public static Map<String, String> emit(JavaModel common, List<JavaExtension> extensions, CallSet calls) {
        SourceEmitter emitter = new SourceEmitter(common, Limits.OF_CLASS_FILES);
        emitter.model();
        common.modules().forEach(emitter::module);
        extensions.forEach(emitter::extension);
        emitter.calls(calls);
        return Collections.unmodifiableMap(emitter.files);
    }

    /**
     * Returns the full names of the top-level classes of a model, without writing any of them.
     *
     * @param model the model
     * @param calls the calls and relation types
     * @return the names, those of packages' own files and of what cannot be read or written included, those among which a large
     *     class is split left out
     */
    public static Set<String> typeNames(JavaModel model, CallSet calls) {
        Set<String> names = new TreeSet<>();
        modelTypes(model).forEach(name -> names.add(model.packageName() + "." + name));
        names.add(model.packageName() + "." + PACKAGE_INFO);
        for (JavaModule module : model.modules()) {
            typesOf(module).forEach(name -> names.add(module.packageName() + "." + name));
            names.add(module.packageName() + "." + PACKAGE_INFO);
        }
        calls.classNames().forEach(name -> names.add(callsPackage(model) + "." + name));
        return names;
    }

    private static String callsPackage(JavaModel model) {
        return model.packageName() + ".calls";
    }

    private void calls(CallSet calls) {
        if (calls.equals(CallSet.NONE)) {
            return;
        }
        String packageName = callsPackage(model);
        packageInfo(packageName, "The calls of the API beside the records of the modules, and the types of relations.");
        RecordClasses records = new RecordClasses(model);
        TypeFile file = new TypeFile(Set.of());
        calls.calls().forEach(call -> add(file, packageName, new CallSource(call, packageName, records).type()));
        ResultTypeNames shared = new ResultTypeNames(ClassName.get(packageName, "Call"), Set.of());
        calls.types()
                .forEach((name, type) -> add(file, packageName, new ResultTypeSource(name, type, shared).shared()));
        calls.relations().forEach(group -> add(file, packageName, new RelationsSource(group, packageName).type()));
    }

    private void extension(JavaExtension extension) {
        String packageName = extension.packageName();
        packageInfo(packageName, "What the tenant " + extension.tenant() + " has beyond the common model.");
        TypeFile ofPackage = new TypeFile(Set.of());
        add(ofPackage, packageName, ModelSource.of(extension, model, limits).types());
        extension.modules().forEach(this::module);
        for (JavaExtension.Fields fields : extension.fields()) {
            JavaModule own = fields.own();
            ClassName record =
                    ClassName.get(fields.common().packageName(), fields.common().recordClass());
            packageInfo(
                    own.packageName(),
                    "What the tenant " + extension.tenant() + " has beyond the common module "
                            + JavadocText.code(own.schema().id()) + ".");
            TypeFile file = new TypeFile(typesOf(own));
            add(file, own.packageName(), new MetadataSource(own, record, labels, modelClass, limits).types());
            own.enums().forEach(choices -> add(file, own.packageName(), choices(choices)));
        }
        if (!extension.actionKinds().isEmpty()) {
            JavaModel kinds =
                    new JavaModel(packageName, model.languages(), List.of(), extension.actionKinds(), List.of());
            add(ofPackage, packageName, new ActionTypesSource(kinds, modelClass, labels, limits).types());
        }
    }

    private void model() {
        TypeFile file = new TypeFile(modelTypes(model));
        packageInfo(model.packageName(), "The onOffice tenant: its modules, action kinds and languages.");
        add(file, model.packageName(), ModelSource.of(model, limits).types());
        add(file, model.packageName(), new ActionTypesSource(model, modelClass, labels, limits).types());
        if (!model.regions().isEmpty()) {
            add(file, model.packageName(), new RegionsSource(model, labels, limits).types());
        }
    }

    private void module(JavaModule module) {
        String shown = labels.shown(module.schema().labels());
        String id = JavadocText.code(module.schema().id());
        packageInfo(module.packageName(), "The module " + id + (shown.isEmpty() ? "" : ": " + shown) + ".");
        TypeFile file = new TypeFile(typesOf(module));
        ReadRules read = module.rules().read();
        if (read == null) {
            add(file, module.packageName(), new MetadataSource(module, labels, modelClass, limits).types());
        } else {
            add(file, module.packageName(), new RecordSource(module, read, labels, modelClass, limits).types());
            add(file, module.packageName(), new QuerySource(module, read).type());
            if (DraftSource.isWritable(module)) {
                add(file, module.packageName(), new DraftSource(module, labels, limits).types());
            }
        }
        module.enums().forEach(choices -> add(file, module.packageName(), choices(choices)));
    }

    private List<TypeSpec> choices(JavaEnum choices) {
        return choices.constants().size() > limits.enumConstants()
                ? new LargeChoiceSource(choices, labels, modelClass, limits).types()
                : new EnumSource(choices, labels, modelClass, limits).types();
    }

    private static Set<String> modelTypes(JavaModel model) {
        return Set.of(
                ModelSource.name(model).simpleName(),
                ActionTypesSource.name(model).simpleName(),
                RegionsSource.name(model).simpleName());
    }

    private static Set<String> typesOf(JavaModule module) {
        Stream<String> enums = module.enums().stream().map(JavaEnum::className);
        Stream<String> others = Stream.of(module.recordClass(), module.queryClass(), module.draftClass());
        return Stream.concat(enums, others).collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(TypeFile file, String packageName, List<TypeSpec> types) {
        types.forEach(type -> add(file, packageName, type));
    }

    private void add(TypeFile file, String packageName, TypeSpec type) {
        put(packageName, type.name(), file.text(packageName, type));
    }

    private void packageInfo(String packageName, String sentence) {
        put(packageName, PACKAGE_INFO, PackageInfoSource.text(packageName, sentence));
    }

    private void put(String packageName, String name, String text) {
        String path = packageName.replace('.', '/') + "/" + name + ".java";
        if (files.put(path, text) != null) {
            throw new IllegalArgumentException("Two types of the model have the same name: " + path);
        }
    }
}
