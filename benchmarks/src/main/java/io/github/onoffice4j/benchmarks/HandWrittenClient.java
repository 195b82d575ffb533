package io.github.onoffice4j.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** What a Java developer writes without this library: string maps, Jackson's tree, and the same HTTP client. */
final class HandWrittenClient {

    /** What is read of an estate. */
    record Estate(
            long id,
            String objekttitel,
            BigDecimal kaufpreis,
            BigDecimal wohnflaeche,
            String ort,
            List<String> boden) {}

    private static final String READ = "urn:onoffice-de-ns:smart:2.5:smartml:action:read";
    private static final int PAGE = 500;
    private static final MediaType JSON = MediaType.get("application/json");

    private final ObjectMapper json = new ObjectMapper();
    private final OkHttpClient http;
    private final HttpUrl url;
    private final String token;
    private final SecretKeySpec secret;

    HandWrittenClient(OkHttpClient http, HttpUrl url, String token, String secret) {
        this.http = http;
        this.url = url;
        this.token = token;
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** Reads all estates, one page after the other. */
    List<Estate> readAll(List<String> fields) throws IOException, GeneralSecurityException {
        List<Estate> all = new ArrayList<>();
        List<Estate> page;
        do {
            page = read(fields, all.size());
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    /** Reads a page of estates. */
    List<Estate> read(List<String> fields, int offset) throws IOException, GeneralSecurityException {
        Request request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(json.writeValueAsBytes(envelope(fields, offset)), JSON))
                .build();
        List<Estate> estates = new ArrayList<>();
        try (Response response = http.newCall(request).execute()) {
            JsonNode result = json.readTree(response.body().byteStream()).at("/response/results/0");
            if (result.at("/status/errorcode").asInt(-1) != 0) {
                throw new IOException("Error " + result.get("status"));
            }
            for (JsonNode record : result.at("/data/records")) {
                estates.add(estate(record));
            }
        }
        return estates;
    }

    private Map<String, Object> envelope(List<String> fields, int offset) throws GeneralSecurityException {
        long timestamp = Instant.now().getEpochSecond();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(secret);
        byte[] hmac = mac.doFinal((timestamp + token + "estate" + READ).getBytes(StandardCharsets.UTF_8));
        Map<String, Object> action = Map.of(
                "actionid",
                READ,
                "resourceid",
                "",
                "resourcetype",
                "estate",
                "identifier",
                "1",
                "timestamp",
                timestamp,
                "hmac_version",
                "2",
                "hmac",
                Base64.getEncoder().encodeToString(hmac),
                "parameters",
                Map.of("data", fields, "listlimit", PAGE, "listoffset", offset, "sortby", Map.of("Id", "ASC")));
        return Map.of("token", token, "request", Map.of("actions", List.of(action)));
    }

    private static Estate estate(JsonNode record) {
        JsonNode elements = record.get("elements");
        List<String> boden = new ArrayList<>();
        for (String key : elements.path("boden").asText().split("\\|")) {
            if (!key.isEmpty()) {
                boden.add(key);
            }
        }
        return new Estate(
                record.get("id").asLong(),
                elements.path("objekttitel").asText(),
                number(elements.path("kaufpreis")),
                number(elements.path("wohnflaeche")),
                elements.path("ort").asText(),
                boden);
    }

    private static BigDecimal number(JsonNode value) {
        return value.asText().isEmpty() ? BigDecimal.ZERO : new BigDecimal(value.asText());
    }
}
