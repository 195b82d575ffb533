package io.github.onoffice4j.sandbox.auth;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;

/** Checks token, timestamp and signature against the one API user of a sandbox. Thread-safe. */
public final class Authenticator {
    private static final long WINDOW_SECONDS = 120;

    private final Credentials credentials;
    private final Clock clock;

    /** Makes a check for {@code credentials} by the time of {@code clock}. */
    public Authenticator(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Says whether {@code token} is the known one. */
    public boolean knows(String token) {
        return same(credentials.token(), token);
    }

    /** Ends the action with 136 when its time is off by more than 120 seconds, with 137 when its signature is wrong. */
    public void check(ActionRequest action) {
        Long timestamp = PhpValue.integer(action.timestamp());
        if (timestamp == null || !isNear(timestamp)) {
            throw new ActionFailure(ApiError.TIMESTAMP);
        }
        if (!(action.hmac() instanceof String hmac) || !same(expected(action), hmac)) {
            throw new ActionFailure(ApiError.HMAC);
        }
    }

    private boolean isNear(long timestamp) {
        long now = clock.instant().getEpochSecond();
        return timestamp >= now - WINDOW_SECONDS && timestamp <= now + WINDOW_SECONDS;
    }

    private String expected(ActionRequest action) {
        String timestamp = action.timestampText();
        if (action.hmacVersion() == null) {
            return Signatures.version1(
                    credentials,
                    action.actionId(),
                    action.identifier(),
                    action.resourceId(),
                    timestamp,
                    action.resourceType(),
                    action.parameters());
        }
        if (!"2".equals(PhpValue.text(action.hmacVersion()))) {
            throw new ActionFailure(ApiError.HMAC);
        }
        return Signatures.version2(credentials, timestamp, action.resourceType(), action.actionId());
    }

    private static boolean same(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
