package io.github.onoffice4j;

import io.github.onoffice4j.event.RequestEvent;
import io.github.onoffice4j.wire.WireCall;
import io.github.onoffice4j.wire.WireException;
import io.github.onoffice4j.wire.WireRequest;
import io.github.onoffice4j.wire.WireResponse;
import io.github.onoffice4j.wire.WireResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the events that tell of requests. */
final class RequestEvents {

    private RequestEvents() {}

    static RequestEvent answered(
            WireRequest request,
            int attempt,
            List<Outgoing> actions,
            WireCall call,
            Duration duration,
            WireResponse response) {
        return new RequestEvent(
                request.number(),
                attempt,
                actions(actions, response.results()),
                duration,
                response.httpStatus(),
                call.bytesSent(),
                response.bytes(),
                null);
    }

    static RequestEvent failed(
            WireRequest request,
            int attempt,
            List<Outgoing> actions,
            WireCall call,
            Duration duration,
            WireException failure) {
        return new RequestEvent(
                request.number(),
                attempt,
                actions(actions, List.of()),
                duration,
                failure.httpStatus(),
                call.bytesSent(),
                0,
                String.valueOf(failure.getMessage()));
    }

    private static List<RequestEvent.Action> actions(List<Outgoing> actions, List<WireResult> results) {
        List<RequestEvent.Action> all = new ArrayList<>(actions.size());
        for (int i = 0; i < actions.size(); i++) {
            Outgoing action = actions.get(i);
            int errorCode = i < results.size() ? results.get(i).status().errorCode() : 0;
            all.add(new RequestEvent.Action(
                    action.actionId().name().toLowerCase(Locale.ROOT),
                    action.action().resourceType(),
                    action.action().resourceId(),
                    errorCode));
        }
        return all;
    }
}
