package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payments and the activation of a provider, as an ordinary API user sees them. */
class MarketplaceTest extends SandboxTest {
    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(3);
    }

    @Test
    void a_provider_is_activated_paid_and_refunded_once() {
        assertThat(api.elements(
                        "do unlockProvider",
                        "{'parameterCacheId':'activation-1','isRegularCustomer':1,'extendedclaim':'c'}"))
                .hasToString("{\"success\":\"success\"}");
        assertThat(sandbox.marketplace().isActive()).isTrue();
        assertThat(sandbox.marketplace().isRegularCustomer()).isTrue();
        assertThat(api.elements("get getMarketplaceInvoiceRecipient", "{'transactionid':9001,'userid':23}")
                        .path("lastname")
                        .asText())
                .isEqualTo("Brandt");
        assertThat(api.elements("do transactionRefund", "{'transactionid':9001}"))
                .hasToString("{\"result\":\"success\"}");
        assertThat(api.error("do transactionRefund", "{'transactionid':9001}"))
                .isEqualTo("210 Transaction can't be refunded: its state is refunded.");
        assertThat(api.elements(
                        "do marketplaceCancelAbo", "{'aboid':'a1','cancelationDate':'2026-12-31','extendedclaim':'c'}"))
                .hasToString("{\"result\":\"success\"}");
        assertThat(sandbox.marketplace().cancelledSubscriptions()).containsEntry("a1", "2026-12-31");
    }

    @Test
    void a_link_for_another_payment_can_be_followed_and_is_mailed() {
        String url = api.elements(
                        "do subsequentPaymentLink",
                        "{'transactionid':'9001','priceNet':'89.90','description':'Grundriss','sendMailToCustomer':true}")
                .at("/result/subsequentPaymentUrl")
                .asText();

        assertThat(api.exchange(HttpRequest.newBuilder(URI.create(url))).body())
                .contains("<h1>Grundriss 89.90 EUR</h1>");
        assertThat(sandbox.outbox())
                .containsExactly(
                        new OutgoingMessage("payment link", "ebeispiel@example.org", "Grundriss", url, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "do unlockProvider        | {'parameterCacheId':'activation-1'}"
                        + " | 193 Parameter extendedclaim is required, but missing, empty or invalid",
                "do unlockProvider        | {'parameterCacheId':'activation-2','extendedclaim':'c'}"
                        + " | 177 Parameter cache does not exist",
                "do unlockProvider        | {'extendedclaim':'c'}     | 178 Missing entries in parameter cache",
                "do marketplaceCancelAbo  | {'aboid':'a','cancelationDate':'31.12.2026','extendedclaim':'c'}"
                        + " | 255 Invalid value for parameter \"cancelationDate\"",
                "do subsequentPaymentLink | {'transactionid':9001,'priceNet':'89,9'} | 214 Invalid price format!",
                "do transactionRefund     | {'transactionid':7}       | 189 The transaction could not be found",
                "do transactionRefund     | {'transactionid':9009}"
                        + " | 205 Transaction-Id does not match to the customer: 9009!",
                "do transactionRefund     | {'transactionid':9003}"
                        + " | 210 Transaction can't be refunded: its state is inprocess.",
                "get getMarketplaceInvoiceRecipient | {'transactionid':9001,'userid':7}"
                        + " | 184 User id is not existing or inactive",
                "read recordsLastSeen     | {'module':'news','listlimit':1} | 163 Invalid name for module",
                "read recordsLastSeen     | {'module':'estate'}       | 167 Missing parameter \"listlimit\"",
                "read recordsLastSeen     | {'module':'estate','listlimit':1,'user':23} | 156 Access violation"
            })
    void wrong_calls_say_what_is_wrong(String action, String parameters, String error) {
        assertThat(api.error(action, parameters)).isEqualTo(error);
    }

    @Test
    void records_seen_last_are_counted_or_listed() {
        assertThat(api.call("read recordsLastSeen", "{'module':'estate','listlimit':2}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":2},\"records\":["
                        + "{\"id\":1001,\"type\":\"lastSeen\",\"elements\":{\"id\":\"1001\"}},"
                        + "{\"id\":1003,\"type\":\"lastSeen\",\"elements\":{\"id\":\"1003\"}}]}");
        assertThat(api.call("read recordsLastSeen", "{'module':'estate','listlimit':0}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":3},\"records\":[]}");
    }
}
