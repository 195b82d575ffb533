package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.AdvisoryLevel;
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
import java.util.Comparator;
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
                .map(this::format)
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
        raiseLevel(parameters.text("addressId"), parameters.text("estateId"));
        return Answer.ok();
    }

    /** Whoever makes an offer is in talks: the latest activity of the pair says so, if it was less than that. */
    private void raiseLevel(String address, String estate) {
        agency.agentsLog().rows().stream()
                .filter(row -> row.get("Adress_nr") instanceof List<?> addresses && addresses.contains(address))
                .filter(row -> row.get("Objekt_nr") instanceof List<?> estates && estates.contains(estate))
                .max(Comparator.comparing((Row row) -> row.text("Datum")).thenComparing(Row::id))
                .ifPresent(last -> agency.agentsLog().update(last.id(), AdvisoryLevel::atLeastInTalks));
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

    private String format(Row offer) {
        String currency = agency.estates()
                .find(Long.parseLong(offer.text("estate")))
                .map(estate -> estate.text("waehrung"))
                .orElse("");
        String price = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY))
                .format(new BigDecimal(offer.text("price")));
        return price + " " + (List.of("", "EUR").contains(currency) ? "€" : currency);
    }
}
