package io.github.onoffice4j.sandbox.calls.market;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;

/** The calls of marketplace providers. */
public final class MarketCalls {
    private MarketCalls() {}

    /** Returns them by action and resource type. */
    public static Map<String, Call> of(Agency agency) {
        Transactions transactions = new Transactions(agency);
        Providers providers = new Providers(agency);
        return Map.of(
                "do unlockProvider",
                providers::unlock,
                "do marketplaceCancelAbo",
                providers::cancel,
                "do subsequentPaymentLink",
                transactions::pay,
                "do transactionRefund",
                transactions::refund,
                "get getMarketplaceInvoiceRecipient",
                transactions::recipient);
    }
}
