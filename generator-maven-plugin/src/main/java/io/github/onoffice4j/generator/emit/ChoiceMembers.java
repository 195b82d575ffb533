package io.github.onoffice4j.generator.emit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.onoffice4j.generator.name.JavaConstant;
import io.github.onoffice4j.generator.name.JavaEnum;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What the types of select values have alike, whether they are enums or classes. */
final class ChoiceMembers {

    static final String UNRECOGNIZED = "UNRECOGNIZED";

    private final JavaEnum choices;
    private final LabelText labels;
    private final ClassName self;
    private final ClassName model;

    /**
     * Makes the members of a type.
     *
     * @param choices the values
     * @param labels the texts of the model's languages
     * @param model the class that holds the languages
     */
    ChoiceMembers(JavaEnum choices, LabelText labels, ClassName model) {
        this.choices = choices;
        this.labels = labels;
        this.self = ClassName.get(choices.packageName(), choices.className());
        this.model = model;
    }

    /** Returns the name of the type. */
    ClassName self() {
        return self;
    }

    /** Returns the type of a value's labels. */
    static TypeName listOfLabels() {
        return ParameterizedTypeName.get(List.class, String.class);
    }

    Comment typeComment() {
        return Comment.of("The values of " + JavadocText.code(choices.field()) + ", in the tenant's order"
                + (firstInactive().isPresent() ? ", those that are no longer active behind the others." : "."));
    }

    Comment constantComment(JavaConstant constant) {
        // /** Haus · House: {@code haus}. */
        String shown = labels.shown(constant.value().labels());
        return Comment.of((shown.isEmpty() ? "" : shown + ": ")
                + JavadocText.code(constant.value().key())
                + (constant.value().active()
                        ? "."
                        : ". No longer active: records may hold it, but cannot be given it."));
    }

    static Comment unrecognizedComment() {
        return Comment.of("Stands for every key that the tenant has added since this code was generated.");
    }

    MethodSpec of(CodeBlock found) {
        // @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        // public static Objektart of(String key) {
        //     return …;
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Comment.of("Finds the value of a key.")
                        .param("key", "the key as on the wire, case-sensitive")
                        .returns("the value; {@link #UNRECOGNIZED} if there is none of that key")
                        .block())
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(String.class, "key")
                .addCode("return $L;\n", found)
                .build();
    }

    MethodSpec labelInLanguage(String labelsOfValue) {
        // public String label(Locale locale) {
        //     return OnOfficeModel.LANGUAGES.pick(locale, labels);
        return overriding("label")
                .returns(String.class)
                .addParameter(Locale.class, "locale")
                .addCode(CodeBlock.of("return $T.LANGUAGES.pick(locale, $L);\n", model, labelsOfValue))
                .build();
    }

    static MethodSpec isUnrecognized() {
        // public boolean isUnrecognized() {
        //     return this == UNRECOGNIZED;
        return overriding("isUnrecognized")
                .returns(boolean.class)
                .addCode("return this == $L;\n", UNRECOGNIZED)
                .build();
    }

    /** Returns the method that tells which values are active, where some are not. */
    List<MethodSpec> activity() {
        // public boolean isActive() {
        //     return compareTo(TEPPICH) < 0 || this == UNRECOGNIZED;
        return firstInactive()
                .map(first -> List.of(overriding("isActive")
                        .returns(boolean.class)
                        .addCode("return compareTo($L) < 0 || this == $L;\n", first.name(), UNRECOGNIZED)
                        .build()))
                .orElse(List.of());
    }

    private Optional<JavaConstant> firstInactive() {
        return choices.constants().stream()
                .filter(constant -> !constant.value().active())
                .findFirst();
    }

    static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
