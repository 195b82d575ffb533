package io.github.onoffice4j.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of the API's documentation, computed by the runtime alone. */
class SignerTest {

    private static final String URN = "urn:onoffice-de-ns:smart:2.5:smartml:action:";
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String SECRET = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

    @ParameterizedTest
    @CsvSource({
        "estate,  read,   XeJ0btz7R8Z7O0HCe2cea7Nb5BPGNJa92ZxcHmuJPnk=",
        "fields,  get,    eURvHv8wu5nZgkU/yYeuW3gLLWea/t8cuwCIvzVTr8Y=",
        "address, modify, hNL9uMrsUqFywP9IZGkhDI6ziUb4jjzEjrlVfGjf+2s=",
    })
    void version2(String resourceType, String verb, String hmac) {
        WireAction action = new WireAction(URN + verb, resourceType, "", Map.of());

        assertThat(signer(false).sign(action, "", 1_700_000_000)).isEqualTo(hmac);
    }

    @Test
    void version2WithShortCredentials() {
        WireAction action = new WireAction(URN + "get", "estateCategories", "", Map.of());

        assertThat(new Signer("dX5hkIIU6W", "dhY8h7FeU9", false, Clock.systemUTC()).sign(action, "", 123_456_789))
                .isEqualTo("F9OXyaJv7p+bLkwGDGV7ZUmfYgjH2E24zpsxY5/nVDk=");
    }

    @Test
    void version1CoversTheParametersAsPhpWritesThem() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("sortorder", "ASC");
        parameters.put("data", List.of("Id", "straße", "lage"));
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("op", "like");
        condition.put("val", "%Haus/Hof%");
        parameters.put("filter", Map.of("objekttitel", List.of(condition)));
        parameters.put("listlimit", 5);
        parameters.put("formatoutput", false);

        assertThat(PhpJson.encode(PhpJson.sorted(parameters)))
                .isEqualTo("{\"data\":[\"Id\",\"stra\\u00dfe\",\"lage\"],\"filter\":{\"objekttitel\":[{\"op\":\"like\","
                        + "\"val\":\"%Haus\\/Hof%\"}]},\"formatoutput\":false,\"listlimit\":5,\"sortorder\":\"ASC\"}");
        assertThat(signer(true).sign(new WireAction(URN + "read", "estate", "", parameters), "", 1_700_000_000))
                .isEqualTo("7d294a966415d8d64272019039d2ce7d");
    }

    @Test
    void version1WithoutParameters() {
        WireAction action = new WireAction(URN + "get", "estateCategories", "", Map.of());

        assertThat(signer(true).sign(action, "id-1", 1_700_000_000)).isEqualTo("32668dc18808631072ac91f7c22656c9");
    }

    @Test
    void version1WithEveryPartSet() {
        WireAction action = new WireAction("action", "type", "1", Map.of("paramKey", "paramValue"));

        assertThat(new Signer("token", "secret", true, Clock.systemUTC()).sign(action, "identifier", 100))
                .isEqualTo("7e0bb4b6ceb4b3cff609524e416f2ac3");
    }

    @Test
    void aMapCountedFromZeroIsAListToPhp() {
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("0", "a");
        counted.put("1", Map.of());

        assertThat(PhpJson.encode(counted)).isEqualTo("[\"a\",[]]");
        assertThat(PhpJson.encode(Map.of("1", "a"))).isEqualTo("{\"1\":\"a\"}");
        assertThat(PhpJson.encode(List.of(1.0, "\u0001😀\"\\"))).isEqualTo("[1,\"\\u0001\\ud83d\\ude00\\\"\\\\\"]");
    }

    private static Signer signer(boolean legacy) {
        return new Signer(TOKEN, SECRET, legacy, Clock.systemUTC());
    }
}
