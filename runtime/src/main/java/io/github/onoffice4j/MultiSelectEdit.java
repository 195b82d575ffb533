package io.github.onoffice4j;

import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.field.MultiSelectField;
import java.util.ArrayList;
import java.util.List;

/**
 * A change to single values of a multiselect, which keeps the values it does not name.
 *
 * <p>onOffice's write calls replace all values of a multiselect; the change is worked out from the record as it was read. See the
 * create and modify calls in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class
 * @param <D> the draft class
 * @param <C> the type of the values
 */
public final class MultiSelectEdit<R extends OnOfficeRecord<R>, D extends Draft<R, D>, C extends Choice> {

    private final Draft<R, D> draft;
    private final MultiSelectField<R, C> field;
    private final List<String> keys;

    MultiSelectEdit(Draft<R, D> draft, MultiSelectField<R, C> field, List<String> keys) {
        this.draft = draft;
        this.field = field;
        this.keys = keys;
    }

    /**
     * Adds a value.
     *
     * @param value the value; one that is there already changes nothing
     * @return the change with this value added
     * @throws IllegalArgumentException if the value is {@code UNRECOGNIZED}
     */
    public MultiSelectEdit<R, D, C> add(C value) {
        String key = Draft.key(value);
        List<String> changed = new ArrayList<>(keys);
        if (!changed.contains(key)) {
            changed.add(key);
        }
        return new MultiSelectEdit<>(draft, field, List.copyOf(changed));
    }

    /**
     * Removes a value.
     *
     * @param value the value; one that is not there changes nothing
     * @return the change with this value removed
     * @throws IllegalArgumentException if the value is {@code UNRECOGNIZED}
     */
    public MultiSelectEdit<R, D, C> remove(C value) {
        String key = Draft.key(value);
        return new MultiSelectEdit<>(
                draft, field, keys.stream().filter(other -> !other.equals(key)).toList());
    }

    /**
     * Ends the change.
     *
     * @return the draft that writes the values
     */
    public D done() {
        return draft.writeKeys(field, keys);
    }
}
