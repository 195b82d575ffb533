package io.github.onoffice4j.wire;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.net.URI;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/** Makes the calls that send requests and read the answers. Safe for use by many threads. */
public final class WireClient {

    private final URI baseUrl;
    private final String version;
    private final JsonFactory json;
    private final ApiService service;

    /**
     * Makes a client.
     *
     * @param http the HTTP client, whose dispatcher says how many requests run at once
     * @param baseUrl the address up to the version
     * @param version the version
     */
    public WireClient(OkHttpClient http, URI baseUrl, String version) {
        String base = baseUrl.toString();
        this.baseUrl = base.endsWith("/") ? baseUrl : URI.create(base + "/");
        this.version = version;
        this.json = WireJson.factory();
        this.service = new Retrofit.Builder()
                .baseUrl(this.baseUrl.toString())
                .client(http.newBuilder()
                        .addInterceptor(WireClient::shortenError)
                        .build())
                .addConverterFactory(new RequestConverterFactory())
                .build()
                .create(ApiService.class);
    }

    /** Returns the address requests go to. */
    public String address() {
        return baseUrl + version + "/api.php";
    }

    /**
     * Makes a call, which sends the request once.
     *
     * @param request the request
     * @return the call, not yet begun
     */
    public WireCall call(WireRequest request) {
        AnswerReader reader = new AnswerReader(json, request);
        URI url = request.url();
        if (url != null) {
            return new WireCall(service.get(url.toString()), Transmission.withoutBody(request), reader);
        }
        Transmission transmission = new Transmission(request);
        return new WireCall(service.send(version, transmission), transmission, reader);
    }

    /** Retrofit keeps the whole body of an error in memory: it gets the beginning only, which is what is shown. */
    private static Response shortenError(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.isSuccessful()) {
            return response;
        }
        try (response) {
            return response.newBuilder()
                    .body(response.peekBody(AnswerDescription.LOOKED_AT))
                    .build();
        }
    }
}
