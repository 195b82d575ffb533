package io.github.onoffice4j.sandbox.calls.market;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Marketplace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code do transactionRefund}, {@code do subsequentPaymentLink}, {@code get getMarketplaceInvoiceRecipient}. */
final class Transactions {
    private static final long SECONDS_WITHOUT_CLAIM = 900;

    private final Agency agency;
    private final Marketplace marketplace;

    Transactions(Agency agency) {
        this.agency = agency;
        this.marketplace = agency.marketplace();
    }

    Answer refund(ActionRequest action) {
        Marketplace.Transaction paid = transaction(Parameters.of(action));
        if (!marketplace.refund(paid.id())) {
            String state = paid.state().name().toLowerCase(Locale.ROOT);
            throw new ActionFailure(ApiError.NO_REFUND, "its state is " + state);
        }
        return Answer.one(false, 0, Map.of("result", "success"));
    }

    Answer pay(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        Marketplace.Transaction paid = transaction(parameters);
        String price = parameters.text("priceNet");
        if (!price.matches("\\d+\\.\\d{2}")) {
            throw new ActionFailure(ApiError.INVALID_PRICE);
        }
        String description = parameters.text("description");
        String url =
                agency.publications().publishPage("pay/" + paid.id(), (description + " " + price + " EUR").strip());
        boolean isMailed = parameters.isTrue("sendMailToCustomer");
        if (isMailed) {
            agency.send("payment link", agency.apiUser().text("email"), description, url, List.of());
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("subsequentPaymentUrl", url);
        result.put("mailToCustomerSent", isMailed);
        return Answer.one(false, 0, Map.of("result", result));
    }

    Answer recipient(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        Marketplace.Transaction paid = transaction(parameters);
        boolean isLate = agency.epochSecond() - paid.second() > SECONDS_WITHOUT_CLAIM;
        if (isLate && parameters.text("extendedclaim").isEmpty()) {
            throw new ActionFailure(ApiError.TRANSACTION_TIME_EXPIRED);
        }
        long userId = parameters.integer("userid", ApiError.MISSING_PARAMETER, "userid");
        Row user = agency.users().find(userId).orElseThrow(() -> new ActionFailure(ApiError.INACTIVE_USER));
        Map<String, String> elements = new LinkedHashMap<>();
        elements.put("salutation", user.text("Anrede"));
        elements.put("firstname", user.text("Vorname"));
        elements.put("lastname", user.text("Nachname"));
        elements.put("companyname", user.text("Firma"));
        elements.put("address", user.text("Strasse") + " " + user.text("Hausnummer"));
        elements.put("zipcode", user.text("PLZ"));
        elements.put("city", user.text("Ort"));
        elements.put("country", user.text("Land"));
        elements.put("email", user.text("email"));
        elements.put("companyUstId", agency.company().imprint("ustId").orElse(""));
        return new Answer(false, 1L, List.of(new Answer.Entry(0, "", elements)));
    }

    private Marketplace.Transaction transaction(Parameters parameters) {
        long id = parameters.integer("transactionid", ApiError.MISSING_PARAMETER, "transactionid");
        Marketplace.Transaction transaction =
                marketplace.transaction(id).orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_TRANSACTION));
        if (transaction.isForeign()) {
            throw new ActionFailure(ApiError.FOREIGN_TRANSACTION, id);
        }
        return transaction;
    }
}
