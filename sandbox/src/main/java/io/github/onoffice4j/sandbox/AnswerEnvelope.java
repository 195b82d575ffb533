package io.github.onoffice4j.sandbox;

import io.github.onoffice4j.sandbox.http.Reply;
import io.github.onoffice4j.sandbox.php.PhpJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The frame of an answer. Immutable.
 *
 * @param status of the request level
 * @param results one for each action
 * @param hasResponse whether the results are in it at all
 */
record AnswerEnvelope(Status status, List<Object> results, boolean hasResponse) {

    static AnswerEnvelope of(Status status, List<Object> results) {
        return new AnswerEnvelope(status, List.copyOf(results), true);
    }

    AnswerEnvelope with(List<Object> otherResults) {
        return of(status, otherResults);
    }

    AnswerEnvelope withoutResponse() {
        return new AnswerEnvelope(status, results, false);
    }

    Reply reply() {
        return Reply.json(out -> PhpJson.write(envelope(), out));
    }

    String json() {
        return PhpJson.write(envelope());
    }

    private Map<String, Object> envelope() {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("status", status.requestLevel());
        if (hasResponse) {
            Map<String, Object> response = new LinkedHashMap<>();
            response.put("results", results);
            envelope.put("response", response);
        }
        return envelope;
    }
}
