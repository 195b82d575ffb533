package io.github.onoffice4j.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds the numbers of linked records, such as the addresses of an agents log entry.
 *
 * <p>Reads as an immutable list, empty if nothing is linked; it can be neither filtered nor sorted by. See the read calls in the
 * onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 */
public final class IdListField<R> extends Field<R, List<Long>> {

    IdListField(FieldDefinition<R> definition) {
        super(definition);
    }

    @Override
    public List<Long> decode(@Nullable Object wire) {
        Collection<?> items = wire instanceof List<?> list ? list : WireText.keys(wire);
        List<Long> ids = new ArrayList<>(items.size());
        for (Object item : items) {
            String text = WireText.of(item);
            try {
                ids.add(Long.valueOf(text));
            } catch (NumberFormatException e) {
                throw unreadable(text, "record number");
            }
        }
        return Collections.unmodifiableList(ids);
    }

    @Override
    public Object encode(List<Long> value) {
        return List.copyOf(value);
    }

    @Override
    public Object encodeEmpty() {
        return List.of();
    }
}
