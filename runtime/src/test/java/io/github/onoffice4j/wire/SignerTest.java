package io.github.onoffice4j.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignerTest {

    private static final String PREFIX = "urn:onoffice-de-ns:smart:2.5:smartml:action:";
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String SECRET = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";
    private static final long TIMESTAMP = 1_700_000_000;
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(TIMESTAMP), ZoneOffset.UTC);

    @ParameterizedTest(name = "version 2: {1} {0}")
    @CsvSource({
        "estate,  read,   XeJ0btz7R8Z7O0HCe2cea7Nb5BPGNJa92ZxcHmuJPnk=",
        "fields,  get,    eURvHv8wu5nZgkU/yYeuW3gLLWea/t8cuwCIvzVTr8Y=",
        "address, modify, hNL9uMrsUqFywP9IZGkhDI6ziUb4jjzEjrlVfGjf+2s="
    })
    void signsTimestampTokenTypeAndAction(String resourceType, String action, String hmac) {
        Signer signer = new Signer(TOKEN, SECRET, false, CLOCK);
        WireAction read = signer.prepare(PREFIX + action, resourceType, "4711", Map.of("data", List.of("Id")));

        assertThat(signer.timestamp()).isEqualTo(TIMESTAMP);
        assertThat(signer.sign(read, "any identifier", TIMESTAMP)).isEqualTo(hmac);
    }

    @Test
    void signsWithShortCredentials() {
        Signer signer = new Signer("dX5hkIIU6W", "dhY8h7FeU9", false, CLOCK);
        WireAction get = signer.prepare(PREFIX + "get", "estateCategories", "", Map.of());

        assertThat(signer.sign(get, "", 123_456_789)).isEqualTo("F9OXyaJv7p+bLkwGDGV7ZUmfYgjH2E24zpsxY5/nVDk=");
    }

    @Test
    void version1CoversTheParametersWhateverTheirOrder() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("sortorder", "ASC");
        parameters.put("data", List.of("Id", "straße", "lage"));
        parameters.put("filter", Map.of("objekttitel", List.of(likeHausHof())));
        parameters.put("listlimit", 5);
        parameters.put("formatoutput", false);
        Signer signer = new Signer(TOKEN, SECRET, true, CLOCK);

        assertThat(signer.sign(signer.prepare(PREFIX + "read", "estate", "", parameters), "", TIMESTAMP))
                .isEqualTo("7d294a966415d8d64272019039d2ce7d");
    }

    private static Map<String, Object> likeHausHof() {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("op", "like");
        condition.put("val", "%Haus/Hof%");
        return condition;
    }

    @Test
    void version1CoversTheIdentifier() {
        Signer signer = new Signer(TOKEN, SECRET, true, CLOCK);

        assertThat(signer.sign(signer.prepare(PREFIX + "get", "estateCategories", "", Map.of()), "id-1", TIMESTAMP))
                .isEqualTo("32668dc18808631072ac91f7c22656c9");
    }

    @Test
    void version1CoversTheResourceId() {
        Signer signer = new Signer("token", "secret", true, CLOCK);
        WireAction action = signer.prepare("action", "type", "1", Map.of("paramKey", "paramValue"));

        assertThat(signer.sign(action, "identifier", 100)).isEqualTo("7e0bb4b6ceb4b3cff609524e416f2ac3");
    }

    @Test
    void version1SendsFractionsAsTextBecauseTheServerWouldRoundThem() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("whole", new BigDecimal("349000.00"));
        parameters.put("fraction", new BigDecimal("3.570"));
        parameters.put("nested", List.of(0.5, 1.0));

        assertThat(new Signer(TOKEN, SECRET, true, CLOCK)
                        .prepare(PREFIX + "create", "estate", "", parameters)
                        .parameters())
                .isEqualTo("{\"fraction\":\"3.57\",\"nested\":[\"0.5\",1],\"whole\":349000}");
        assertThat(new Signer(TOKEN, SECRET, false, CLOCK)
                        .prepare(PREFIX + "create", "estate", "", parameters)
                        .parameters())
                .isEqualTo("{\"fraction\":3.57,\"nested\":[0.5,1],\"whole\":349000}");
    }

    @Test
    void itsTextHoldsNeitherTokenNorSecret() {
        assertThat(new Signer(TOKEN, SECRET, true, CLOCK)).hasToString("Signer V1");
    }
}
