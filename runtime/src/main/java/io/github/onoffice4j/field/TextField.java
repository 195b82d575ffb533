package io.github.onoffice4j.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of text: varchar, text, freetext, blob, and every type that is new to this version.
 *
 * <p>An empty text reads as {@code null}. See "Field configuration" in the onOffice API documentation. Immutable and safe for use
 * by many threads.
 *
 * @param <R> the record class of the module
 */
public final class TextField<R> extends OrderableField<R, String> {

    TextField(FieldDefinition<R> definition) {
        super(definition);
    }

    /**
     * Keeps records whose text equals the given one.
     *
     * @param text the text; an empty one finds records without text
     * @return the condition
     */
    public Condition<R> is(String text) {
        return new Condition<>(this, "=", text);
    }

    /**
     * Keeps records whose text differs from the given one.
     *
     * @param text the text; an empty one finds records with text
     * @return the condition
     */
    public Condition<R> isNot(String text) {
        return new Condition<>(this, "!=", text);
    }

    /**
     * Keeps records whose text matches a pattern.
     *
     * @param pattern the pattern, in which {@code %} stands for any sequence of characters; there is no way to escape it
     * @return the condition
     */
    public Condition<R> like(String pattern) {
        return new Condition<>(this, "like", pattern);
    }

    /**
     * Keeps records whose text does not match a pattern.
     *
     * @param pattern the pattern, in which {@code %} stands for any sequence of characters; there is no way to escape it
     * @return the condition
     */
    public Condition<R> notLike(String pattern) {
        return new Condition<>(this, "not like", pattern);
    }

    /**
     * Keeps records whose text is one of the given ones.
     *
     * @param texts the texts, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no text
     */
    public Condition<R> in(String... texts) {
        return new Condition<>(this, "in", Operands.atLeastOne(this, List.of(texts)));
    }

    /**
     * Keeps records whose text is none of the given ones.
     *
     * @param texts the texts, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no text
     */
    public Condition<R> notIn(String... texts) {
        return new Condition<>(this, "not in", Operands.atLeastOne(this, List.of(texts)));
    }

    @Override
    public @Nullable String decode(@Nullable Object wire) {
        String text = WireText.of(wire);
        return text.isEmpty() ? null : text;
    }

    @Override
    public Object encode(String value) {
        return value;
    }
}
