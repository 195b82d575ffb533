package io.github.onoffice4j;

import io.github.onoffice4j.wire.WireException;
import io.github.onoffice4j.wire.WireStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes exceptions of what went wrong, with what a reader needs to mend it. */
final class Failures {

    /** The codes that mean that the credentials, the clock or the address are not accepted. */
    private static final Set<Integer> AUTHENTICATION =
            Set.of(13, 22, 28, 30, 40, 41, 42, 43, 45, 47, 48, 49, 136, 137, 153, 158);

    /** The status code of a request whose token or user is not accepted. */
    private static final int NOT_AUTHENTICATED = 400;

    private Failures() {}

    static OnOfficeException ofAction(WireStatus status, String action) {
        if (AUTHENTICATION.contains(status.errorCode())) {
            return authentication(status, action);
        }
        if (status.errorCode() == WireStatus.UNSAID) {
            return new MalformedResponseException(
                    "The result says neither success nor what failed" + quoted(status) + ": " + action);
        }
        String field = RefusedField.in(status.errorCode(), status.message());
        return new ActionException(status.errorCode(), status.message(), action, field);
    }

    static OnOfficeException ofRequest(WireStatus status, String actions, List<? extends Operation<?>> operations) {
        if (status.code() == NOT_AUTHENTICATED && status.errorCode() <= 0) {
            return authentication(status, actions);
        }
        if (status.errorCode() <= 0) {
            return unusable(
                    "The answer says neither success nor what failed, status " + status.code() + quoted(status) + ": "
                            + actions,
                    operations,
                    null);
        }
        return ofAction(status, actions);
    }

    private static AuthenticationException authentication(WireStatus status, String action) {
        String hint = ErrorCode.of(status.errorCode()).hint();
        String error = status.errorCode() > 0 ? "error " + status.errorCode() : "status " + status.code();
        return new AuthenticationException(
                status.errorCode(),
                "onOffice does not accept the credentials, " + error + quoted(status)
                        + (hint.isEmpty() ? "" : ". " + hint) + ": " + action);
    }

    private static String quoted(WireStatus status) {
        return status.message().isBlank() ? "" : " \"" + status.message() + "\"";
    }

    static OnOfficeException ofExchange(
            WireException failure, String address, String actions, List<? extends Operation<?>> operations) {
        String what = failure.getMessage() + ": " + actions + ", to " + address;
        return switch (failure.stage()) {
            case NOT_SENT -> new TransportException("The server cannot be reached. " + what, failure);
            case REFUSED -> new TransportException(what, failure);
            case NO_ANSWER ->
                mayHaveChanged(operations)
                        ? outcomeUnknown(what, failure)
                        : new TransportException("No answer came. " + what, failure);
            case SERVER_FAILED ->
                mayHaveChanged(operations) ? outcomeUnknown(what, failure) : new TransportException(what, failure);
            case MALFORMED -> unusable(what, operations, failure);
        };
    }

    /** An answer came that says nothing of what was executed. */
    static OnOfficeException unusable(String what, List<? extends Operation<?>> operations, @Nullable Throwable cause) {
        return mayHaveChanged(operations) ? outcomeUnknown(what, cause) : new MalformedResponseException(what, cause);
    }

    private static boolean mayHaveChanged(List<? extends Operation<?>> operations) {
        return operations.stream().anyMatch(operation -> !operation.actionId().isReadOnly());
    }

    private static OutcomeUnknownException outcomeUnknown(String what, @Nullable Throwable cause) {
        return new OutcomeUnknownException(
                "No usable answer came, so that it is not known whether it was executed; read the record before you try"
                        + " again. " + what,
                cause);
    }
}
