package io.github.onoffice4j;

import io.github.onoffice4j.wire.Signer;
import io.github.onoffice4j.wire.WireAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An operation made ready to be sent: encoded once, however often it is sent. */
record Outgoing(
        ActionId actionId, WireAction action, @Nullable RecordModule<?> module, Effect effect) {

    /** What is left behind by an action, which decides whether it may be sent again. */
    enum Effect {
        /** Nothing that anybody could see or miss: it may be sent any number of times. */
        NONE,
        /** Nothing that anybody could see; but twice is not the same as once. */
        UNSEEN,
        /** Something has changed. */
        LASTING
    }

    private static final int MOST_DESCRIBED = 5;

    /** About what an action takes beside its parameters. */
    private static final long ENVELOPE = 400;

    static Outgoing of(Operation<?> operation, Signer signer, @Nullable String extendedClaim) {
        Map<String, Object> parameters = operation.parameters();
        if (extendedClaim != null) {
            parameters = new LinkedHashMap<>(parameters);
            parameters.put("extendedclaim", extendedClaim);
        }
        ActionId actionId = operation.actionId();
        return new Outgoing(
                actionId,
                signer.prepare(actionId.urn(), operation.resourceType(), operation.resourceId(), parameters),
                operation instanceof ModuleOperation<?> records ? records.module() : null,
                actionId.isReadOnly() ? Effect.NONE : Effect.LASTING);
    }

    Outgoing with(Effect other) {
        return new Outgoing(actionId, action, module, other);
    }

    boolean isReadOnly() {
        return effect == Effect.NONE;
    }

    /** Tells whether something may be different afterwards. */
    boolean mayChange() {
        return effect == Effect.LASTING;
    }

    /** Returns about how many bytes it takes in a request. */
    long size() {
        return ENVELOPE + action.parameters().length();
    }

    /** Returns a text such as {@code modify estate 4711}. */
    String describe() {
        return Operations.describe(actionId, action.resourceType(), action.resourceId());
    }

    static String describe(List<Outgoing> actions) {
        return actions.stream()
                        .map(Outgoing::describe)
                        .distinct()
                        .limit(MOST_DESCRIBED)
                        .collect(Collectors.joining(", "))
                + (actions.size() > MOST_DESCRIBED ? ", …" : "");
    }
}
