package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a request, signing each action as it goes out. */
final class RequestWriter {

    private final JsonFactory json;

    RequestWriter(JsonFactory json) {
        this.json = json;
    }

    void write(WireRequest request, OutputStream out) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeStringField("token", request.signer().token());
            generator.writeObjectFieldStart("request");
            generator.writeArrayFieldStart("actions");
            int index = 0;
            for (WireAction action : request.actions()) {
                writeAction(generator, request.signer(), action, Integer.toString(index++));
            }
            generator.writeEndArray();
            generator.writeEndObject();
            generator.writeEndObject();
        }
    }

    private static void writeAction(JsonGenerator generator, Signer signer, WireAction action, String identifier)
            throws IOException {
        long timestamp = signer.timestamp();
        generator.writeStartObject();
        generator.writeStringField("actionid", action.actionId());
        generator.writeStringField("resourceid", action.resourceId());
        generator.writeStringField("resourcetype", action.resourceType());
        generator.writeStringField("identifier", identifier);
        generator.writeNumberField("timestamp", timestamp);
        if (!signer.isLegacy()) {
            generator.writeStringField("hmac_version", "2");
        }
        generator.writeStringField("hmac", signer.sign(action, identifier, timestamp));
        generator.writeFieldName("parameters");
        writeMap(generator, PhpJson.sorted(action.parameters()));
        generator.writeEndObject();
    }

    private static void writeMap(JsonGenerator generator, Map<?, ?> map) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            generator.writeFieldName(String.valueOf(entry.getKey()));
            writeValue(generator, entry.getValue());
        }
        generator.writeEndObject();
    }

    private static void writeValue(JsonGenerator generator, @Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            writeMap(generator, map);
        } else if (value instanceof Collection<?> items) {
            generator.writeStartArray();
            for (Object item : items) {
                writeValue(generator, item);
            }
            generator.writeEndArray();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte) {
            generator.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigInteger number) {
            generator.writeNumber(number);
        } else if (value instanceof Number) {
            generator.writeNumber(new BigDecimal(value.toString()));
        } else {
            generator.writeString(value.toString());
        }
    }
}
