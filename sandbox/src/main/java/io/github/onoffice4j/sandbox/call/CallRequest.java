package io.github.onoffice4j.sandbox.call;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One action of a request, its envelope already checked.
 *
 * @param verb the action without its urn, such as {@code read}
 * @param resourceType the resource type
 * @param resourceId the resource id as text, empty for none
 * @param parameters the parameters; an empty list has become an empty object
 */
public record CallRequest(String verb, String resourceType, String resourceId, ObjectNode parameters) {}
