package io.github.onoffice4j.sandbox;

import io.github.onoffice4j.sandbox.auth.Authenticator;
import io.github.onoffice4j.sandbox.behaviour.Quirk;
import io.github.onoffice4j.sandbox.calls.Calls;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.envelope.ApiRequest;
import io.github.onoffice4j.sandbox.envelope.RequestParser;
import io.github.onoffice4j.sandbox.envelope.RequestRejected;
import io.github.onoffice4j.sandbox.http.Api;
import io.github.onoffice4j.sandbox.http.Reply;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Publications;
import io.github.onoffice4j.sandbox.tenant.Lazy;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Turns a request body into a reply: rejects it as a whole, or carries out its actions one by one, with the fault that
 * is due. Thread-safe.
 */
final class ApiEndpoint implements Api {
    private static final int UNAUTHENTICATED = 400;
    private static final int FAILED = 500;

    private final RequestParser parser = new RequestParser();
    private final Authenticator authenticator;
    private final Calls calls;
    private final ErrorLevel errorLevel;
    private final RequestLog log;
    private final Faults faults;
    private final RequestHooks hooks;
    private final Publications publications;
    private final boolean variesMessages;

    ApiEndpoint(
            Authenticator authenticator,
            Calls calls,
            ErrorLevel errorLevel,
            RequestLog log,
            Faults faults,
            RequestHooks hooks,
            Agency agency) {
        this.authenticator = authenticator;
        this.calls = calls;
        this.errorLevel = errorLevel;
        this.log = log;
        this.faults = faults;
        this.hooks = hooks;
        this.publications = agency.publications();
        this.variesMessages = agency.behaviour().has(Quirk.MESSAGES_VARY);
    }

    @Override
    public boolean dropsUnread() {
        return faults.dropsUnread();
    }

    @Override
    public Optional<Reply> content(String path) {
        return publications
                .find(path)
                .map(found -> Reply.of(200, found.mediaType(), out -> {
                    try (InputStream in = found.content().open()) {
                        in.transferTo(out);
                    }
                }));
    }

    /** Returns the reply to {@code body}, whatever is in it. */
    @Override
    public Reply answer(byte[] body) {
        try {
            ApiRequest request = parser.parse(body);
            return reply(RecordedRequest.of(body, request.actions()), () -> execute(request));
        } catch (RequestRejected rejected) {
            return reply(RecordedRequest.of(body, List.of()), () -> rejected(rejected.error(), FAILED));
        }
    }

    private Reply reply(RecordedRequest request, Supplier<AnswerEnvelope> execution) {
        log.add(request);
        Supplier<AnswerEnvelope> executed = new Lazy<>(() -> {
            hooks.run(request);
            return execution.get();
        });
        return faults.take(request)
                .map(fault -> fault.reply(executed::get))
                .orElseGet(() -> executed.get().reply());
    }

    private AnswerEnvelope execute(ApiRequest request) {
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
        return AnswerEnvelope.of(status, results);
    }

    private ActionResult carryOut(ActionRequest action) {
        try {
            authenticator.check(action);
            return ActionResult.of(calls.answer(action));
        } catch (ActionFailure failure) {
            return ActionResult.failed(failure.code(), message(failure.text()));
        } catch (RuntimeException | StackOverflowError unexpected) {
            // Whatever a request holds, it must get an answer of the API, never a broken connection.
            return ActionResult.failed(
                    ApiError.UNKNOWN.code(), ApiError.UNKNOWN.message() + " (sandbox: " + unexpected + ")");
        }
    }

    /** As the real server words its messages now one way and now another. */
    private String message(String text) {
        if (!variesMessages || text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        return other + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    private static AnswerEnvelope rejected(ApiError error, int code) {
        return AnswerEnvelope.of(new Status(code, error.code(), error.message()), List.of());
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
