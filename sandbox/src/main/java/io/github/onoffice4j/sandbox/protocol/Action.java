package io.github.onoffice4j.sandbox.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An action of a request whose structure is right; the signature is not yet checked. */
record Action(
        String actionId,
        String resourceId,
        String resourceType,
        String identifier,
        String timestamp,
        String hmac,
        boolean legacy,
        ObjectNode parameters) {}
