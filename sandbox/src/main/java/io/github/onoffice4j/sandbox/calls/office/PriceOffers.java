package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** {@code get priceOffer} and {@code do priceOffer}: what somebody would pay for an estate. */
final class PriceOffers {
    private final Agency agency;

    PriceOffers(Agency agency) {
        this.agency = agency;
    }

    Answer get(ActionRequest action) {
        String price = agency.table(Kind.PRICE_OFFER).rows().stream()
                .filter(pair(Parameters.of(action)))
                .map(offer -> format(new BigDecimal(offer.text("price"))))
                .findFirst()
                .orElse("");
        return Answer.one(false, 0, Map.of("priceOffer", price));
    }

    Answer put(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        Predicate<Row> pair = pair(parameters);
        BigDecimal price = PhpValue.decimal(parameters.get("priceOffer"));
        if (price == null || price.signum() < 0) {
            throw new ActionFailure(ApiError.INVALID_PRICE);
        }
        Map<String, Object> values = Map.of(
                "estate",
                parameters.text("estateId"),
                "address",
                parameters.text("addressId"),
                "price",
                price.toPlainString());
        agency.table(Kind.PRICE_OFFER).together(offers -> {
            offers.rows().stream().filter(pair).forEach(old -> offers.delete(old.id()));
            return offers.insert(List.of(values));
        });
        return Answer.ok();
    }

    private Predicate<Row> pair(Parameters parameters) {
        long estate = parameters.integer("estateId", ApiError.MISSING_ESTATE_ID);
        long address = parameters.integer("addressId", ApiError.MISSING_ADDRESS_ID);
        if (agency.addresses().find(address).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_ADDRESS);
        }
        if (agency.estates().find(estate).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_ESTATE);
        }
        return offer -> offer.text("estate").equals(Long.toString(estate))
                && offer.text("address").equals(Long.toString(address));
    }

    private static String format(BigDecimal price) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(price) + " €";
    }
}
