package io.github.onoffice4j;

import io.github.onoffice4j.wire.Signer;
import io.github.onoffice4j.wire.WireAction;
import io.github.onoffice4j.wire.WireClient;
import io.github.onoffice4j.wire.WireException;
import io.github.onoffice4j.wire.WireRequest;
import io.github.onoffice4j.wire.WireResponse;
import io.github.onoffice4j.wire.WireResult;
import io.github.onoffice4j.wire.WireStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends operations in one request and matches each with its result, by position. */
final class Exchange {

    private final WireClient wire;
    private final Signer signer;
    private final @Nullable String extendedClaim;

    Exchange(WireClient wire, Signer signer, @Nullable String extendedClaim) {
        this.wire = wire;
        this.signer = signer;
        this.extendedClaim = extendedClaim;
    }

    /** Returns one result an operation, in the same order, each of them possibly a failure. */
    List<WireResult> send(List<? extends Operation<?>> operations) {
        List<WireAction> actions = operations.stream().map(this::action).toList();
        WireResponse response = receive(operations, new WireRequest(signer, actions));
        List<WireResult> results = response.results();
        WireStatus status = response.status();
        boolean anyFailed = results.stream().anyMatch(result -> result.status().isActionFailure());
        if (!anyFailed && status.isRequestFailure()) {
            throw Failures.ofRequest(status, describe(operations), operations);
        }
        if (results.size() != operations.size()) {
            throw Failures.unusable(
                    "The answer has " + results.size() + " results for " + operations.size()
                            + " actions, so that they cannot be matched: " + describe(operations),
                    operations,
                    null);
        }
        return results;
    }

    private WireResponse receive(List<? extends Operation<?>> operations, WireRequest request) {
        try {
            return wire.send(request);
        } catch (WireException e) {
            throw Failures.ofExchange(e, wire.address(), describe(operations), operations);
        }
    }

    private WireAction action(Operation<?> operation) {
        Map<String, Object> parameters = operation.parameters();
        if (extendedClaim != null) {
            parameters = new LinkedHashMap<>(parameters);
            parameters.put("extendedclaim", extendedClaim);
        }
        return new WireAction(operation.actionId().urn(), operation.resourceType(), operation.resourceId(), parameters);
    }

    private static String describe(List<? extends Operation<?>> operations) {
        return operations.stream().map(Operations::describe).distinct().limit(5).collect(Collectors.joining(", "))
                + (operations.size() > 5 ? ", …" : "");
    }
}
