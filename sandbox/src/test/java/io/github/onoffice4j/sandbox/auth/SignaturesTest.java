package io.github.onoffice4j.sandbox.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of the two signatures. */
class SignaturesTest {
    private static final Credentials CREDENTIALS = new Credentials(
            "0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210");
    private static final String URN = "urn:onoffice-de-ns:smart:2.5:smartml:action:";
    private static final String TIMESTAMP = "1700000000";

    @ParameterizedTest
    @CsvSource({
        "read, estate, XeJ0btz7R8Z7O0HCe2cea7Nb5BPGNJa92ZxcHmuJPnk=",
        "get, fields, eURvHv8wu5nZgkU/yYeuW3gLLWea/t8cuwCIvzVTr8Y=",
        "modify, address, hNL9uMrsUqFywP9IZGkhDI6ziUb4jjzEjrlVfGjf+2s="
    })
    void version2_is_base64_of_hmac_sha256(String verb, String resourceType, String signature) {
        assertThat(Signatures.version2(CREDENTIALS, TIMESTAMP, resourceType, URN + verb))
                .isEqualTo(signature);
    }

    @Test
    void version2_takes_credentials_of_any_length() {
        Credentials shortOnes = new Credentials("dX5hkIIU6W", "dhY8h7FeU9");

        assertThat(Signatures.version2(shortOnes, "123456789", "estateCategories", URN + "get"))
                .isEqualTo("F9OXyaJv7p+bLkwGDGV7ZUmfYgjH2E24zpsxY5/nVDk=");
    }

    @Test
    void version1_covers_the_parameters_as_php_writes_them() {
        Map<String, Object> parameters = parameters("""
                {"sortorder":"ASC","data":["Id","straße","lage"],\
                "filter":{"objekttitel":[{"op":"like","val":"%Haus/Hof%"}]},"listlimit":5,"formatoutput":false}""");

        assertThat(Signatures.version1Json(parameters))
                .isEqualTo("{\"data\":[\"Id\",\"stra\\u00dfe\",\"lage\"],"
                        + "\"filter\":{\"objekttitel\":[{\"op\":\"like\",\"val\":\"%Haus\\/Hof%\"}]},"
                        + "\"formatoutput\":false,\"listlimit\":5,\"sortorder\":\"ASC\"}");
        assertThat(Signatures.version1Inner(CREDENTIALS, URN + "read", "", "", TIMESTAMP, "estate", parameters))
                .isEqualTo("753b14a571d8e7bf830af8610450c151");
        assertThat(Signatures.version1(CREDENTIALS, URN + "read", "", "", TIMESTAMP, "estate", parameters))
                .isEqualTo("7d294a966415d8d64272019039d2ce7d");
    }

    @Test
    void version1_covers_the_identifier_and_takes_no_parameters_as_an_empty_list() {
        Map<String, Object> none = parameters("{}");

        assertThat(Signatures.version1Inner(CREDENTIALS, URN + "get", "id-1", "", TIMESTAMP, "estateCategories", none))
                .isEqualTo("57b62b502ffb773e8b1561af7c7dcdce");
        assertThat(Signatures.version1(CREDENTIALS, URN + "get", "id-1", "", TIMESTAMP, "estateCategories", none))
                .isEqualTo("32668dc18808631072ac91f7c22656c9");
    }

    @Test
    void version1_joins_everything_by_commas() {
        String signature = Signatures.version1(
                new Credentials("token", "secret"),
                "action",
                "identifier",
                "1",
                "100",
                "type",
                parameters("{\"paramKey\":\"paramValue\"}"));

        assertThat(signature).isEqualTo("7e0bb4b6ceb4b3cff609524e416f2ac3");
    }

    @Test
    void credentials_never_show_themselves() {
        assertThat(CREDENTIALS).hasToString("Credentials[token and secret hidden]");
    }

    private static Map<String, Object> parameters(String json) {
        try {
            return new ObjectMapper().readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
