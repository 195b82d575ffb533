package io.github.onoffice4j.sandbox.calls.market;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code do transactionRefund}, {@code do subsequentPaymentLink}, {@code get getMarketplaceInvoiceRecipient}. */
final class Transactions {
    private static final String PAID = "success";
    private static final String REFUNDED = "refunded";

    private final Agency agency;
    private final Map<Long, String> states =
            new ConcurrentHashMap<>(Map.of(9001L, PAID, 9003L, "inprocess", 9005L, REFUNDED, 9007L, "error"));

    Transactions(Agency agency) {
        this.agency = agency;
    }

    Answer refund(ActionRequest action) {
        long id = id(Parameters.of(action));
        if (!states.replace(id, PAID, REFUNDED)) {
            throw new ActionFailure(ApiError.NO_REFUND, "its state is " + states.get(id));
        }
        return Answer.one(false, 0, Map.of("result", "success"));
    }

    Answer pay(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        long id = id(parameters);
        if (!parameters.text("priceNet").matches("\\d+\\.\\d{2}")) {
            throw new ActionFailure(ApiError.INVALID_PRICE);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("subsequentPaymentUrl", "https://sandbox.invalid/pay/" + id);
        result.put("mailToCustomerSent", parameters.isTrue("sendMailToCustomer"));
        return Answer.one(false, 0, Map.of("result", result));
    }

    Answer recipient(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        id(parameters);
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
        elements.put("companyUstId", "");
        return new Answer(false, 1L, List.of(new Answer.Entry(0, "", elements)));
    }

    private long id(Parameters parameters) {
        long id = parameters.integer("transactionid", ApiError.MISSING_PARAMETER, "transactionid");
        if (!states.containsKey(id)) {
            throw new ActionFailure(ApiError.UNKNOWN_TRANSACTION);
        }
        return id;
    }
}
