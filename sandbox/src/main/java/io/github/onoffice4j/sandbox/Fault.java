package io.github.onoffice4j.sandbox;

import io.github.onoffice4j.sandbox.http.Body;
import io.github.onoffice4j.sandbox.http.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/**
 * Something that goes wrong with one request. Given to {@link Faults}, which hands it out.
 *
 * <pre>{@code
 * sandbox.faults().next(Fault.status(503).header("Retry-After", "1"));
 * sandbox.faults().next(request -> request.has("create", "estate"), Fault.dropBeforeAnswer());
 * }</pre>
 *
 * <p>Those that stand for a proxy or a server too busy to listen leave the request's actions undone unless {@link
 * #afterExecuting()}; all others carry them out. Immutable.
 */
public final class Fault {
    private final String name;
    private final boolean dropsUnread;
    private final Delivery delivery;

    private Fault(String name, boolean dropsUnread, Delivery delivery) {
        this.name = name;
        this.dropsUnread = dropsUnread;
        this.delivery = delivery;
    }

    /** The connection is closed before the request's body is read; a condition on the request cannot be met. */
    public static Fault dropBeforeReading() {
        return new Fault("drop before reading", true, executed -> Reply.dropped());
    }

    /** The connection is closed after the request was read; nothing is carried out. */
    public static Fault dropBeforeExecuting() {
        return new Fault("drop before executing", false, executed -> Reply.dropped());
    }

    /** The actions are carried out, and the connection is closed without an answer. */
    public static Fault dropBeforeAnswer() {
        return dropBeforeExecuting().afterExecuting("drop before answer");
    }

    /** Answers with this HTTP status and a short text, as a proxy before the server does; nothing is carried out. */
    public static Fault status(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("The status of a fault is " + status + ", expected 200 to 599.");
        }
        return new Fault(
                "status " + status, false, executed -> Reply.text(status, "text/plain", "Sandbox fault " + status));
    }

    /** Answers with a web page under the HTTP status 200, as a maintenance notice does; nothing is carried out. */
    public static Fault html() {
        String page = "<!DOCTYPE html>\n<html><head><title>Wartung</title></head>"
                + "<body><h1>Wir sind gleich wieder da</h1></body></html>\n";
        return new Fault("html", false, executed -> Reply.text(200, "text/html", page));
    }

    /** Answers with the HTTP status 200 and nothing; nothing is carried out. */
    public static Fault emptyBody() {
        return new Fault("empty body", false, executed -> Reply.json(Body.of("")));
    }

    /** Sends the first half of the answer and closes the connection: fewer bytes than announced. */
    public static Fault truncatedBody() {
        return answering("truncated body", executed -> executed.reply().truncated());
    }

    /** Sends the first half of the answer as if it were all of it: no valid JSON. */
    public static Fault malformedJson() {
        return answering("malformed JSON", executed -> {
            String json = executed.json();
            return Reply.json(Body.of(json.substring(0, json.length() / 2)));
        });
    }

    /** Answers without any result, the status of the request being good. */
    public static Fault emptyResults() {
        return answering("empty results", executed -> executed.with(List.of()).reply());
    }

    /** Answers without the last result. */
    public static Fault tooFewResults() {
        return answering("too few results", executed -> {
            List<Object> results = executed.results();
            return executed.with(results.subList(0, Math.max(0, results.size() - 1)))
                    .reply();
        });
    }

    /** Answers with the last result twice. */
    public static Fault tooManyResults() {
        return answering("too many results", executed -> {
            List<Object> results = new ArrayList<>(executed.results());
            if (!results.isEmpty()) {
                results.add(results.get(results.size() - 1));
            }
            return executed.with(results).reply();
        });
    }

    /** Answers with a status and without the member {@code response}. */
    public static Fault missingResponse() {
        return answering(
                "missing response", executed -> executed.withoutResponse().reply());
    }

    /** Compresses the answer, whether the client announces that or not. */
    public static Fault compressed() {
        return answering("compressed", executed -> executed.reply().with(Reply.Compression.ALWAYS));
    }

    /** Does not compress the answer, whether the client announces that or not. */
    public static Fault uncompressed() {
        return answering("uncompressed", executed -> executed.reply().with(Reply.Compression.NEVER));
    }

    /** Makes the answer huge: {@code blanks} blanks before the JSON, which allows them. Never kept in memory. */
    public static Fault huge(long blanks) {
        return answering("huge", executed -> executed.reply().withBlanks(blanks));
    }

    /** Answers well after {@code latency}. */
    public static Fault latency(Duration latency) {
        return answering("latency " + latency, executed -> {
            pause(latency);
            return executed.reply();
        });
    }

    /** Answers well once {@code signal} is complete: a wait that a test ends when it likes. */
    public static Fault heldUntil(CompletableFuture<?> signal) {
        return answering("held", executed -> {
            await(signal);
            return executed.reply();
        });
    }

    /** Answers well, byte by byte with a {@code pause} after each. */
    public static Fault slowBytes(Duration pause) {
        return answering("slow bytes " + pause, executed -> executed.reply().slow(pause));
    }

    /** Returns this fault with one more HTTP header, such as {@code Retry-After}. */
    public Fault header(String header, String value) {
        return new Fault(
                name + " with " + header,
                dropsUnread,
                executed -> delivery.reply(executed).withHeader(header, value));
    }

    /** Returns this fault with the request's actions carried out, though the answer does not show it. */
    public Fault afterExecuting() {
        return afterExecuting(name + " after executing");
    }

    private Fault afterExecuting(String newName) {
        return new Fault(newName, false, executed -> {
            executed.answer();
            return delivery.reply(executed);
        });
    }

    /** Returns its name, for messages. */
    @Override
    public String toString() {
        return "Fault[" + name + "]";
    }

    boolean dropsUnread() {
        return dropsUnread;
    }

    /** Returns the reply; {@code executed} carries out the actions when first called. */
    Reply reply(Execution executed) {
        return delivery.reply(executed);
    }

    private static Fault answering(String name, Function<AnswerEnvelope, Reply> answer) {
        return new Fault(name, false, executed -> answer.apply(executed.answer()));
    }

    private static void pause(Duration latency) {
        try {
            Thread.sleep(latency.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CompletableFuture<?> signal) {
        try {
            signal.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The signal a request was held until has failed.", failed.getCause());
        }
    }

    /** The request's actions, carried out when their answer is first asked for. */
    interface Execution {
        AnswerEnvelope answer();
    }

    /** Makes the reply. */
    private interface Delivery {
        Reply reply(Execution executed);
    }
}
