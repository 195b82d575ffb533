package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a record into the layout it shares with the others of its result. */
final class RecordReader {

    private static final String CONTENT = "content";
    private static final Base64Variant BASE64 = Base64Variants.MIME_NO_LINEFEEDS.withPaddingAllowed();

    private final JsonParser parser;
    private final @Nullable Download download;
    private Layout layout;
    private int lastSlot = -1;
    private String id = "";
    private @Nullable String type;
    private @Nullable Object[] values = {};
    private List<@Nullable Object> list = List.of();

    private RecordReader(JsonParser parser, Layout layout, @Nullable Download download) {
        this.parser = parser;
        this.layout = layout;
        this.download = download;
    }

    static WireRecord read(JsonParser parser, Layout layout, @Nullable Download download) throws IOException {
        RecordReader reader = new RecordReader(parser, layout, download);
        Members.forEach(parser, reader::readMember);
        return new WireRecord(reader.id, reader.type, reader.layout, reader.values, reader.list);
    }

    private void readMember(String name) throws IOException {
        switch (name) {
            case "id" -> id = parser.getValueAsString("");
            case "type" -> type = parser.getValueAsString();
            case "elements" -> readElements();
            default -> {}
        }
    }

    private void readElements() throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            list = readList();
            return;
        }
        values = new Object[layout.size()];
        Arrays.fill(values, WireRecord.ABSENT);
        Members.forEach(parser, name -> {
            int slot = layout.slotOf(name, lastSlot + 1);
            if (slot < lastSlot) {
                leaveSharedLayout();
                slot = layout.slotOf(name, layout.size());
            }
            lastSlot = slot;
            if (slot >= values.length) {
                int length = values.length;
                values = Arrays.copyOf(values, Math.max(slot + 1, length * 2));
                Arrays.fill(values, length, values.length, WireRecord.ABSENT);
            }
            values[slot] = download != null && name.equals(CONTENT) && parser.currentToken() == JsonToken.VALUE_STRING
                    ? readContent(download)
                    : readValue();
        });
        if (values.length > layout.size()) {
            values = Arrays.copyOf(values, layout.size());
        }
    }

    /** The elements come in another order than in the records before, and the order means something: that of fields. */
    private void leaveSharedLayout() {
        Layout own = new Layout();
        for (int slot = 0; slot <= lastSlot; slot++) {
            if (values[slot] != WireRecord.ABSENT) {
                values[own.slotOf(layout.names().get(slot), own.size())] = values[slot];
            }
        }
        Arrays.fill(values, own.size(), values.length, WireRecord.ABSENT);
        layout = own;
    }

    /** Decodes the text piece by piece, as it comes in; its value is the number of bytes. */
    private Long readContent(Download download) throws IOException {
        try (OutputStream out = download.begin()) {
            return (long) parser.readBinaryValue(BASE64, out);
        }
    }

    private @Nullable Object readValue() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readMap();
            case START_ARRAY -> readList();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> readInteger();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            default -> parser.getText();
        };
    }

    private Object readInteger() throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? parser.getDecimalValue()
                : (Object) parser.getLongValue();
    }

    private Map<String, @Nullable Object> readMap() throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        Members.forEach(parser, name -> map.put(name, readValue()));
        return Collections.unmodifiableMap(map);
    }

    private List<@Nullable Object> readList() throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(readValue());
        }
        return Collections.unmodifiableList(items);
    }
}
