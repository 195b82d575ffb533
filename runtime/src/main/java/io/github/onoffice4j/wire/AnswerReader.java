package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** Reads what came back: an answer as the API sends it, while it streams in, or a description of what it was instead. */
final class AnswerReader {

    private final JsonFactory json;
    private final String token;
    private final @Nullable Download download;

    AnswerReader(JsonFactory json, WireRequest request) {
        this.json = json;
        this.token = request.signer().token();
        this.download = request.download();
    }

    WireResponse read(Response<ResponseBody> response) throws IOException {
        AnswerDescription description = new AnswerDescription(response, token);
        try (ResponseBody body = response.isSuccessful() ? response.body() : response.errorBody()) {
            description.look(body);
            if (!response.isSuccessful()) {
                throw new WireException(
                        response.code() < 500 ? WireException.Stage.REFUSED : WireException.Stage.SERVER_FAILED,
                        response.code(),
                        RetryAfter.in(response.headers()),
                        description.ofStatus(),
                        null);
            }
            if (body != null && download != null && download.url() != null) {
                return copy(response, body.byteStream(), download);
            }
            if (body == null || description.isEmpty()) {
                throw malformed(response, description.of("is empty"), null);
            }
            return read(response, body.byteStream());
        } catch (JsonEOFException e) {
            throw malformed(response, description.of("ends too early"), e);
        } catch (JsonProcessingException e) {
            throw malformed(response, description.of("is not JSON as the API sends it"), e);
        }
    }

    private WireResponse read(Response<?> response, InputStream body) throws IOException {
        Counter counter = new Counter(body);
        ResponseReader.Answer answer = ResponseReader.read(json, counter, download);
        return answered(response, answer.status(), answer.results(), counter);
    }

    /** Copies a file that is the whole answer, as if it were the result of an action. */
    private static WireResponse copy(Response<?> response, InputStream body, Download download) throws IOException {
        Counter counter = new Counter(body);
        try (OutputStream out = download.begin()) {
            counter.transferTo(out);
        }
        WireResult result = new WireResult(WireStatus.OK, false, null, List.of());
        return answered(response, WireStatus.OK, List.of(result), counter);
    }

    private static WireResponse answered(
            Response<?> response, WireStatus status, List<WireResult> results, Counter counter) {
        return new WireResponse(
                status, results, response.code(), response.headers().getInstant("Date"), counter.count);
    }

    private static WireException malformed(Response<?> response, String message, @Nullable Throwable cause) {
        return new WireException(WireException.Stage.MALFORMED, response.code(), null, message, cause);
    }

    /** Counts what is read. */
    private static final class Counter extends FilterInputStream {

        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
