package io.github.onoffice4j;

import java.util.Locale;

/** Names operations in messages. */
final class Operations {

    private Operations() {}

    /** Returns a text such as {@code modify estate 4711}. */
    static String describe(Operation<?> operation) {
        String id = operation.resourceId();
        return operation.actionId().name().toLowerCase(Locale.ROOT) + " " + operation.resourceType()
                + (id.isEmpty() ? "" : " " + id);
    }
}
