package io.github.onoffice4j.wire;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** One attempt to send a request and to read its answer. Begun once; safe for use by many threads. */
public final class WireCall {

    private final Call<ResponseBody> call;
    private final Transmission transmission;
    private final AnswerReader reader;
    private final CompletableFuture<WireResponse> outcome = new CompletableFuture<>();

    WireCall(Call<ResponseBody> call, Transmission transmission, AnswerReader reader) {
        this.call = call;
        this.transmission = transmission;
        this.reader = reader;
    }

    /** Returns what becomes of it: the answer, completed by the thread that has read it, or a {@link WireException}. */
    public CompletableFuture<WireResponse> outcome() {
        return outcome;
    }

    /** Returns the length of what was sent, 0 if nothing was. */
    public long bytesSent() {
        return transmission.bytesSent();
    }

    /** Begins the call, which waits for its turn without a thread. */
    public void begin() {
        call.enqueue(new Callback<ResponseBody>() {
            @Override
            public void onResponse(Call<ResponseBody> ignored, Response<ResponseBody> response) {
                try {
                    outcome.complete(reader.read(response));
                } catch (WireException e) {
                    outcome.completeExceptionally(e);
                } catch (IOException e) {
                    outcome.completeExceptionally(failure(e));
                } catch (RuntimeException | Error e) {
                    outcome.completeExceptionally(
                            new WireException(WireException.Stage.MALFORMED, "The answer cannot be read: " + e, e));
                }
            }

            @Override
            public void onFailure(Call<ResponseBody> ignored, Throwable t) {
                outcome.completeExceptionally(failure(t));
            }
        });
    }

    /** Ends the call: nothing is sent that was not yet begun, and nothing is waited for. */
    public void cancel() {
        transmission.cancel();
        outcome.completeExceptionally(
                transmission.hasBegun()
                        ? new WireException(WireException.Stage.NO_ANSWER, "The call was cancelled", null)
                        : WireException.cancelled());
        call.cancel();
    }

    private WireException failure(Throwable cause) {
        if (!transmission.hasBegun()) {
            return new WireException(WireException.Stage.NOT_SENT, reason(cause), cause);
        }
        // OkHttp tells that the time for the whole call is over by the one kind, that a socket said nothing by the
        // other.
        boolean timedOut = cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException);
        return new WireException(
                timedOut ? WireException.Stage.TIMED_OUT : WireException.Stage.NO_ANSWER, reason(cause), cause);
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return cause instanceof UnknownHostException
                ? "Unknown host: " + message
                : message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
