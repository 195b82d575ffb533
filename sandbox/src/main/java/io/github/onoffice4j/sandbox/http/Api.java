package io.github.onoffice4j.sandbox.http;

import java.util.Optional;

/** What the server asks for each exchange on the one path of the API. Thread-safe. */
public interface Api {
    /** Says, before anything of the next request to the API is read, whether its connection is dropped. */
    boolean dropsUnread();

    /** Returns what is outside of the API at {@code path}, which begins with a slash; empty when nothing is. */
    Optional<Reply> content(String path);

    /** Returns the reply to a request of {@code body}. */
    Reply answer(byte[] body);
}
