package io.github.onoffice4j.sandbox.calls.market;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Dates;
import java.util.Map;

/**
 * {@code do unlockProvider} and {@code do marketplaceCancelAbo}. One activation waits, with the cache id {@code
 * activation-1}; a claim is any text.
 */
final class Providers {
    private static final String ACTIVATION = "activation-1";

    Answer unlock(ActionRequest action) {
        Parameters parameters = claimed(action);
        String cacheId = parameters.text("parameterCacheId", ApiError.INCOMPLETE_PARAMETER_CACHE);
        if (!cacheId.equals(ACTIVATION)) {
            throw new ActionFailure(ApiError.UNKNOWN_PARAMETER_CACHE);
        }
        return Answer.ok();
    }

    Answer cancel(ActionRequest action) {
        Parameters parameters = claimed(action);
        parameters.text("aboid", ApiError.MISSING_PARAMETER, "aboid");
        String date = parameters.text("cancelationDate", ApiError.MISSING_PARAMETER, "cancelationDate");
        if (date.length() != 10 || Dates.dateTime(date).isEmpty()) {
            throw new ActionFailure(ApiError.INVALID_VALUE, "cancelationDate");
        }
        return Answer.one(false, 0, Map.of("result", "success"));
    }

    private static Parameters claimed(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        parameters.text("extendedclaim", ApiError.MISSING_CLAIM);
        return parameters;
    }
}
