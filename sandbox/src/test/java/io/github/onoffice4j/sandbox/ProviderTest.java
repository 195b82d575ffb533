package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.sandbox.calls.market.ProviderSignatures;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A marketplace provider: a claim with every call, signed addresses, orders. */
class ProviderTest extends SandboxTest {
    private static final URI PAGE = URI.create("https://provider.example/page");
    private static final String MISSING = "193 Parameter extendedclaim is required, but missing, empty or invalid";

    private final MovingClock time = new MovingClock();

    @Override
    Clock clock() {
        return time;
    }

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(3).marketplaceProvider();
    }

    @Test
    void every_call_needs_a_claim() {
        for (String call : sandbox.calls()) {
            if (call.equals("do executeMarketplaceWebhooks")) {
                assertThat(api.error(call, "{}")).isEqualTo("240 Call for Marketplace Api-Users not allowed");
            } else if (call.matches(".*(Refund|PaymentLink|InvoiceRecipient)")) {
                assertThat(api.error(call, "{}"))
                        .as("in the provider's own tenant")
                        .startsWith("167 ");
            } else {
                assertThat(api.error(call, "{}")).as(call).isEqualTo(MISSING);
            }
        }
        assertThat(api.error("read unfug", "{}")).startsWith("25 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "null", "[]", "7", "'unfug'"})
    void a_claim_that_is_none_is_missing(String claim) {
        assertThat(api.error("read estate", "{'extendedclaim':" + claim + "}")).isEqualTo(MISSING);
        assertThat(api.error("do transactionRefund", "{'transactionid':9001,'extendedclaim':" + claim + "}"))
                .isEqualTo(MISSING);
    }

    @Test
    void a_claim_is_good_for_this_customer_until_it_is_too_old() {
        String claim = sandbox.marketplace().claim();
        assertThat(read(claim)).isEqualTo("0 OK");
        assertThat(api.error("create address", "{'Name':'x','extendedclaim':'" + claim + "'}"))
                .isEqualTo("0 OK");

        sandbox.marketplace().outdate(claim);
        assertThat(read(claim)).isEqualTo("201 Parameter \"extendedclaim\" is outdated");
        assertThat(read(sandbox.marketplace().foreignClaim())).isEqualTo("248 No matching extendedclaim");
        assertThatThrownBy(() -> sandbox.marketplace().outdate("x"))
                .hasMessage("The sandbox has not issued such a claim.");
    }

    @Test
    void an_activation_is_opened_by_a_signed_address_whose_claim_is_good_for_nothing_else() {
        Map<String, String> opened = parameters(sandbox.marketplace().activation(PAGE));
        assertThat(opened)
                .containsEntry("apiToken", sandbox.token())
                .containsEntry("customerName", "Lindenhof Immobilien GmbH")
                .containsEntry("userId", "21")
                .containsEntry("timestamp", "1782900000")
                .containsKeys("customerWebId", "signature");
        String unlock = "{'parameterCacheId':'" + opened.get("parameterCacheId") + "','extendedclaim':'";

        assertThat(read(opened.get("apiClaim"))).isEqualTo("248 No matching extendedclaim");
        assertThat(api.error("do unlockProvider", unlock + sandbox.marketplace().claim() + "'}"))
                .isEqualTo("248 No matching extendedclaim");
        assertThat(sandbox.marketplace().isActive()).isFalse();
        assertThat(api.error("do unlockProvider", unlock + opened.get("apiClaim") + "'}"))
                .isEqualTo("0 OK");
        assertThat(sandbox.marketplace().isActive()).isTrue();
    }

    @Test
    void a_service_is_opened_by_a_signed_address_with_its_parameters() {
        URI opened = sandbox.marketplace().service(PAGE, Map.of("estateId", "1001"));

        assertThat(parameters(opened)).containsEntry("estateId", "1001");
        assertThat(read(parameters(opened).get("apiClaim"))).isEqualTo("0 OK");
    }

    @Test
    void an_order_is_paid_and_called_back() {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("callbackurl", "https://provider.example/done");
        order.put("totalprice", "12.00");
        String signature = new ProviderSignatures(SandboxMarketplace.PROVIDER_SECRET).ofOrder(order);
        String json = "{'callbackurl':'https://provider.example/done','totalprice':'12.00','signature':'SIGNATURE'}"
                .replace('\'', '"');

        URI callback = sandbox.marketplace().order(json.replace("SIGNATURE", signature));

        assertThat(parameters(callback))
                .containsEntry("status", "success")
                .containsEntry("transactionid", "9011")
                .containsKey("signature");
        assertThat(api.error("do transactionRefund", "{'transactionid':9011}")).isEqualTo("0 OK");
        assertThatThrownBy(() -> sandbox.marketplace().order(json))
                .hasMessage("The signature of the order is missing or wrong.");
        assertThatThrownBy(() -> sandbox.marketplace().order("[]"))
                .hasMessageStartingWith("The order is no JSON object");
    }

    @Test
    void who_paid_is_told_without_a_claim_for_a_quarter_of_an_hour_only() {
        String paid = "{'transactionid':9001,'userid':21}";
        time.move(Duration.ofMinutes(15));
        assertThat(api.error("get getMarketplaceInvoiceRecipient", paid)).isEqualTo("0 OK");

        time.move(Duration.ofSeconds(1));
        assertThat(api.error("get getMarketplaceInvoiceRecipient", paid))
                .isEqualTo("190 The time to call the transaction has expired");
        assertThat(api.error(
                        "get getMarketplaceInvoiceRecipient",
                        paid.replace(
                                "}",
                                ",'extendedclaim':'" + sandbox.marketplace().claim() + "'}")))
                .isEqualTo("0 OK");
    }

    @Test
    void what_is_changed_past_the_api_needs_no_claim() {
        long id = sandbox.records("estate").create(Map.of("kaufpreis", 1));

        assertThat(sandbox.records("estate").value(id, "kaufpreis")).isEqualTo("1.00");
    }

    private String read(String claim) {
        return api.error("read estate", "{'extendedclaim':'" + claim + "'}");
    }

    private static Map<String, String> parameters(URI address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : address.getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
