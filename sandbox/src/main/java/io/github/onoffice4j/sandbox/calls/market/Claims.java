package io.github.onoffice4j.sandbox.calls.market;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Marketplace;
import java.util.Set;

/** Checks the claim that a provider shows with every call (onOffice API documentation, "Extended claim"). */
public final class Claims {
    private static final String CLAIM = "extendedclaim";
    private static final String ACTIVATION = "unlockProvider";
    /** Calls of the provider's own tenant, and one that checks by itself. */
    private static final Set<String> FREE =
            Set.of("transactionRefund", "subsequentPaymentLink", "getMarketplaceInvoiceRecipient");

    private final Marketplace marketplace;

    /** Makes a check by the claims of {@code agency}. */
    public Claims(Agency agency) {
        this.marketplace = agency.marketplace();
    }

    /** Ends the action with 193, 201 or 248 when a provider shows no claim that is good for it, with 240 for webhooks. */
    public void check(ActionRequest action) {
        if (!marketplace.needsClaims()) {
            return;
        }
        if (action.resourceType().equals("executeMarketplaceWebhooks")) {
            throw new ActionFailure(ApiError.NOT_FOR_PROVIDERS);
        }
        boolean isShown = action.parameters().containsKey(CLAIM);
        if (isShown || !FREE.contains(action.resourceType())) {
            check(action.parameters().get(CLAIM) instanceof String text ? text : "", action.resourceType());
        }
    }

    private void check(String text, String resourceType) {
        Marketplace.Claim claim = marketplace.claim(text).orElseThrow(() -> new ActionFailure(ApiError.MISSING_CLAIM));
        if (claim == Marketplace.Claim.OUTDATED) {
            throw new ActionFailure(ApiError.OUTDATED_CLAIM);
        }
        boolean isActivation = resourceType.equals(ACTIVATION);
        if (claim != (isActivation ? Marketplace.Claim.ACTIVATION : Marketplace.Claim.SERVICE)) {
            throw new ActionFailure(ApiError.NO_MATCHING_CLAIM);
        }
    }
}
