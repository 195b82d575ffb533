package io.github.onoffice4j.wire;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to send a request. Written, and signed, when the connection stands, so that the time signed is that of sending.
 */
final class Transmission extends RequestBody {

    private enum State {
        WAITING,
        /** Bytes may have left: from now on the server may have executed something. */
        BEGUN,
        /** Cancelled in time: no byte will ever leave. */
        CANCELLED
    }

    private static final MediaType JSON = MediaType.get("application/json");

    private final RequestWriter writer;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private volatile long length;

    Transmission(WireRequest request) {
        this.writer = new RequestWriter(request);
    }

    /** Returns the transmission of a request without a body: it may have been sent as soon as there is a connection. */
    static Transmission withoutBody(WireRequest request) {
        Transmission transmission = new Transmission(request);
        transmission.state.set(State.BEGUN);
        return transmission;
    }

    boolean hasBegun() {
        return state.get() == State.BEGUN;
    }

    /** Returns the length of what was sent, 0 if nothing was. */
    long bytesSent() {
        return hasBegun() ? length : 0;
    }

    /** Stops it before its first byte, if there is still time. */
    void cancel() {
        state.compareAndSet(State.WAITING, State.CANCELLED);
    }

    @Override
    public @Nullable MediaType contentType() {
        return JSON;
    }

    /** Not every server takes a body in chunks. */
    @Override
    public long contentLength() {
        length = writer.length();
        return length;
    }

    /** A request that was sent is never repeated behind the user's back, whatever redirect or status comes. */
    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        if (!state.compareAndSet(State.WAITING, State.BEGUN)) {
            throw new IOException("Canceled");
        }
        writer.write(sink);
    }
}
