package io.github.onoffice4j.field;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A field that refers to a user of the tenant.
 *
 * <p>The empty text and the number 0 read as {@code null}. See "User" in the onOffice API documentation. Immutable and safe for use
 * by many threads.
 *
 * @param <R> the record class of the module
 */
public final class UserField<R> extends OrderableField<R, UserReference> {

    UserField(FieldDefinition<R> definition) {
        super(definition);
    }

    /**
     * Keeps records of the user.
     *
     * @param user the user
     * @return the condition
     */
    public Condition<R> is(UserReference user) {
        return new Condition<>(this, "=", encode(user));
    }

    /**
     * Keeps records of any other user or of none.
     *
     * @param user the user
     * @return the condition
     */
    public Condition<R> isNot(UserReference user) {
        return new Condition<>(this, "!=", encode(user));
    }

    @Override
    public @Nullable UserReference decode(@Nullable Object wire) {
        String text = WireText.of(wire);
        return text.isEmpty() || text.equals("0") ? null : new UserReference(text);
    }

    @Override
    public Object encode(UserReference value) {
        OptionalLong number = value.number();
        return number.isPresent() ? (Object) number.getAsLong() : value.text();
    }
}
