package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.php.Bytes;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What can be fetched by plain HTTP, because an answer has named its address. Thread-safe. */
public final class Publications {
    /** For addresses of which no end is known. */
    public static final Duration ENDLESS = Duration.ofDays(100 * 365L);

    private final Map<String, Publication> byPath = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile URI base = URI.create("http://127.0.0.1/");

    Publications(Clock clock) {
        this.clock = clock;
    }

    /**
     * Something at an address.
     *
     * @param mediaType of the content
     * @param content made when it is fetched
     * @param end the moment from which it is not there any more
     */
    public record Publication(String mediaType, Bytes content, Instant end) {}

    /** Names the address under which everything is, ending in a slash. */
    public void at(URI address) {
        this.base = address;
    }

    /**
     * Puts {@code content} under a path, which replaces what was there, and returns its address.
     *
     * @param path without a slash before it; letters, digits and {@code / . - _}
     * @param mediaType of the content
     * @param validity how long it can be fetched
     * @param content made when it is fetched
     */
    public String publish(String path, String mediaType, Duration validity, Supplier<byte[]> content) {
        return publishBytes(path, mediaType, validity, () -> new ByteArrayInputStream(content.get()));
    }

    /** Puts bytes, which may be too many for the memory, under a path as {@link #publish} does. */
    public String publishBytes(String path, String mediaType, Duration validity, Bytes content) {
        byPath.put(
                "/" + path, new Publication(mediaType, content, clock.instant().plus(validity)));
        return base.resolve(path).toString();
    }

    /** Puts a page with one line of text for a person under a path, and returns its address. */
    public String publishPage(String path, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String html = "<!DOCTYPE html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><title>" + escaped
                + "</title></head><body><h1>" + escaped + "</h1></body></html>\n";
        return publish(path, "text/html; charset=utf-8", ENDLESS, () -> html.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what is under {@code path}, which begins with a slash; empty when nothing is or it has ended. */
    public Optional<Publication> find(String path) {
        return Optional.ofNullable(byPath.get(path))
                .filter(publication -> clock.instant().isBefore(publication.end()));
    }
}
