package io.github.onoffice4j.generator.compare;

import io.github.onoffice4j.generator.schema.FieldSchema;
import java.util.Set;

/** The form of a field's values as far as it decides whether two types can stand for one another. */
public enum ValueForm {
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

    /**
     * Returns the form of a field's values.
     *
     * @param field the field
     */
    public static ValueForm of(FieldSchema field) {
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

    /**
     * Tells whether the values of two fields have the same Java type, whatever values they are.
     *
     * @param one a field
     * @param other another one
     */
    public static boolean isSame(FieldSchema one, FieldSchema other) {
        ValueForm form = of(one);
        return form == of(other) && (form != OTHER || one.type().equals(other.type()));
    }

    /** Tells whether the configuration lists the values. */
    public boolean isListed() {
        return this == ONE_OF_LIST || this == SOME_OF_LIST;
    }

    boolean isFree() {
        return this == TEXT || this == KEYS;
    }

    /**
     * Names the type of a field so that the difference shows.
     *
     * @param field a field of this form
     */
    public String words(FieldSchema field) {
        boolean select = field.type().endsWith("select");
        return select && !isListed() ? field.type() + " without values" : field.type();
    }
}
