package io.github.onoffice4j;

import io.github.onoffice4j.Outgoing.Effect;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The calls of one upload: with {@code data} they bring a block, without they make a file of the blocks; see "Upload file" in
 * the onOffice API documentation. Used by one thread.
 */
final class UploadCalls {

    private static final RawOperation UPLOAD = RawOperation.of(ActionId.DO, "uploadfile");

    private final Exchange exchange;
    private String uploadId = "";
    private long sent;
    private long lastRequest;

    UploadCalls(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Tells whether a temporary upload has begun. */
    boolean hasBegun() {
        return !uploadId.isEmpty();
    }

    /** Returns how many bytes the server has confirmed. */
    long sent() {
        return sent;
    }

    long lastRequest() {
        return lastRequest;
    }

    /** Sends a block, the first bytes of a buffer. Beside them, only their encoded form is in memory meanwhile. */
    void send(byte[] buffer, int length) {
        ResultRecord record = send(prepared(length == buffer.length ? buffer : Arrays.copyOf(buffer, length)));
        uploadId = text(record, "tmpUploadId");
        sent += length;
        checkSize(record);
    }

    private Outgoing prepared(byte[] block) {
        RawOperation call = UPLOAD.parameter("data", Base64.getEncoder().encodeToString(block));
        // The first block begins a temporary upload, and does no harm if that is forgotten.
        return hasBegun()
                ? exchange.prepare(call.parameter("tmpUploadId", uploadId)).with(Effect.UNSEEN)
                : exchange.prepare(call).with(Effect.NONE);
    }

    /** Makes a file of the blocks, or a link if there are none. */
    ResultRecord store(Map<String, Object> parameters, Effect effect) {
        RawOperation call = hasBegun() ? UPLOAD.parameter("tmpUploadId", uploadId) : UPLOAD;
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            call = call.parameter(parameter.getKey(), parameter.getValue());
        }
        ResultRecord record = send(exchange.prepare(call).with(effect));
        checkSize(record);
        return record;
    }

    private ResultRecord send(Outgoing call) {
        List<Outgoing> calls = List.of(call);
        // Cached reads are as good as before until something has changed.
        Answer answer = (call.mayChange() ? exchange.send(calls) : exchange.transmit(calls)).await();
        lastRequest = answer.request();
        ActionResult result = new ActionResult(answer.result(0), answer.drift());
        if (result.records().isEmpty()) {
            throw new MalformedResponseException("The answer says nothing of the upload: " + call.describe());
        }
        return result.records().get(0);
    }

    private void checkSize(ResultRecord record) {
        if (hasBegun() && !text(record, "filesize").equals(Long.toString(sent))) {
            throw new MalformedResponseException("The server says that it has " + record.get("filesize") + " bytes of "
                    + sent + " that were sent: in the answer " + record + " to do uploadfile");
        }
    }

    /** Returns an element that every answer has. */
    static String text(ResultRecord record, String element) {
        Object value = record.get(element);
        if (value == null || value.toString().isEmpty()) {
            throw new MalformedResponseException(
                    "The answer to do uploadfile lacks the element " + element + ": it is " + record);
        }
        return value.toString();
    }
}
