package io.github.onoffice4j.sandbox.calls.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The two signatures of the marketplace, by the values of a reference encoder. */
class ProviderSignaturesTest {
    private final ProviderSignatures signatures = new ProviderSignatures("geheim");

    @Test
    void an_address_is_signed_as_a_form_is_encoded() {
        assertThat(signatures.url(
                        "https://shop.example.org/unlock",
                        Map.of(
                                "userId", "5",
                                "apiClaim", "a+b/c==",
                                "customerName", "Müller & Söhne *~",
                                "customerWebId", "demo-1",
                                "parameterCacheId", "0b7f",
                                "timestamp", "1700000000")))
                .isEqualTo("https://shop.example.org/unlock?apiClaim=a%2Bb%2Fc%3D%3D"
                        + "&customerName=M%C3%BCller+%26+S%C3%B6hne+%2A%7E&customerWebId=demo-1&parameterCacheId=0b7f"
                        + "&timestamp=1700000000&userId=5"
                        + "&signature=96bd8bd5b24d1e819619d066330e5ab09a47c7374d4ce82f828441b39a70cef5");
    }

    @Test
    void an_order_is_signed_member_by_member() {
        assertThat(signatures.ofOrder(Map.of(
                        "callbackurl",
                        "https://shop.example.org/done",
                        "parametercacheid",
                        "0b7f",
                        "products",
                        List.of(Map.of(
                                "name", "Grundriss 3D *~", "price", "89.90", "quantity", 2, "circleofusers", "user")),
                        "totalprice",
                        "179.80",
                        "timestamp",
                        1_700_000_000)))
                .isEqualTo("cdc4afa0353c45f0360359ee2ae133f8a6c9595aacc6831c13fcc25d9f617610");
    }
}
