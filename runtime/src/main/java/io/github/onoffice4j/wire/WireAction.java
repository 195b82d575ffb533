package io.github.onoffice4j.wire;

import java.util.Map;

/** An action to send: everything but the signature, which is made at the moment of sending. */
public record WireAction(String actionId, String resourceType, String resourceId, Map<String, ?> parameters) {}
