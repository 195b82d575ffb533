package io.github.onoffice4j;

import io.github.onoffice4j.wire.WireException;
import io.github.onoffice4j.wire.WireException.Stage;
import io.github.onoffice4j.wire.WireStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes exceptions of what went wrong, with what a reader needs to mend it. */
final class Failures {

    /** The codes that mean that the credentials, the clock or the address are not accepted. */
    private static final Set<ErrorCode> AUTHENTICATION = Set.of(
            ErrorCode.MISSING_TOKEN,
            ErrorCode.NOT_AUTHENTICATED,
            ErrorCode.CLIENT_NOT_REGISTERED,
            ErrorCode.CLIENT_NOT_RETRIEVED,
            ErrorCode.INVALID_USER_CREDENTIALS,
            ErrorCode.CUSTOMER_UNKNOWN,
            ErrorCode.CUSTOMER_NOT_ACTIVE,
            ErrorCode.USER_UNKNOWN,
            ErrorCode.REFRESH_TOKEN_NOT_VALID,
            ErrorCode.CLIENT_DOES_NOT_EXIST,
            ErrorCode.CLIENT_ACCESS_REVOKED,
            ErrorCode.SECRET_WRONG,
            ErrorCode.TIMESTAMP_TOO_OLD,
            ErrorCode.INVALID_HMAC,
            ErrorCode.INVALID_TOKEN_DATA,
            ErrorCode.IP_NOT_ALLOWED);

    /** The status code of a request whose token or user is not accepted. */
    private static final int NOT_AUTHENTICATED = 400;

    private Failures() {}

    /** The server refused an action; its position counts from 1. */
    static OnOfficeException ofAction(WireStatus status, Outgoing action, long request, int position) {
        String place = "in action " + position + " of request " + request;
        return refused(status, action.describe(), action, place);
    }

    /** The server refused a request as a whole. */
    static OnOfficeException ofRequest(WireStatus status, List<Outgoing> actions, long request) {
        String described = Outgoing.describe(actions);
        if (status.code() == NOT_AUTHENTICATED && status.errorCode() <= 0) {
            return authentication(status, described, "in request " + request);
        }
        if (status.errorCode() <= 0) {
            return unusable(
                    "The answer says neither success nor what failed, status " + status.code() + quoted(status) + ": "
                            + described,
                    actions,
                    null);
        }
        return refused(status, described, actions.get(0), "in request " + request);
    }

    private static OnOfficeException refused(WireStatus status, String action, Outgoing refused, String place) {
        int code = status.errorCode();
        if (AUTHENTICATION.contains(ErrorCode.of(code))) {
            return authentication(status, action, place);
        }
        if (code == WireStatus.UNSAID) {
            return new MalformedResponseException(
                    "The result says neither success nor what failed" + quoted(status) + ": " + action);
        }
        String field = RefusedField.in(code, status.message());
        String resourceType = refused.action().resourceType();
        String message = "onOffice error " + code + quoted(status) + hint(code) + ": " + action
                + (field == null ? "" : ", for field " + resourceType + "." + field + constant(refused.module(), field))
                + ", " + place;
        return new ActionException(message, code, status.message(), action, resourceType, field);
    }

    /** Returns what the model has for the field, such as {@code  (Estate.KAUFPREIS, "Kaufpreis")}. */
    private static String constant(@Nullable RecordModule<?> module, String name) {
        return module == null
                ? ""
                : module.fields().stream()
                        .filter(field -> field.askedFor().equals(name))
                        .map(field -> " (" + field.constant()
                                + (field.label().isEmpty() ? "" : ", \"" + field.label() + "\"") + ")")
                        .findFirst()
                        .orElse("");
    }

    private static AuthenticationException authentication(WireStatus status, String action, String place) {
        String error = status.errorCode() > 0 ? "error " + status.errorCode() : "status " + status.code();
        String message = "onOffice does not accept the credentials, " + error + quoted(status)
                + hint(status.errorCode()) + ": " + action + ", " + place;
        return new AuthenticationException(message, status.errorCode(), action);
    }

    private static String hint(int code) {
        String hint = ErrorCode.of(code).hint();
        return hint.isEmpty() ? "" : ". " + hint;
    }

    private static String quoted(WireStatus status) {
        return status.message().isBlank() ? "" : " \"" + status.message() + "\"";
    }

    /** The request failed on its way; what that means depends on whether one of the actions may have changed something. */
    static OnOfficeException ofExchange(WireException failure, String address, List<Outgoing> actions) {
        String what = failure.getMessage() + ": " + Outgoing.describe(actions) + ", to " + address;
        if (failure.stage() == Stage.MALFORMED) {
            return unusable(what, actions, failure);
        }
        if (failure.stage().mayHaveRun() && mayHaveChanged(actions)) {
            return outcomeUnknown(what, failure);
        }
        return new TransportException(failure.stage().explanation() + what, failure);
    }

    /** An answer came that says nothing of what was executed. */
    static OnOfficeException unusable(String what, List<Outgoing> actions, @Nullable Throwable cause) {
        return mayHaveChanged(actions) ? outcomeUnknown(what, cause) : new MalformedResponseException(what, cause);
    }

    private static boolean mayHaveChanged(List<Outgoing> actions) {
        return actions.stream().anyMatch(Outgoing::mayChange);
    }

    private static OutcomeUnknownException outcomeUnknown(String what, @Nullable Throwable cause) {
        return new OutcomeUnknownException(
                "No usable answer came, so that it is not known whether it was executed; read the record before you try"
                        + " again. " + what,
                cause);
    }
}
