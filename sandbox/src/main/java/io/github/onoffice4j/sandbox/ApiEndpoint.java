package io.github.onoffice4j.sandbox;

import io.github.onoffice4j.sandbox.auth.Authenticator;
import io.github.onoffice4j.sandbox.calls.Calls;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.envelope.ApiRequest;
import io.github.onoffice4j.sandbox.envelope.RequestParser;
import io.github.onoffice4j.sandbox.envelope.RequestRejected;
import io.github.onoffice4j.sandbox.php.PhpJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a request body into an answer: rejects it as a whole, or carries out its actions one by one. Thread-safe. */
final class ApiEndpoint {
    private static final int UNAUTHENTICATED = 400;
    private static final int FAILED = 500;

    private final RequestParser parser = new RequestParser();
    private final Authenticator authenticator;
    private final Calls calls;
    private final ErrorLevel errorLevel;
    private final RequestLog log;

    ApiEndpoint(Authenticator authenticator, Calls calls, ErrorLevel errorLevel, RequestLog log) {
        this.authenticator = authenticator;
        this.calls = calls;
        this.errorLevel = errorLevel;
        this.log = log;
    }

    /** Returns the JSON answer to {@code body}, whatever is in it. */
    String answer(byte[] body) {
        ApiRequest request;
        try {
            request = parser.parse(body);
        } catch (RequestRejected rejected) {
            log.add(body, List.of());
            return rejected(rejected.error(), FAILED);
        }
        log.add(body, request.actions());
        if (!authenticator.knows(request.token())) {
            return rejected(ApiError.NOT_AUTHENTICATED, UNAUTHENTICATED);
        }
        List<Object> results = new ArrayList<>();
        Status status = Status.OK;
        for (ActionRequest action : request.actions()) {
            ActionResult result = carryOut(action);
            results.add(result.element(action));
            if (result.status().isFailed() && !status.isFailed()) {
                status = errorLevel.requestStatus(result.status());
            }
        }
        return envelope(status, results);
    }

    private ActionResult carryOut(ActionRequest action) {
        try {
            authenticator.check(action);
            return ActionResult.of(calls.named(action).answer(action));
        } catch (ActionFailure failure) {
            return ActionResult.failed(failure.code(), failure.text());
        } catch (RuntimeException | StackOverflowError unexpected) {
            // Whatever a request holds, it must get an answer of the API, never a broken connection.
            return ActionResult.failed(
                    ApiError.UNKNOWN.code(), ApiError.UNKNOWN.message() + " (sandbox: " + unexpected + ")");
        }
    }

    private static String rejected(ApiError error, int code) {
        return envelope(new Status(code, error.code(), error.message()), List.of());
    }

    private static String envelope(Status status, List<Object> results) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("results", results);
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("status", status.requestLevel());
        envelope.put("response", response);
        return PhpJson.write(envelope);
    }

    /** What came of one action. */
    private record ActionResult(Status status, boolean isCacheable, Object data) {
        static ActionResult of(Answer answer) {
            return new ActionResult(Status.OK, answer.cacheable(), answer.data());
        }

        static ActionResult failed(int code, String message) {
            return new ActionResult(new Status(FAILED, code, message), false, List.of());
        }

        Map<String, Object> element(ActionRequest action) {
            Map<String, Object> element = new LinkedHashMap<>();
            element.put("actionid", action.actionId());
            element.put("resourceid", action.resourceId());
            element.put("resourcetype", action.resourceType());
            element.put("cacheable", isCacheable);
            element.put("identifier", action.identifier());
            element.put("data", data);
            element.put("status", status.actionLevel());
            return element;
        }
    }
}
