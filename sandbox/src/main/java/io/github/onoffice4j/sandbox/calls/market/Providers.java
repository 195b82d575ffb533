package io.github.onoffice4j.sandbox.calls.market;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Dates;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Marketplace;
import java.util.Map;

/** {@code do unlockProvider} and {@code do marketplaceCancelAbo}. */
final class Providers {
    private final Marketplace marketplace;

    Providers(Agency agency) {
        this.marketplace = agency.marketplace();
    }

    Answer unlock(ActionRequest action) {
        Parameters parameters = claimed(action);
        String cacheId = parameters.text("parameterCacheId", ApiError.INCOMPLETE_PARAMETER_CACHE);
        if (!marketplace.hasActivation(cacheId)) {
            throw new ActionFailure(ApiError.UNKNOWN_PARAMETER_CACHE);
        }
        marketplace.activate(parameters.isTrue("isRegularCustomer"));
        return Answer.ok();
    }

    Answer cancel(ActionRequest action) {
        Parameters parameters = claimed(action);
        String subscription = parameters.text("aboid", ApiError.MISSING_PARAMETER, "aboid");
        String date = parameters.text("cancelationDate", ApiError.MISSING_PARAMETER, "cancelationDate");
        if (date.length() != 10 || Dates.dateTime(date).isEmpty()) {
            throw new ActionFailure(ApiError.INVALID_VALUE, "cancelationDate");
        }
        marketplace.cancel(subscription, date);
        return Answer.one(false, 0, Map.of("result", "success"));
    }

    /** Of an API user that is no provider's any claim is taken, as long as there is one. */
    private static Parameters claimed(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        parameters.text("extendedclaim", ApiError.MISSING_CLAIM);
        return parameters;
    }
}
