package io.github.onoffice4j.sandbox.store;

/**
 * A pattern of {@code like}, in which {@code %} stands for any sequence of characters; case does not matter.
 *
 * <p>Matched by hand, in time that grows with text times pattern at worst: a pattern of many {@code %} must not stop the server.
 */
record LikePattern(String pattern) {

    boolean matches(String text) {
        return matchesFolded(SqlComparison.folded(text), SqlComparison.folded(pattern));
    }

    private static boolean matchesFolded(String text, String pattern) {
        int at = 0;
        int in = 0;
        int afterPercent = -1;
        int retry = 0;
        while (at < text.length()) {
            if (in < pattern.length() && pattern.charAt(in) == '%') {
                afterPercent = ++in;
                retry = at;
            } else if (in < pattern.length() && pattern.charAt(in) == text.charAt(at)) {
                in++;
                at++;
            } else if (afterPercent >= 0) {
                in = afterPercent;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (in < pattern.length() && pattern.charAt(in) == '%') {
            in++;
        }
        return in == pattern.length();
    }
}
