package io.github.onoffice4j.sandbox;

/**
 * A request as the sandbox received it, for the assertions of tests.
 *
 * @param body the body, JSON if the client sent any; it holds the token but never the secret
 */
public record RecordedRequest(String body) {}
