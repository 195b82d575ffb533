package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads a status; what it does not say is no success. */
final class StatusReader {

    private final JsonParser parser;
    private int code = WireStatus.SERVER_ERROR;
    private int errorCode = WireStatus.UNSAID;
    private String message = "";

    private StatusReader(JsonParser parser) {
        this.parser = parser;
    }

    static WireStatus read(JsonParser parser) throws IOException {
        StatusReader reader = new StatusReader(parser);
        Members.forEach(parser, reader::readMember);
        return new WireStatus(reader.code, reader.errorCode, reader.message);
    }

    private void readMember(String name) throws IOException {
        switch (name) {
            case "code" -> code = parser.getValueAsInt(WireStatus.SERVER_ERROR);
            case "errorcode" -> errorCode = parser.getValueAsInt(WireStatus.UNSAID);
            case "message" -> message = parser.getValueAsString("");
            default -> {}
        }
    }
}
