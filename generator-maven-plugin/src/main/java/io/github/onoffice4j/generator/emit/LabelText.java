package io.github.onoffice4j.generator.emit;

import io.github.onoffice4j.generator.schema.Labels;
import java.util.List;
import java.util.stream.Collectors;

/** How labels look in comments and in code. */
final class LabelText {

    private final List<String> languages;

    /** Makes the texts of a model's languages, the leading one first. */
    LabelText(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    /** Returns one text a language; where a language has none, that of another. */
    List<String> texts(Labels labels) {
        return languages.stream().map(labels::text).toList();
    }

    /** Returns the labels as arguments of a call: {@code "Haus", "House"}. */
    String arguments(Labels labels) {
        return JavaLiteral.list(texts(labels));
    }

    /** Returns the labels for a comment, each text once: {@code Haus · House}; empty if there are none. */
    String shown(Labels labels) {
        return texts(labels).stream()
                .map(JavadocText::of)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** Returns the leading label for a comment, or the technical name in the font of code if there is none. */
    String title(Labels labels, String name) {
        String label = JavadocText.of(labels.text(languages.get(0)));
        return label.isEmpty() ? JavadocText.code(name) : label;
    }
}
