package io.github.onoffice4j.generator.compare;

import io.github.onoffice4j.generator.schema.FieldSchema;
import java.util.Set;

/** The form of a field's values as far as it decides whether two types can stand for one another. */
enum ValueForm {
    /** A text of any kind. */
    TEXT,
    /** One of the listed values. */
    ONE_OF_LIST,
    /** Several of the listed values. */
    SOME_OF_LIST,
    /** Several keys that no list names. */
    KEYS,
    /** Whatever the type says; types of this form stand for themselves only. */
    OTHER;

    private static final Set<String> TEXTS = Set.of("varchar", "text", "freetext");

    static ValueForm of(FieldSchema field) {
        boolean listed = field.permittedValues() != null;
        if (TEXTS.contains(field.type())) {
            return TEXT;
        }
        return switch (field.type()) {
            case "singleselect" -> listed ? ONE_OF_LIST : TEXT;
            case "multiselect" -> listed ? SOME_OF_LIST : KEYS;
            default -> OTHER;
        };
    }

    boolean isListed() {
        return this == ONE_OF_LIST || this == SOME_OF_LIST;
    }

    boolean isFree() {
        return this == TEXT || this == KEYS;
    }

    /** Names the type so that the difference shows. */
    String words(FieldSchema field) {
        boolean select = field.type().endsWith("select");
        return select && !isListed() ? field.type() + " without values" : field.type();
    }
}
