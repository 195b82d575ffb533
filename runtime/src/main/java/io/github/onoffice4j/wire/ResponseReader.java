package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer as it streams in. Tolerant of everything PHP does: an empty map as a list, numbers as text, members missing,
 * members unknown.
 */
final class ResponseReader {

    /** What an answer holds. */
    record Answer(WireStatus status, List<WireResult> results) {}

    private final JsonParser parser;
    private final @Nullable Download download;
    private final List<WireResult> results = new ArrayList<>();
    private WireStatus status = WireStatus.MISSING;

    private ResponseReader(JsonParser parser, @Nullable Download download) {
        this.parser = parser;
        this.download = download;
    }

    /** Reads an answer; the content of a file that is downloaded goes there instead of into its record. */
    static Answer read(JsonFactory json, InputStream in, @Nullable Download download) throws IOException {
        try (JsonParser parser = json.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "an answer is a JSON object");
            }
            ResponseReader reader = new ResponseReader(parser, download);
            Members.forEach(parser, reader::readMember);
            return new Answer(reader.status, List.copyOf(reader.results));
        }
    }

    private void readMember(String name) throws IOException {
        switch (name) {
            case "status" -> status = StatusReader.read(parser);
            case "response" -> Members.forEach(parser, this::readResponseMember);
            default -> {}
        }
    }

    private void readResponseMember(String name) throws IOException {
        if (name.equals("results")) {
            Members.forEachItem(parser, () -> results.add(ResultReader.read(parser, download)));
        }
    }
}
