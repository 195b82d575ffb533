package io.github.onoffice4j.field;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds a file, onOffice's type datei.
 *
 * <p>Reads as the address the file can be downloaded from, valid for one hour; an empty field reads as {@code null}. It can be
 * neither written, filtered nor sorted by. See "Field configuration" in the onOffice API documentation. Immutable and safe for use
 * by many threads.
 *
 * @param <R> the record class of the module
 */
public final class FileField<R> extends Field<R, URI> {

    FileField(FieldDefinition<R> definition) {
        super(definition);
    }

    @Override
    public @Nullable URI decode(@Nullable Object wire) {
        String text = WireText.of(wire);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw unreadable(text, "download address");
        }
    }

    @Override
    public Object encode(URI value) {
        throw new IllegalArgumentException("A file is uploaded, not written as a value: for field " + this);
    }
}
