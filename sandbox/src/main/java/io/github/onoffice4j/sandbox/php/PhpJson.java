package io.github.onoffice4j.sandbox.php;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as PHP's {@code json_encode} does: no blanks, {@code /} as {@code \/}, everything outside ASCII as
 * {@code \}{@code uXXXX}, an empty map as {@code []}, a map with the keys 0, 1, 2, … in order as a list.
 */
public final class PhpJson {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private static final int FULL = 8 * 1024;
    /** Whole groups of three bytes, so that only the last block of all is padded. */
    private static final int BASE64_BLOCK = 3 * 2 * 1024;

    private final StringBuilder out = new StringBuilder(256);
    private final @Nullable OutputStream stream;

    private PhpJson(@Nullable OutputStream stream) {
        this.stream = stream;
    }

    /**
     * Writes {@code value}: null, Boolean, Number, CharSequence, {@link Bytes}, Map (keys by their text) or Collection, at
     * any depth.
     */
    public static String write(@Nullable Object value) {
        PhpJson json = new PhpJson(null);
        try {
            json.append(value);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return json.out.toString();
    }

    /** Writes {@code value} to a stream, all of it ASCII, and keeps only a small part of it in memory. */
    public static void write(@Nullable Object value, OutputStream stream) throws IOException {
        PhpJson json = new PhpJson(stream);
        json.append(value);
        json.flush();
    }

    private void append(@Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            appendMap(map);
        } else if (value instanceof Collection<?> list) {
            appendList(list);
        } else if (value instanceof Number number) {
            out.append(PhpNumber.text(number));
        } else if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Bytes bytes) {
            appendBase64(bytes);
        } else {
            appendString(value.toString());
        }
        if (out.length() >= FULL) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (stream != null) {
            stream.write(out.toString().getBytes(StandardCharsets.US_ASCII));
            out.setLength(0);
        }
    }

    private void appendBase64(Bytes bytes) throws IOException {
        out.append('"');
        try (InputStream in = bytes.open()) {
            for (byte[] block = in.readNBytes(BASE64_BLOCK); block.length > 0; block = in.readNBytes(BASE64_BLOCK)) {
                for (byte symbol : Base64.getEncoder().encode(block)) {
                    appendChar((char) symbol);
                }
                flush();
            }
        }
        out.append('"');
    }

    private void appendMap(Map<?, ?> map) throws IOException {
        if (isList(map)) {
            appendList(map.values());
            return;
        }
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            appendString(String.valueOf(entry.getKey()));
            out.append(':');
            append(entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static boolean isList(Map<?, ?> map) {
        int index = 0;
        for (Object key : map.keySet()) {
            if (!String.valueOf(key).equals(Integer.toString(index))) {
                return false;
            }
            index++;
        }
        return true;
    }

    private void appendList(Collection<?> list) throws IOException {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            out.append(separator);
            append(element);
            separator = ",";
        }
        out.append(']');
    }

    private void appendString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            appendChar(text.charAt(i));
        }
        out.append('"');
    }

    private void appendChar(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '/' -> out.append("\\/");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20 || c > 0x7f) {
                    out.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        out.append(HEX[(c >> shift) & 0xf]);
                    }
                } else {
                    out.append(c);
                }
            }
        }
    }
}
