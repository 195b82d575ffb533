package io.github.onoffice4j.field;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The text form of wire values, which onOffice sends as text, number or boolean, as it pleases. */
final class WireText {

    private WireText() {}

    /** Returns the text of a scalar; {@code null} and the empty list, PHP's empty map, are empty. */
    static String of(@Nullable Object wire) {
        if (wire == null || (wire instanceof List<?> list && list.isEmpty())) {
            return "";
        }
        return wire instanceof BigDecimal number ? number.toPlainString() : wire.toString();
    }

    /** Returns the keys of a multiselect, in order and none twice. */
    static Set<String> keys(@Nullable Object wire) {
        Set<String> keys = new LinkedHashSet<>();
        eachKey(wire, keys::add);
        return keys;
    }

    /** Takes the keys of a multiselect, in order: {@code |a||b|}, a bare key, a list, or nothing. Keys never contain a pipe. */
    static void eachKey(@Nullable Object wire, Consumer<String> keys) {
        if (wire instanceof List<?> list) {
            list.forEach(key -> key(of(key), keys));
            return;
        }
        String text = of(wire);
        int start = 0;
        for (int end = text.indexOf('|'); end >= 0; end = text.indexOf('|', start)) {
            key(text.substring(start, end), keys);
            start = end + 1;
        }
        key(text.substring(start), keys);
    }

    private static void key(String key, Consumer<String> keys) {
        if (!key.isEmpty()) {
            keys.accept(key);
        }
    }
}
