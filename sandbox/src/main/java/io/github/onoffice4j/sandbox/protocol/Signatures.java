package io.github.onoffice4j.sandbox.protocol;

import io.github.onoffice4j.sandbox.call.CallFailure;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Checks time and signature of actions, in both schemes. Immutable and safe for use by many threads. */
final class Signatures {

    /** How far a timestamp may be from the server's time, in seconds. */
    private static final long WINDOW = 120;

    private final String token;
    private final String secret;
    private final Clock clock;

    Signatures(String token, String secret, Clock clock) {
        this.token = token;
        this.secret = secret;
        this.clock = clock;
    }

    void check(Action action) throws CallFailure {
        if (!isRecent(action.timestamp())) {
            throw new CallFailure(136, "Your timestamp is too old or your server time is wrong.");
        }
        String expected = action.legacy() ? version1(action) : version2(action);
        boolean equal = MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), action.hmac().getBytes(StandardCharsets.UTF_8));
        if (!equal) {
            throw new CallFailure(137, "The HMAC is invalid");
        }
    }

    private boolean isRecent(String timestamp) {
        try {
            return Math.abs(Long.parseLong(timestamp) - clock.instant().getEpochSecond()) <= WINDOW;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    String version2(Action action) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String message = action.timestamp() + token + action.resourceType() + action.actionId();
            return Base64.getEncoder().encodeToString(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    String version1(Action action) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        action.parameters()
                .properties()
                .forEach(member -> sorted.put(member.getKey(), PhpJson.decode(member.getValue())));
        String fields = String.join(
                ",",
                token,
                action.actionId(),
                action.identifier(),
                action.resourceId(),
                secret,
                action.timestamp(),
                action.resourceType());
        return md5(secret + md5(PhpJson.encode(sorted) + "," + fields));
    }

    private static String md5(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
