package io.github.onoffice4j.sandbox.auth;

import io.github.onoffice4j.sandbox.php.PhpJson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Computes the two signatures of the API for one action (onOffice API documentation, "HMAC"). */
public final class Signatures {
    private Signatures() {}

    /** Returns the signature of version 2: Base64 of HMAC-SHA256 over timestamp, token, resource type and action id. */
    public static String version2(Credentials credentials, String timestamp, String resourceType, String actionId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(utf8(credentials.secret()), "HmacSHA256"));
            byte[] signature = mac.doFinal(utf8(timestamp + credentials.token() + resourceType + actionId));
            return Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java runtime lacks HmacSHA256, which every one must have.", missing);
        }
    }

    /**
     * Returns the signature of version 1, two rounds of MD5 in lower-case hex, which also covers identifier, resource id
     * and parameters.
     */
    public static String version1(
            Credentials credentials,
            String actionId,
            String identifier,
            String resourceId,
            String timestamp,
            String resourceType,
            Map<String, @Nullable Object> parameters) {
        String inner =
                version1Inner(credentials, actionId, identifier, resourceId, timestamp, resourceType, parameters);
        return md5(credentials.secret() + inner);
    }

    static String version1Inner(
            Credentials credentials,
            String actionId,
            String identifier,
            String resourceId,
            String timestamp,
            String resourceType,
            Map<String, @Nullable Object> parameters) {
        return md5(String.join(
                ",",
                version1Json(parameters),
                credentials.token(),
                actionId,
                identifier,
                resourceId,
                credentials.secret(),
                timestamp,
                resourceType));
    }

    static String version1Json(Map<String, @Nullable Object> parameters) {
        Map<String, @Nullable Object> sorted =
                new TreeMap<>((left, right) -> Arrays.compareUnsigned(utf8(left), utf8(right)));
        sorted.putAll(parameters);
        return PhpJson.write(sorted);
    }

    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(utf8(text)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java runtime lacks MD5, which every one must have.", missing);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
