package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Response;
import retrofit2.Retrofit;

/** Sends requests and reads the answers. Safe for use by many threads. */
public final class WireClient {

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
                .addConverterFactory(new RequestConverterFactory())
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
        Response<ResponseBody> response = execute(new Transmission(request, json));
        AnswerDescription description = new AnswerDescription(response, request.signer());
        try (ResponseBody body = response.isSuccessful() ? response.body() : response.errorBody()) {
            description.look(body);
            if (!response.isSuccessful()) {
                throw new WireException(
                        response.code() < 500 ? WireException.Stage.REFUSED : WireException.Stage.SERVER_FAILED,
                        description.ofStatus(),
                        null);
            }
            if (body == null || description.isEmpty()) {
                throw new WireException(WireException.Stage.MALFORMED, description.of("is empty"), null);
            }
            return ResponseReader.read(json, body.byteStream());
        } catch (JsonEOFException e) {
            throw new WireException(WireException.Stage.MALFORMED, description.of("ends too early"), e);
        } catch (JsonProcessingException e) {
            throw new WireException(
                    WireException.Stage.MALFORMED, description.of("is not JSON as the API sends it"), e);
        } catch (WireException e) {
            throw e;
        } catch (IOException e) {
            throw new WireException(WireException.Stage.NO_ANSWER, reason(e), e);
        }
    }

    private Response<ResponseBody> execute(Transmission transmission) throws WireException {
        try {
            return service.send(version, transmission).execute();
        } catch (IOException e) {
            throw new WireException(
                    transmission.hasBegun() ? WireException.Stage.NO_ANSWER : WireException.Stage.NOT_SENT,
                    reason(e),
                    e);
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return e instanceof UnknownHostException
                ? "Unknown host: " + message
                : message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
