package io.github.onoffice4j.sandbox.calls.market;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs addresses and orders as onOffice and its marketplace providers do (onOffice API documentation, "Signature"). */
public final class ProviderSignatures {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String secret;

    /** Makes signatures with {@code secret}, which is another one than that of an API user. */
    public ProviderSignatures(String secret) {
        this.secret = secret;
    }

    /** Returns an address with these parameters and their signature, which covers both. */
    public String url(String address, Map<String, String> parameters) {
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(parameters)
                .forEach((name, value) -> pairs.add(encode(name, ProviderSignatures::isPlainInForm) + "="
                        + encode(value, ProviderSignatures::isPlainInForm)));
        String url = address + "?" + String.join("&", pairs);
        return url + "&signature=" + hmac(url);
    }

    /** Returns the signature over all members of an order. */
    public String ofOrder(Map<String, ? extends @Nullable Object> order) {
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(order).forEach((name, value) -> collect(name, value, pairs));
        return hmac(String.join("&", pairs));
    }

    private static void collect(String path, @Nullable Object value, List<String> pairs) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((name, member) -> sorted.put(name.toString(), member));
            sorted.forEach((name, member) -> collect(path + "[" + name + "]", member, pairs));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + i + "]", list.get(i), pairs);
            }
        } else if (value != null) {
            String text = value instanceof Boolean flag ? (flag ? "1" : "0") : value.toString();
            pairs.add(encode(path, ProviderSignatures::isPlain) + "=" + encode(text, ProviderSignatures::isPlain));
        }
    }

    /** Replaces every byte that is not plain by its number; a blank is plain in forms, where it becomes {@code +}. */
    private static String encode(String text, IntPredicate isPlain) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain.test(octet)) {
                encoded.append(octet == ' ' ? '+' : (char) octet);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlainInForm(int octet) {
        return octet == ' ' || (octet != '~' && isPlain(octet));
    }

    private static boolean isPlain(int octet) {
        return (octet >= '0' && octet <= '9')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= 'a' && octet <= 'z')
                || "-_.~".indexOf(octet) >= 0;
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java runtime lacks HmacSHA256, which every one must have.", missing);
        }
    }
}
