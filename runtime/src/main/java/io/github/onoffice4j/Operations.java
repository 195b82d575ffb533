package io.github.onoffice4j;

import java.util.Locale;

/** Names operations in messages. */
final class Operations {

    private Operations() {}

    /** Returns a text such as {@code modify estate 4711}. */
    static String describe(Operation<?> operation) {
        return describe(operation.actionId(), operation.resourceType(), operation.resourceId());
    }

    static String describe(ActionId actionId, String resourceType, String resourceId) {
        return actionId.name().toLowerCase(Locale.ROOT) + " " + resourceType
                + (resourceId.isEmpty() ? "" : " " + resourceId);
    }
}
