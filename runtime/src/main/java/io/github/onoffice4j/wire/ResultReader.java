package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the result of one action. */
final class ResultReader {

    private static final int WIDEST_LAYOUT = 1_000;

    private final JsonParser parser;
    private final @Nullable Download download;
    private final List<WireRecord> records = new ArrayList<>();
    private Layout layout = new Layout();
    private WireStatus status = WireStatus.MISSING;
    private boolean cacheable;
    private @Nullable Long total;

    private ResultReader(JsonParser parser, @Nullable Download download) {
        this.parser = parser;
        this.download = download;
    }

    static WireResult read(JsonParser parser, @Nullable Download download) throws IOException {
        ResultReader reader = new ResultReader(parser, download);
        Members.forEach(parser, reader::readMember);
        return new WireResult(reader.status, reader.cacheable, reader.total, List.copyOf(reader.records));
    }

    private void readMember(String name) throws IOException {
        switch (name) {
            case "status" -> status = StatusReader.read(parser);
            case "cacheable" -> cacheable = parser.getValueAsBoolean(false);
            case "data" -> Members.forEach(parser, this::readData);
            default -> {}
        }
    }

    private void readData(String name) throws IOException {
        if (name.equals("meta")) {
            Members.forEach(parser, this::readMeta);
        } else if (name.equals("records")) {
            Members.forEachItem(parser, this::readRecord);
        }
    }

    /** Where every record has names of its own, an ever wider layout would cost more than the values. */
    private void readRecord() throws IOException {
        if (layout.size() > WIDEST_LAYOUT) {
            layout = new Layout();
        }
        records.add(RecordReader.read(parser, layout, download));
    }

    private void readMeta(String name) throws IOException {
        if (name.equals("cntabsolute")) {
            total = total();
        }
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
