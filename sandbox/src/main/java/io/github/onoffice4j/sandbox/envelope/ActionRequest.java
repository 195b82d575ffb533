package io.github.onoffice4j.sandbox.envelope;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One action of a request, complete in form.
 *
 * @param actionId the whole urn
 * @param resourceType as sent, possibly empty
 * @param resourceId as text, {@code ""} for none
 * @param identifier as text, {@code ""} for none
 * @param timestamp as sent: a number or text in good requests, null when missing
 * @param hmac as sent, null when missing
 * @param hmacVersion as sent, null when missing
 * @param parameters in the order they were sent
 */
public record ActionRequest(
        String actionId,
        String resourceType,
        String resourceId,
        String identifier,
        @Nullable Object timestamp,
        @Nullable Object hmac,
        @Nullable Object hmacVersion,
        Map<String, @Nullable Object> parameters) {
    /** What every action id begins with. */
    public static final String URN = "urn:onoffice-de-ns:smart:2.5:smartml:action:";

    /** Returns the last word of the action id, such as {@code read}; the whole id when it has another beginning. */
    public String verb() {
        return actionId.startsWith(URN) ? actionId.substring(URN.length()) : actionId;
    }

    /** Returns the timestamp as signed, {@code ""} when missing or not a number or text. */
    public String timestampText() {
        if (timestamp instanceof String text) {
            return text;
        }
        return timestamp instanceof Number number ? number.toString() : "";
    }

    /** Shows what is asked, without parameters and signature. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s", verb(), resourceType);
    }
}
