package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;

/** One call of the API: a pair of action and resource type. Thread-safe. */
@FunctionalInterface
public interface Call {
    /**
     * Carries out {@code action}, wholly or not at all.
     *
     * @throws ActionFailure if it cannot be carried out
     */
    Answer answer(ActionRequest action);
}
