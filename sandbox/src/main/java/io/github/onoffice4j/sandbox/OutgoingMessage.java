package io.github.onoffice4j.sandbox;

import java.util.List;

/**
 * Something the real server would have sent. Immutable.
 *
 * @param kind what it is, such as {@code mail} or {@code appointment confirmation}
 * @param receiver an e-mail address, or the id of what it is about
 * @param subject what it is about
 * @param text what it says, {@code ""} where the sandbox writes none
 * @param attachments names of what goes with it
 */
public record OutgoingMessage(String kind, String receiver, String subject, String text, List<String> attachments) {
    /** Makes a copy of the names. */
    public OutgoingMessage {
        attachments = List.copyOf(attachments);
    }

    /** Makes a message without a text and attachments. */
    public OutgoingMessage(String kind, String receiver, String subject) {
        this(kind, receiver, subject, "", List.of());
    }
}
