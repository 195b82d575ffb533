package io.github.onoffice4j.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs actions; see "Signature" in the onOffice API documentation. Immutable and safe for use by many threads. */
public final class Signer {

    private final String token;
    private final String secret;
    private final boolean legacy;
    private final Clock clock;

    /**
     * Makes a signer.
     *
     * @param token the token
     * @param secret the secret, used as text
     * @param legacy whether to sign by MD5, version 1, instead of SHA-256, version 2
     * @param clock tells the time of sending
     */
    public Signer(String token, String secret, boolean legacy, Clock clock) {
        this.token = token;
        this.secret = secret;
        this.legacy = legacy;
        this.clock = clock;
    }

    String token() {
        return token;
    }

    /** Tells whether an action names the version of its signature; the first version has no name. */
    boolean isLegacy() {
        return legacy;
    }

    /** Returns the time of sending in seconds since 1970. */
    long timestamp() {
        return clock.instant().getEpochSecond();
    }

    /** Returns the number of characters of a signature. */
    int signatureLength() {
        return legacy ? 32 : 44;
    }

    /**
     * Makes an action ready to be sent, any number of times.
     *
     * @param actionId the identifier of what it does
     * @param resourceType the resource type
     * @param resourceId the resource id, possibly empty
     * @param parameters the parameters
     * @return the action
     */
    public WireAction prepare(String actionId, String resourceType, String resourceId, Map<String, ?> parameters) {
        // The server signs what it has read, and rounds fractions: where they are signed they are sent as text.
        String json = legacy
                ? PhpJson.encodeWithoutFractions(PhpJson.sorted(parameters))
                : PhpJson.encode(PhpJson.sorted(parameters));
        return new WireAction(actionId, resourceType, resourceId, json);
    }

    String sign(WireAction action, String identifier, long timestamp) {
        try {
            return legacy ? signV1(action, identifier, timestamp) : signV2(action, timestamp);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has MD5 and HmacSHA256", e);
        }
    }

    private String signV2(WireAction action, long timestamp) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String message = timestamp + token + action.resourceType() + action.actionId();
        return Base64.getEncoder().encodeToString(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
    }

    private String signV1(WireAction action, String identifier, long timestamp) throws GeneralSecurityException {
        String fields = String.join(
                ",",
                token,
                action.actionId(),
                identifier,
                action.resourceId(),
                secret,
                Long.toString(timestamp),
                action.resourceType());
        return md5(secret + md5(action.parameters() + "," + fields));
    }

    private static String md5(String text) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    /** Returns a text without the secret. */
    @Override
    public String toString() {
        return "Signer " + (legacy ? "V1" : "V2");
    }
}
