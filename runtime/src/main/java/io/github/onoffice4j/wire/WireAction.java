package io.github.onoffice4j.wire;

/**
 * An action to send: everything but the signature, which is made at the moment of sending.
 *
 * @param parameters the JSON text of the parameters, as {@link Signer#prepare} makes it: encoded once, however often it is sent
 */
public record WireAction(String actionId, String resourceType, String resourceId, String parameters) {}
