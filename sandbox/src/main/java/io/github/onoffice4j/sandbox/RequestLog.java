package io.github.onoffice4j.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps the latest requests, bounded in number and size so that a long run does not fill the memory. Thread-safe. */
final class RequestLog {
    private static final int MOST_REQUESTS = 10_000;
    private static final long MOST_CHARACTERS = 64L * 1024 * 1024;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();
    private long characters;

    synchronized void add(RecordedRequest request) {
        requests.add(request);
        characters += request.body().length();
        while (requests.size() > MOST_REQUESTS || (characters > MOST_CHARACTERS && requests.size() > 1)) {
            characters -= requests.remove().body().length();
        }
    }

    synchronized List<RecordedRequest> all() {
        return List.copyOf(requests);
    }
}
