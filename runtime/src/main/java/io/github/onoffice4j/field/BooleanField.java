package io.github.onoffice4j.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that is on or off.
 *
 * <p>A flag that was never set reads as {@code null}. See "Field configuration" in the onOffice API documentation. Immutable and
 * safe for use by many threads.
 *
 * @param <R> the record class of the module
 */
public final class BooleanField<R> extends OrderableField<R, Boolean> {

    BooleanField(FieldDefinition<R> definition) {
        super(definition);
    }

    /**
     * Keeps records whose flag has the given state.
     *
     * @param state the state; {@code false} also finds records whose flag was never set
     * @return the condition
     */
    public Condition<R> is(boolean state) {
        return state ? new Condition<>(this, "=", 1L) : new Condition<>(this, "in", List.of(0L, ""));
    }

    @Override
    public @Nullable Boolean decode(@Nullable Object wire) {
        String text = WireText.of(wire);
        return switch (text) {
            case "" -> null;
            case "0", "false" -> Boolean.FALSE;
            case "1", "true" -> Boolean.TRUE;
            default -> throw unreadable(text, "flag (0 or 1)");
        };
    }

    @Override
    public Object encode(Boolean value) {
        return value ? 1L : 0L;
    }
}
