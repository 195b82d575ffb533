package io.github.onoffice4j.sandbox.protocol;

import io.github.onoffice4j.sandbox.ErrorLevel;
import io.github.onoffice4j.sandbox.call.Call;
import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallFailure;
import io.github.onoffice4j.sandbox.call.CallRequest;
import io.github.onoffice4j.sandbox.call.CallTable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers requests: checks the envelope, then each action's signature, then lets its call answer. */
public final class Dispatcher {

    private static final String URN = "urn:onoffice-de-ns:smart:2.5:smartml:action:";
    private static final Set<String> VERBS = Set.of("read", "get", "create", "modify", "delete", "do");

    private final String token;
    private final Signatures signatures;
    private final CallTable calls;
    private final ErrorLevel errorLevel;

    public Dispatcher(String token, String secret, Clock clock, CallTable calls, ErrorLevel errorLevel) {
        this.token = token;
        this.signatures = new Signatures(token, secret, clock);
        this.calls = calls;
        this.errorLevel = errorLevel;
    }

    /** Answers a request body with a response body. */
    public byte[] answer(byte[] body) {
        return PhpJson.encode(response(body)).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, @Nullable Object> response(byte[] body) {
        try {
            Envelope envelope = Envelope.read(body);
            if (!envelope.token().equals(token)) {
                return refused(400, 22, "Not authenticated");
            }
            return results(envelope.actions());
        } catch (EnvelopeException e) {
            return refused(500, e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, @Nullable Object> refused(int code, int errorCode, String message) {
        return envelope(status(code, errorCode, message), List.of());
    }

    private Map<String, @Nullable Object> results(List<Action> actions) {
        List<Map<String, @Nullable Object>> results = new ArrayList<>();
        Map<String, @Nullable Object> status = status(200, 0, "OK");
        for (Action action : actions) {
            try {
                results.add(success(action, call(action)));
            } catch (CallFailure e) {
                String message = String.valueOf(e.getMessage());
                results.add(failure(action, e.code(), message));
                status = failedRequest(status, e.code(), message);
            }
        }
        return envelope(status, results);
    }

    private CallAnswer call(Action action) throws CallFailure {
        signatures.check(action);
        String verb = action.actionId().startsWith(URN) ? action.actionId().substring(URN.length()) : "";
        if (!VERBS.contains(verb)) {
            throw new CallFailure(23, "Missing configuration for actionId \"" + action.actionId() + "\"");
        }
        Call call = calls.find(verb, action.resourceType())
                .orElseThrow(() -> new CallFailure(
                        25, "Missing configuration for resourceType \"" + action.resourceType() + "\""));
        return call.answer(new CallRequest(verb, action.resourceType(), action.resourceId(), action.parameters()));
    }

    private Map<String, @Nullable Object> failedRequest(
            Map<String, @Nullable Object> status, int errorCode, String message) {
        return switch (errorLevel) {
            case A -> status(500, 97, "Error in action");
            case B -> status(500, errorCode, message);
            case C -> status;
        };
    }

    private static Map<String, @Nullable Object> success(Action action, CallAnswer answer) {
        Map<String, @Nullable Object> meta = new LinkedHashMap<>();
        meta.put("cntabsolute", answer.total());
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("meta", meta);
        data.put("records", answer.records().stream().map(Dispatcher::record).toList());
        return result(action, answer.cacheable(), data, status(0, "OK"));
    }

    private static Map<String, @Nullable Object> record(io.github.onoffice4j.sandbox.call.CallRecord record) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("id", record.id());
        written.put("type", record.type());
        written.put("elements", record.elements());
        return written;
    }

    private static Map<String, @Nullable Object> failure(Action action, int errorCode, String message) {
        return result(action, false, List.of(), status(errorCode, message));
    }

    private static Map<String, @Nullable Object> result(
            Action action, boolean cacheable, Object data, Map<String, @Nullable Object> status) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("actionid", action.actionId());
        result.put("resourceid", action.resourceId());
        result.put("resourcetype", action.resourceType());
        result.put("cacheable", cacheable);
        result.put("identifier", action.identifier());
        result.put("data", data);
        result.put("status", status);
        return result;
    }

    private static Map<String, @Nullable Object> envelope(
            Map<String, @Nullable Object> status, List<Map<String, @Nullable Object>> results) {
        Map<String, @Nullable Object> response = new LinkedHashMap<>();
        response.put("results", results);
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("status", status);
        envelope.put("response", response);
        return envelope;
    }

    private static Map<String, @Nullable Object> status(int code, int errorCode, String message) {
        Map<String, @Nullable Object> status = new LinkedHashMap<>();
        status.put("code", code);
        status.putAll(status(errorCode, message));
        return status;
    }

    private static Map<String, @Nullable Object> status(int errorCode, String message) {
        Map<String, @Nullable Object> status = new LinkedHashMap<>();
        status.put("errorcode", errorCode);
        status.put("message", message);
        return status;
    }
}
