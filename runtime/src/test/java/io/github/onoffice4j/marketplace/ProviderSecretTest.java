package io.github.onoffice4j.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signatures between onOffice and a marketplace provider, by the values of a reference encoder. */
class ProviderSecretTest {

    private static final ProviderSecret SECRET = ProviderSecret.of("geheim");
    private static final Instant TIME = Instant.ofEpochSecond(1_700_000_000);
    private static final String SIGNATURE = "96bd8bd5b24d1e819619d066330e5ab09a47c7374d4ce82f828441b39a70cef5";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apiClaim=a%2Bb%2Fc%3D%3D&customerName=M%C3%BCller+%26+S%C3%B6hne+%2A%7E&customerWebId=demo-1"
                        + "&parameterCacheId=0b7f&timestamp=1700000000&userId=5&signature=" + SIGNATURE,
                "signature=" + SIGNATURE + "&userId=5&timestamp=1700000000&parameterCacheId=0b7f&customerWebId=demo-1"
                        + "&customerName=M%c3%bcller%20%26%20S%C3%B6hne%20*~&apiClaim=a%2Bb/c==#top"
            })
    void an_address_is_checked_however_its_parameters_are_ordered_and_encoded(String query) {
        Map<String, String> parameters =
                SECRET.verify("https://shop.example.org/unlock?" + query).orElseThrow();

        assertThat(parameters)
                .hasToString("{apiClaim=a+b/c==, customerName=Müller & Söhne *~, customerWebId=demo-1,"
                        + " parameterCacheId=0b7f, timestamp=1700000000, userId=5}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example.org/unlock",
                "https://shop.example.org/unlock?",
                "https://shop.example.org/unlock?userId=5",
                "https://shop.example.org/unlock?userId=5&signature=",
                "https://shop.example.org/unlock?userId=5&signature=ä",
                "https://shop.example.org/unlock?userId=%&signature=" + SIGNATURE,
                "https://shop.example.org/lock?apiClaim=a%2Bb%2Fc%3D%3D&customerName=M%C3%BCller+%26+S%C3%B6hne+%2A%7E"
                        + "&customerWebId=demo-1&parameterCacheId=0b7f&timestamp=1700000000&userId=5&signature="
                        + SIGNATURE,
                "https://shop.example.org/unlock?apiClaim=a%2Bb%2Fc%3D%3D&customerName=M%C3%BCller+%26+S%C3%B6hne"
                        + "+%2A%7E&customerWebId=demo-1&parameterCacheId=0b7f&timestamp=1700000000&userId=7"
                        + "&signature=" + SIGNATURE
            })
    void an_address_that_is_not_signed_so_is_not_believed(String url) {
        assertThat(SECRET.verify(url)).isEmpty();
    }

    @Test
    void the_secret_of_another_provider_does_not_fit() {
        assertThat(ProviderSecret.of("Geheim").verify("https://shop.example.org/?a=1&signature=" + SIGNATURE))
                .isEmpty();
    }

    @Test
    void an_order_is_signed_over_all_its_members() {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("callbackurl", "https://shop.example.org/done");
        order.put("parametercacheid", "0b7f");
        order.put(
                "products",
                List.of(Map.of("name", "Grundriss 3D *~", "price", "89.90", "quantity", 2, "circleofusers", "user")));
        order.put("totalprice", "179.80");
        order.put("signature", "an older one");

        assertThat(SECRET.sign(order, TIME.plusMillis(900)))
                .startsWith("{\"callbackurl\":\"https:\\/\\/shop.example.org\\/done\",")
                .endsWith(",\"timestamp\":1700000000,\"signature\":"
                        + "\"cdc4afa0353c45f0360359ee2ae133f8a6c9595aacc6831c13fcc25d9f617610\"}");
    }

    @Test
    void flags_are_numbers_and_what_is_null_is_left_out() {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("abo", Map.of("automaticrenewal", true, "noticeperiod", 3, "hint", false));
        Map<String, Object> signed = new LinkedHashMap<>();
        signed.put("abo", new LinkedHashMap<>(Map.of("automaticrenewal", 1, "noticeperiod", "3", "hint", "0")));
        signed.put("nothing", null);
        signed.put("list", Arrays.asList(null, null));

        assertThat(signature(SECRET.sign(written, TIME))).isEqualTo(signature(SECRET.sign(signed, TIME)));
    }

    @Test
    void the_secret_is_shown_nowhere() {
        assertThat(SECRET).hasToString("ProviderSecret[hidden]");
        assertThatThrownBy(() -> ProviderSecret.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The provider secret is blank: give the one that onOffice shows for the marketplace provider");
    }

    private static String signature(String json) {
        return json.substring(json.lastIndexOf(':'));
    }
}
