package io.github.onoffice4j.marketplace;

import io.github.onoffice4j.wire.JsonText;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The secret that onOffice and a marketplace provider sign with outside of the API. It is another one than that of an API
 * user.
 *
 * <pre>{@code
 * ProviderSecret secret = ProviderSecret.of(System.getenv("PROVIDER_SECRET"));
 * Map<String, String> parameters = secret.verify(request.url())      // opened by onOffice, or its callback
 *     .orElseThrow(() -> new ForbiddenException());
 * Credentials credentials = Credentials.of(token, apiSecret).withExtendedClaim(parameters.get("apiClaim"));
 * String order = secret.sign(Map.of("callbackurl", "https://…", …), Instant.now());
 * }</pre>
 *
 * <p>onOffice defines it in "Marketplace", "Signature". Immutable and safe for use by many threads. The secret appears in no
 * message or text.
 */
public final class ProviderSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SIGNATURE = "signature";

    private final SecretKeySpec key;

    private ProviderSecret(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Makes a secret.
     *
     * @param secret as onOffice has given it to the provider, used as text
     * @return the secret
     * @throws IllegalArgumentException if it is blank
     */
    public static ProviderSecret of(String secret) {
        Objects.requireNonNull(secret, "secret");
        if (secret.isBlank()) {
            throw new IllegalArgumentException(
                    "The provider secret is blank: give the one that onOffice shows for the marketplace provider");
        }
        return new ProviderSecret(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    /**
     * Checks the signature of an address that onOffice has opened: an activation, a service or a callback. It does not check
     * how old the address is: its parameter {@code timestamp} has the seconds since 1970.
     *
     * @param url the whole address as it was requested, with scheme, host and query; behind a proxy, the one that onOffice
     *     has opened
     * @return the decoded parameters by name, without the signature, sorted; empty if the signature is missing or wrong, of
     *     which nothing should be believed then
     */
    public Optional<Map<String, String>> verify(String url) {
        int query = url.indexOf('?');
        if (query < 0) {
            return Optional.empty();
        }
        Map<String, String> parameters = parameters(url.substring(query + 1));
        String signature = parameters.remove(SIGNATURE);
        if (signature == null) {
            return Optional.empty();
        }
        byte[] expected = ascii(hmac(url.substring(0, query) + "?" + query(parameters)));
        return MessageDigest.isEqual(expected, ascii(signature))
                ? Optional.of(Collections.unmodifiableMap(parameters))
                : Optional.empty();
    }

    /**
     * Signs an order, to be posted to the payment dialog.
     *
     * @param order its members: texts, whole numbers, flags, {@code null} for what is left out of the signature, and lists or
     *     maps of these; prices as texts, such as {@code "89.90"}
     * @param time the time of the order, whole seconds of which become its member {@code timestamp}
     * @return the order as JSON, with {@code timestamp} and {@code signature}
     */
    public String sign(Map<String, ?> order, Instant time) {
        Map<String, @Nullable Object> signed = new LinkedHashMap<>(order);
        signed.put("timestamp", time.getEpochSecond());
        signed.remove(SIGNATURE);
        StringJoiner query = new StringJoiner("&");
        flatten("", signed, query);
        signed.put(SIGNATURE, hmac(query.toString()));
        return JsonText.of(signed);
    }

    /** Shows nothing of the secret. */
    @Override
    public String toString() {
        return "ProviderSecret[hidden]";
    }

    /** Of two parameters of one name the last one counts, as with the server. */
    private static Map<String, String> parameters(String encoded) {
        int fragment = encoded.indexOf('#');
        String query = fragment < 0 ? encoded : encoded.substring(0, fragment);
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            if (!name.isEmpty()) {
                parameters.put(decoded(name), equals < 0 ? "" : decoded(parameter.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            // A lone % stands for itself; whatever it was, its signature will not fit.
            return text;
        }
    }

    private static String query(Map<String, String> parameters) {
        StringJoiner query = new StringJoiner("&");
        parameters.forEach((name, value) -> query.add(form(name) + "=" + form(value)));
        return query.toString();
    }

    /** Writes {@code products[0][name]=…} for every value, the members of each level sorted by name. */
    private static void flatten(String path, @Nullable Object value, StringJoiner query) {
        if (value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            members.forEach((name, member) -> sorted.put(String.valueOf(name), member));
            sorted.forEach((name, member) -> flatten(path.isEmpty() ? name : path + "[" + name + "]", member, query));
        } else if (value instanceof Collection<?> elements) {
            int index = 0;
            for (Object element : elements) {
                flatten(path + "[" + index++ + "]", element, query);
            }
        } else if (value instanceof Boolean flag) {
            query.add(strict(path) + "=" + (flag ? 1 : 0));
        } else if (value != null) {
            query.add(strict(path) + "=" + strict(value.toString()));
        }
    }

    /** Encodes as forms are: a blank is {@code +}, and only letters, digits, {@code - _ .} stay. */
    private static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("*", "%2A");
    }

    /** Encodes by RFC 3986: a blank is {@code %20}, and {@code ~} stays too. */
    private static String strict(String text) {
        return form(text).replace("+", "%20").replace("%7E", "~");
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java runtime lacks " + ALGORITHM, impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
