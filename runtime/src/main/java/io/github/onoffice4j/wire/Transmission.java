package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to send a request. Written, and signed, when the connection stands, so that the time signed is that of sending.
 */
final class Transmission extends RequestBody {

    private static final MediaType JSON = MediaType.get("application/json");

    private final WireRequest request;
    private final JsonFactory json;

    /** Whether bytes may have left: from then on the server may have executed something. */
    private volatile boolean begun;

    Transmission(WireRequest request, JsonFactory json) {
        this.request = request;
        this.json = json;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public @Nullable MediaType contentType() {
        return JSON;
    }

    /** Not every server takes a body in chunks. The length does not depend on the time that is signed. */
    @Override
    public long contentLength() throws IOException {
        LengthOutput length = new LengthOutput();
        new RequestWriter(json).write(request, length);
        return length.total();
    }

    /** A request that was sent is never repeated behind the user's back, whatever redirect or status comes. */
    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        begun = true;
        new RequestWriter(json).write(request, sink.outputStream());
    }
}
