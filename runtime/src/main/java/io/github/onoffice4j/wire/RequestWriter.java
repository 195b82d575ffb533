package io.github.onoffice4j.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.BufferedSink;

/** Writes a request, signing each action as it goes out. All of it is ASCII, so that its length is that of its texts. */
final class RequestWriter {

    /** Makes the signature of an action. */
    private interface Signature {
        String of(WireAction action, String identifier, long timestamp);
    }

    private static final int PIECE = 8 * 1024;

    private final WireRequest request;
    private final Signer signer;

    RequestWriter(WireRequest request) {
        this.request = request;
        this.signer = request.signer();
    }

    /** Returns the length, which does not depend on the time that is signed. */
    long length() {
        String blank = " ".repeat(signer.signatureLength());
        return texts((action, identifier, timestamp) -> blank).stream()
                .mapToLong(String::length)
                .sum();
    }

    void write(BufferedSink sink) throws IOException {
        for (String text : texts(signer::sign)) {
            // Piece by piece: the sink sends what is full, and a block of a file is not in memory once more.
            for (int start = 0; start < text.length(); start += PIECE) {
                sink.writeUtf8(text, start, Math.min(start + PIECE, text.length()));
            }
        }
    }

    private List<String> texts(Signature signature) {
        List<String> texts = new ArrayList<>(3 * request.actions().size() + 2);
        texts.add("{\"token\":" + PhpJson.encode(signer.token()) + ",\"request\":{\"actions\":[");
        long timestamp = signer.timestamp();
        int position = 0;
        for (WireAction action : request.actions()) {
            String identifier = request.number() + "." + ++position;
            String hmac = signature.of(action, identifier, timestamp);
            texts.add((position == 1 ? "" : ",") + head(action, identifier, timestamp, hmac));
            texts.add(action.parameters());
            texts.add("}");
        }
        texts.add("]}}");
        return texts;
    }

    private String head(WireAction action, String identifier, long timestamp, String hmac) {
        return "{\"actionid\":" + PhpJson.encode(action.actionId())
                + ",\"resourceid\":" + PhpJson.encode(action.resourceId())
                + ",\"resourcetype\":" + PhpJson.encode(action.resourceType())
                + ",\"identifier\":\"" + identifier + "\",\"timestamp\":" + timestamp
                + (signer.isLegacy() ? "" : ",\"hmac_version\":\"2\"")
                + ",\"hmac\":\"" + hmac + "\",\"parameters\":";
    }
}
