package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads the members of JSON objects and the items of lists, whatever PHP has made of them. */
final class Members {

    /** Reads the value the parser stands at, up to its last token, or leaves it. */
    interface Reader {
        void read(String name) throws IOException;
    }

    /** Reads the value the parser stands at, up to its last token, or leaves it. */
    interface ItemReader {
        void read() throws IOException;
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
            parser.skipChildren();
        }
    }

    /** Reads each item of the list the parser stands at, or of the object that PHP makes of a list with holes. */
    static void forEachItem(JsonParser parser, ItemReader reader) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            forEach(parser, name -> reader.read());
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.read();
            parser.skipChildren();
        }
    }
}
