package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.ActionException;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.call.Done;
import io.github.onoffice4j.sample.crm.calls.CancelSubscription;
import io.github.onoffice4j.sample.crm.calls.CreateSubsequentPaymentLink;
import io.github.onoffice4j.sample.crm.calls.CreateSubsequentPaymentLink.PaymentLink;
import io.github.onoffice4j.sample.crm.calls.ExecuteWebhooks;
import io.github.onoffice4j.sample.crm.calls.ExecuteWebhooks.RecordType;
import io.github.onoffice4j.sample.crm.calls.GetInvoiceRecipient;
import io.github.onoffice4j.sample.crm.calls.RefundTransaction;
import io.github.onoffice4j.sample.crm.calls.UnlockProvider;
import io.github.onoffice4j.sandbox.OutgoingMessage;
import java.time.LocalDate;
import java.util.List;

/** What a provider of the marketplace does in a customer's tenant. */
final class MarketplaceStories {

    private MarketplaceStories() {}

    static List<Story> all() {
        return List.of(
                new Story("a provider is unlocked", MarketplaceStories::unlock),
                new Story("a transaction is paid for and refunded once", MarketplaceStories::payment),
                new Story("a subscription is cancelled", MarketplaceStories::cancel),
                new Story("webhooks are told of a record", MarketplaceStories::webhooks));
    }

    private static void unlock(Agency agency) {
        UnlockProvider unlock = UnlockProvider.call()
                .parameterCacheId("activation-1")
                .activationClaim("claim")
                .regularCustomer(true);

        assertThat(agency.send(unlock)).isEqualTo(Done.DONE);
        assertThat(agency.sandbox().marketplace().isActive()).isTrue();
        assertThat(agency.sandbox().marketplace().isRegularCustomer()).isTrue();
        assertThatThrownBy(() -> agency.send(
                        UnlockProvider.call().parameterCacheId("unknown").activationClaim("claim")))
                .isInstanceOf(ActionException.class)
                .hasMessageContaining("Parameter cache does not exist");
    }

    private static void payment(Agency agency) {
        PaymentLink link = agency.send(CreateSubsequentPaymentLink.call()
                .transactionId("9001")
                .netPrice("89.90")
                .description("Grundriss")
                .emailToCustomer(true));
        assertThat(link.url()).endsWith("/pay/9001");
        assertThat(link.emailSent()).isTrue();
        assertThat(agency.send(GetInvoiceRecipient.call().transactionId(9001).userId(23)))
                .satisfies(recipient -> {
                    assertThat(recipient.lastName()).isEqualTo("Brandt");
                    assertThat(recipient.company()).isEqualTo("Lindenhof Immobilien GmbH");
                });

        agency.send(RefundTransaction.call().transactionId(9001));
        assertThatThrownBy(() -> agency.send(RefundTransaction.call().transactionId(9001)))
                .isInstanceOf(ActionException.class)
                .hasMessageContaining("can't be refunded: its state is refunded");
    }

    private static void cancel(Agency agency) {
        CancelSubscription cancel =
                CancelSubscription.call().subscriptionId("a1").cancellationDate(LocalDate.of(2026, 12, 31));
        Credentials provider = Credentials.of(
                        agency.sandbox().token(), agency.sandbox().secret())
                .withExtendedClaim("claim");
        try (OnOffice onOffice = OnOffice.builder()
                .credentials(provider)
                .baseUrl(agency.sandbox().baseUrl())
                .build()) {
            assertThat(agency.send(onOffice, cancel)).isEqualTo(Done.DONE);
        }

        assertThat(agency.sandbox().marketplace().cancelledSubscriptions()).containsEntry("a1", "2026-12-31");
        assertThat(agency.sandbox().requests().get(0).actions().get(0).parameters())
                .as("the claim goes with every call of a provider")
                .containsEntry("extendedclaim", "claim");
    }

    private static void webhooks(Agency agency) {
        agency.send(ExecuteWebhooks.call().recordId(1001).recordType(RecordType.ESTATE));

        assertThat(agency.sandbox().outbox()).containsExactly(new OutgoingMessage("webhook", "1001", "estate"));
    }
}
