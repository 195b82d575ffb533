package io.github.onoffice4j.sandbox.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of the API's documentation, computed by the sandbox alone. */
class SignaturesTest {

    private static final String URN = "urn:onoffice-de-ns:smart:2.5:smartml:action:";
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String SECRET = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

    private final Signatures signatures = new Signatures(TOKEN, SECRET, Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({
        "estate,  read,   XeJ0btz7R8Z7O0HCe2cea7Nb5BPGNJa92ZxcHmuJPnk=",
        "fields,  get,    eURvHv8wu5nZgkU/yYeuW3gLLWea/t8cuwCIvzVTr8Y=",
        "address, modify, hNL9uMrsUqFywP9IZGkhDI6ziUb4jjzEjrlVfGjf+2s=",
    })
    void version2(String resourceType, String verb, String hmac) throws Exception {
        Action action = action(URN + verb, "", resourceType, "", "1700000000", "{}");

        assertThat(signatures.version2(action)).isEqualTo(hmac);
    }

    @Test
    void version2WithShortCredentials() throws Exception {
        Action action = action(URN + "get", "", "estateCategories", "", "123456789", "{}");

        assertThat(new Signatures("dX5hkIIU6W", "dhY8h7FeU9", Clock.systemUTC()).version2(action))
                .isEqualTo("F9OXyaJv7p+bLkwGDGV7ZUmfYgjH2E24zpsxY5/nVDk=");
    }

    @Test
    void version1CoversTheParametersAsPhpWritesThem() throws Exception {
        Action action = action(URN + "read", "", "estate", "", "1700000000", """
                {"sortorder":"ASC","data":["Id","straße","lage"],\
                "filter":{"objekttitel":[{"op":"like","val":"%Haus/Hof%"}]},"listlimit":5,"formatoutput":false}""");

        assertThat(signatures.version1(action)).isEqualTo("7d294a966415d8d64272019039d2ce7d");
    }

    @Test
    void version1WithoutParameters() throws Exception {
        Action action = action(URN + "get", "", "estateCategories", "id-1", "1700000000", "{}");

        assertThat(signatures.version1(action)).isEqualTo("32668dc18808631072ac91f7c22656c9");
    }

    @Test
    void version1WithEveryPartSet() throws Exception {
        Action action = action("action", "1", "type", "identifier", "100", "{\"paramKey\":\"paramValue\"}");

        assertThat(new Signatures("token", "secret", Clock.systemUTC()).version1(action))
                .isEqualTo("7e0bb4b6ceb4b3cff609524e416f2ac3");
    }

    private static Action action(
            String actionId,
            String resourceId,
            String resourceType,
            String identifier,
            String timestamp,
            String parameters)
            throws Exception {
        ObjectNode node = (ObjectNode) new ObjectMapper().readTree(parameters);
        return new Action(actionId, resourceId, resourceType, identifier, timestamp, "", false, node);
    }
}
