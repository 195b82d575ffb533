package io.github.onoffice4j.sandbox.call;

/** A call of the API. Implementations are safe for use by many threads. */
public interface Call {

    /**
     * Answers the call.
     *
     * @param request the action
     * @return the answer
     * @throws CallFailure if the call fails with one of the documented codes
     */
    CallAnswer answer(CallRequest request) throws CallFailure;
}
