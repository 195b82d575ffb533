package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import retrofit2.Response;
import retrofit2.Retrofit;

/** Sends requests and reads the answers. Safe for use by many threads. */
public final class WireClient {

    /** So much of an answer is looked at to say what came instead of JSON. */
    private static final int EXCERPT = 200;

    private final URI baseUrl;
    private final String version;
    private final JsonFactory json;
    private final ApiService service;

    /**
     * Makes a client.
     *
     * @param http the HTTP client
     * @param baseUrl the address up to the version
     * @param version the version
     */
    public WireClient(OkHttpClient http, URI baseUrl, String version) {
        String base = baseUrl.toString();
        this.baseUrl = base.endsWith("/") ? baseUrl : URI.create(base + "/");
        this.version = version;
        // The length of a text is the server's business: files come as one.
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
        this.service = new Retrofit.Builder()
                .baseUrl(this.baseUrl.toString())
                .client(http)
                .addConverterFactory(new RequestConverterFactory(json))
                .build()
                .create(ApiService.class);
    }

    /** Returns the address requests go to. */
    public String address() {
        return baseUrl + version + "/api.php";
    }

    /**
     * Sends a request.
     *
     * @param request the request
     * @return the answer
     * @throws WireException if there is none; the stage says how far it came
     */
    public WireResponse send(WireRequest request) throws WireException {
        Response<ResponseBody> response = execute(request);
        try (ResponseBody body = response.isSuccessful() ? response.body() : response.errorBody()) {
            if (body == null) {
                throw new WireException(WireException.Stage.MALFORMED, "The answer is empty", null);
            }
            String excerpt = excerpt(body.source());
            if (!response.isSuccessful()) {
                throw new WireException(
                        WireException.Stage.HTTP_STATUS,
                        "The server answered with HTTP status " + response.code() + described(body, excerpt),
                        null);
            }
            return read(body, excerpt);
        }
    }

    private Response<ResponseBody> execute(WireRequest request) throws WireException {
        try {
            return service.send(version, request).execute();
        } catch (UnknownHostException
                | ConnectException
                | NoRouteToHostException
                | SSLHandshakeException
                | SSLPeerUnverifiedException e) {
            throw new WireException(WireException.Stage.NOT_SENT, reason(e), e);
        } catch (IOException e) {
            throw new WireException(WireException.Stage.NO_ANSWER, reason(e), e);
        }
    }

    private WireResponse read(ResponseBody body, String excerpt) throws WireException {
        try {
            return ResponseReader.read(json, body.byteStream());
        } catch (JsonEOFException e) {
            throw new WireException(
                    WireException.Stage.MALFORMED, "The answer ends too early" + described(body, excerpt), e);
        } catch (JsonProcessingException e) {
            throw new WireException(
                    WireException.Stage.MALFORMED, "The answer is no JSON of the API" + described(body, excerpt), e);
        } catch (IOException e) {
            throw new WireException(WireException.Stage.NO_ANSWER, reason(e), e);
        }
    }

    /** Looks at the beginning of an answer without consuming it. */
    private static String excerpt(BufferedSource source) throws WireException {
        try {
            source.request(EXCERPT);
            long length = Math.min(EXCERPT, source.getBuffer().size());
            String text = source.getBuffer().snapshot((int) length).utf8();
            return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").trim();
        } catch (IOException e) {
            throw new WireException(WireException.Stage.NO_ANSWER, reason(e), e);
        }
    }

    private static String described(ResponseBody body, String excerpt) {
        String type = body.contentType() == null ? "no content type" : "content type " + body.contentType();
        return " (" + type + (excerpt.isEmpty() ? ", no content)" : "): " + excerpt);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
