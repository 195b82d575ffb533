package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of marketplace providers, and the working time of staff. */
class MarketplaceTest extends SandboxTest {
    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(3);
    }

    @Test
    void a_provider_is_activated_paid_and_refunded_once() {
        assertThat(api.elements("do unlockProvider", "{'parameterCacheId':'activation-1','extendedclaim':'c'}"))
                .hasToString("{\"success\":\"success\"}");
        assertThat(api.elements(
                        "do subsequentPaymentLink",
                        "{'transactionid':'9001','priceNet':'89.90','sendMailToCustomer':true}"))
                .hasToString("{\"result\":{\"subsequentPaymentUrl\":\"https://sandbox.invalid/pay/9001\","
                        + "\"mailToCustomerSent\":true}}");
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
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "do unlockProvider        | {'parameterCacheId':'activation-1'}"
                        + " | 193 Parameter extendedclaim is required, but missing, empty or invalid",
                "do unlockProvider        | {'parameterCacheId':'x','extendedclaim':'c'}"
                        + " | 177 Parameter cache does not exist",
                "do unlockProvider        | {'extendedclaim':'c'}     | 178 Missing entries in parameter cache",
                "do marketplaceCancelAbo  | {'aboid':'a','cancelationDate':'31.12.2026','extendedclaim':'c'}"
                        + " | 255 Invalid value for parameter \"cancelationDate\"",
                "do subsequentPaymentLink | {'transactionid':9001,'priceNet':'89,9'} | 214 Invalid price format!",
                "do transactionRefund     | {'transactionid':7}       | 189 The transaction could not be found",
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

    @Test
    void working_time_runs_while_it_is_tracked() {
        Moving time = new Moving();
        try (OnOfficeSandbox other =
                OnOfficeSandbox.builder().records(1).clock(time).start()) {
            ApiClient client = new ApiClient(other, time);
            client.call("modify timetracking", "{'track':1}");
            time.now = time.now.plus(Duration.ofMinutes(90));
            assertThat(client.elements("modify timetracking", "{'track':0}"))
                    .hasToString("{\"worktimeActive\":true,\"worktime\":\"01:30:00\",\"breaktime\":\"00:00:00\","
                            + "\"targetTimeToday\":\"08:00:00\",\"currentlytracking\":false}");
            time.now = time.now.plus(Duration.ofMinutes(15));
            assertThat(client.elements("modify timetracking", "{'track':1}")
                            .path("breaktime")
                            .asText())
                    .isEqualTo("00:15:00");
            assertThat(client.error("modify timetracking", "{}")).isEqualTo("167 Missing parameter \"track\"");
        }
    }

    /** A clock that a test moves. */
    private static final class Moving extends Clock {
        private volatile Instant now = NOON.instant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
