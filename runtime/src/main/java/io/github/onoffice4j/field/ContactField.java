package io.github.onoffice4j.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of addresses that holds any number of contact entries: telephone numbers, mobile numbers, fax numbers or e-mail
 * addresses.
 *
 * <p>Reads as an immutable list in the order of the answer, empty if there are no entries. The server leaves out entries that were
 * added to an existing address without being its main one. Entries are written through the draft's own methods. See "Read
 * addresses" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 */
public final class ContactField<R> extends Field<R, List<Contact>> {

    private static final String COMMENT = "__Comment";

    private final Pattern element;

    ContactField(FieldDefinition<R> definition) {
        super(definition);
        // phone__13021, phoneprivate__13021, phone__13021__Comment
        this.element = Pattern.compile(Pattern.quote(askedFor()) + "([A-Za-z]*)__(\\d{1,18})(" + COMMENT + ")?");
    }

    /**
     * Keeps addresses of which any entry of this kind is the given one.
     *
     * @param value the number or address
     * @return the condition
     */
    public Condition<R> is(String value) {
        return new Condition<>(this, "=", value);
    }

    /**
     * Keeps addresses of which any entry of this kind matches a pattern.
     *
     * @param pattern the pattern, in which {@code %} stands for any sequence of characters
     * @return the condition
     */
    public Condition<R> like(String pattern) {
        return new Condition<>(this, "like", pattern);
    }

    /**
     * Tells whether an element of a record belongs to the field: each entry is an element of its own.
     *
     * @param name the name of the element, such as {@code phone__13021}
     * @return whether it is an entry of this kind, or the comment of one
     */
    public boolean holds(String name) {
        return element.matcher(name).matches();
    }

    /**
     * Decodes the elements of a record that belong to the field.
     *
     * @param wire the elements by their names
     * @return the entries
     */
    @Override
    public List<Contact> decode(@Nullable Object wire) {
        Map<Long, Contact> entries = new LinkedHashMap<>();
        if (wire instanceof Map<?, ?> elements) {
            elements.forEach((name, value) -> {
                Matcher matcher = element.matcher(String.valueOf(name));
                if (matcher.matches()) {
                    add(entries, matcher, WireText.of(value));
                }
            });
        }
        return Collections.unmodifiableList(new ArrayList<>(entries.values()));
    }

    private static void add(Map<Long, Contact> entries, Matcher name, String text) {
        long id = Long.parseLong(name.group(2));
        Contact known = entries.getOrDefault(id, new Contact(id, name.group(1), "", null));
        entries.put(
                id,
                name.group(3) == null
                        ? new Contact(id, name.group(1), text, known.comment())
                        : new Contact(id, known.type(), known.value(), text.isEmpty() ? null : text));
    }

    @Override
    public Object encode(List<Contact> value) {
        throw new IllegalArgumentException(
                "Contact entries are written one by one, by the methods of the draft: for field " + this);
    }
}
