package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns results into bytes and back: JSON of the form in which they come from the server. Safe for use by many threads. */
public final class ResultCodec {

    private final JsonFactory json = WireJson.factory();

    /** Returns the bytes of a result. */
    public byte[] encode(WireResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(bytes)) {
            generator.writeStartObject();
            generator.writeObjectFieldStart("status");
            generator.writeNumberField("errorcode", result.status().errorCode());
            generator.writeStringField("message", result.status().message());
            generator.writeEndObject();
            generator.writeBooleanField("cacheable", result.cacheable());
            generator.writeObjectFieldStart("data");
            generator.writeObjectFieldStart("meta");
            writeField(generator, "cntabsolute", result.total());
            generator.writeEndObject();
            generator.writeArrayFieldStart("records");
            for (WireRecord record : result.records()) {
                writeRecord(generator, record);
            }
            generator.writeEndArray();
            generator.writeEndObject();
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Returns the result of bytes.
     *
     * @throws IOException if they are not those of a result
     */
    public WireResult decode(byte[] bytes) throws IOException {
        try (JsonParser parser = json.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "a result is a JSON object");
            }
            WireResult result = ResultReader.read(parser, null);
            if (result.status().isActionFailure() || !result.cacheable()) {
                throw new JsonParseException(parser, "a result that is kept is a success and cacheable");
            }
            return result;
        }
    }

    private static void writeRecord(JsonGenerator generator, WireRecord record) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("id", record.id());
        generator.writeStringField("type", record.type());
        if (record.list().isEmpty()) {
            generator.writeObjectFieldStart("elements");
            for (String name : record.names()) {
                writeField(generator, name, record.get(name));
            }
            generator.writeEndObject();
        } else {
            writeField(generator, "elements", record.list());
        }
        generator.writeEndObject();
    }

    private static void writeField(JsonGenerator generator, String name, @Nullable Object value) throws IOException {
        generator.writeFieldName(name);
        writeValue(generator, value);
    }

    /** One that looks like a whole number would come back as one. */
    private static void writeDecimal(JsonGenerator generator, String text) throws IOException {
        boolean whole = text.indexOf('.') < 0 && text.indexOf('E') < 0;
        generator.writeNumber(whole ? text + "e0" : text);
    }

    /** Writes what {@link RecordReader} reads. */
    private static void writeValue(JsonGenerator generator, @Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                writeField(generator, String.valueOf(entry.getKey()), entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> items) {
            generator.writeStartArray();
            for (Object item : items) {
                writeValue(generator, item);
            }
            generator.writeEndArray();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            writeDecimal(generator, number.toString());
        } else {
            generator.writeString(value.toString());
        }
    }
}
