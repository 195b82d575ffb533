package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses in answers: whoever follows one finds something there. */
class LinksTest extends SandboxTest {
    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "read estate 1001    | {'addMobileUrl':true}  | mobileUrl | text/html; charset=utf-8 | Immobilie 1001",
                "read address 5001   | {'addMobileUrl':true}  | mobileUrl | text/html; charset=utf-8 | Adresse 5001",
                "read task 101       | {'addMobileUrl':true}  | mobileUrl | text/html; charset=utf-8 | Aufgabe 101",
                "get getlink address | {'recordId':5001}      | url       | text/html; charset=utf-8 | address 5001",
                "get search estate   | {'input':'OF-0001','includeThumbnail':'small'} | thumbnail | image/gif | GIF89a"
            })
    void an_address_that_was_named_can_be_fetched(
            String action, String parameters, String element, String mediaType, String content) {
        URI address = URI.create(api.elements(action, parameters).path(element).asText());
        assertThat(address.getPort()).isEqualTo(sandbox.port());

        HttpResponse<byte[]> fetched =
                api.exchange(HttpRequest.newBuilder(address), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.headers().firstValue("Content-Type")).contains(mediaType);
        assertThat(new String(fetched.body(), StandardCharsets.ISO_8859_1)).contains(content);
    }

    @Test
    void an_address_that_was_not_named_is_not_there() {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.uri("/mobile/estate/1001"));
        assertThat(api.exchange(request).statusCode()).isEqualTo(404);
        api.call("read estate 1001", "{'addMobileUrl':true}");
        assertThat(api.exchange(request).statusCode()).isEqualTo(200);
        assertThat(api.exchange(request.method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .body())
                .isEmpty();
        assertThat(api.exchange(request.POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }
}
