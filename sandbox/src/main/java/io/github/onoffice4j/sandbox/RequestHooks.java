package io.github.onoffice4j.sandbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What tests want to happen before requests are carried out. Thread-safe. */
final class RequestHooks {
    private final List<Consumer<RecordedRequest>> hooks = new CopyOnWriteArrayList<>();

    void add(Consumer<RecordedRequest> hook) {
        hooks.add(hook);
    }

    void run(RecordedRequest request) {
        hooks.forEach(hook -> hook.accept(request));
    }
}
