package io.github.onoffice4j;

import io.github.onoffice4j.wire.WireException;
import io.github.onoffice4j.wire.WireStatus;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes exceptions of what went wrong, with what a reader needs to mend it. */
final class Failures {

    /** The codes that mean that the credentials, the clock or the address are not accepted. */
    private static final Set<Integer> AUTHENTICATION =
            Set.of(13, 22, 28, 30, 40, 41, 42, 43, 45, 47, 48, 49, 136, 137, 153, 158);

    /** The codes whose message names a field. */
    private static final Set<Integer> NAMES_FIELD = Set.of(75, 141, 143, 144, 145, 154);

    private static final Pattern FIELD =
            Pattern.compile(":\\s*\"?(?:\\(\\d+,\\s*)?([^\",()]+?)(?:,[^)]*)?\\)?\"?\\.?\\s*$");

    private Failures() {}

    static OnOfficeException ofAction(WireStatus status, String action) {
        return AUTHENTICATION.contains(status.errorCode())
                ? authentication(status, action)
                : new ActionException(status.errorCode(), status.message(), action, field(status));
    }

    static OnOfficeException ofRequest(WireStatus status, String actions) {
        if (AUTHENTICATION.contains(status.errorCode())) {
            return authentication(status, actions);
        }
        if (status.errorCode() == 0) {
            return new MalformedResponseException("The answer says neither success nor what failed, status "
                    + status.code() + " \"" + status.message() + "\": " + actions);
        }
        return new ActionException(status.errorCode(), status.message(), actions, field(status));
    }

    private static AuthenticationException authentication(WireStatus status, String action) {
        String hint = ErrorCode.of(status.errorCode()).hint();
        return new AuthenticationException(
                status.errorCode(),
                "onOffice does not accept the credentials, error " + status.errorCode() + ": " + status.message()
                        + (hint.isEmpty() ? "" : ". " + hint) + ": " + action);
    }

    private static @Nullable String field(WireStatus status) {
        Matcher matcher = FIELD.matcher(status.message());
        return NAMES_FIELD.contains(status.errorCode()) && matcher.find()
                ? matcher.group(1).trim()
                : null;
    }

    static OnOfficeException ofExchange(
            WireException failure, String address, String actions, List<? extends Operation<?>> operations) {
        String what = failure.getMessage() + ": " + actions + ", to " + address;
        boolean changes =
                operations.stream().anyMatch(operation -> !operation.actionId().isReadOnly());
        if (changes && failure.stage() != WireException.Stage.NOT_SENT) {
            return new OutcomeUnknownException(
                    "No usable answer came, so that it is not known whether it was executed; read the record before you"
                            + " try again. " + what,
                    failure);
        }
        return switch (failure.stage()) {
            case NOT_SENT -> new TransportException("The server cannot be reached. " + what, failure);
            case NO_ANSWER -> new TransportException("No answer came. " + what, failure);
            case HTTP_STATUS -> new TransportException(what, failure);
            case MALFORMED -> new MalformedResponseException(what, failure);
        };
    }
}
