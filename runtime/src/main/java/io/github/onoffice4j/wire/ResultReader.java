package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the result of one action. */
final class ResultReader {

    private final JsonParser parser;
    private final Layout layout = new Layout();
    private final List<WireRecord> records = new ArrayList<>();
    private WireStatus status = new WireStatus(0, 0, "");
    private boolean cacheable;
    private @Nullable Long total;

    private ResultReader(JsonParser parser) {
        this.parser = parser;
    }

    static WireResult read(JsonParser parser) throws IOException {
        ResultReader reader = new ResultReader(parser);
        Members.forEach(parser, reader::readMember);
        return new WireResult(reader.status, reader.cacheable, reader.total, List.copyOf(reader.records));
    }

    private void readMember(String name) throws IOException {
        switch (name) {
            case "status" -> status = StatusReader.read(parser);
            case "cacheable" -> cacheable = parser.getValueAsBoolean(false);
            case "data" -> Members.forEach(parser, this::readData);
            default -> parser.skipChildren();
        }
    }

    private void readData(String name) throws IOException {
        if (name.equals("meta")) {
            Members.forEach(parser, this::readMeta);
        } else if (name.equals("records") && parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                records.add(RecordReader.read(parser, layout));
            }
        } else {
            parser.skipChildren();
        }
    }

    private void readMeta(String name) throws IOException {
        if (name.equals("cntabsolute")) {
            total = total();
        }
        parser.skipChildren();
    }

    /** A list in place of the number means none. */
    private @Nullable Long total() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        return token.isStructStart() ? 0L : parser.getValueAsLong(0);
    }
}
