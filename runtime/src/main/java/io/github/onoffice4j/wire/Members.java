package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the members of JSON objects, whatever PHP has made of them. */
final class Members {

    /** Reads the value the parser stands at, up to its last token. */
    interface Reader {
        void read(String name) throws IOException;
    }

    private Members() {}

    /** Reads each member of the object the parser stands at; a value that is no object, such as PHP's empty list, has none. */
    static void forEach(JsonParser parser, Reader reader) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            reader.read(name);
        }
    }

    /** Returns the scalar the parser stands at as text; {@code null} for {@code null}, an object or a list. */
    static @Nullable String text(JsonParser parser) throws IOException {
        String text = parser.getValueAsString();
        parser.skipChildren();
        return text;
    }
}
