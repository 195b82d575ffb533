package io.github.onoffice4j;

import java.util.List;
import java.util.function.Consumer;

/** Tells the listeners. One that throws breaks no call: what it throws goes where the thread's uncaught exceptions go. */
final class Listeners {

    private final List<OnOffice.Listener> all;

    Listeners(List<OnOffice.Listener> all) {
        this.all = List.copyOf(all);
    }

    void tell(Consumer<OnOffice.Listener> event) {
        for (OnOffice.Listener listener : all) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }
}
