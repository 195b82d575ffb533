package io.github.onoffice4j.sandbox;

/**
 * Something the real server would have sent. Immutable.
 *
 * @param kind what it is, such as {@code mail} or {@code appointment confirmation}
 * @param receiver an e-mail address, or the id of what it is about
 * @param subject what it says
 */
public record OutgoingMessage(String kind, String receiver, String subject) {}
