package io.github.onoffice4j.generator.emit;

import java.util.ArrayList;
import java.util.List;

/** Looks through a line of Java for what is outside string literals and brackets. */
final class CodeScan {

    private CodeScan() {}

    /** Returns the index of the first occurrence outside literals and brackets, or -1. */
    static int find(String code, String wanted, int from) {
        int depth = 0;
        for (int at = from; at < code.length(); at = next(code, at)) {
            if (depth == 0 && code.startsWith(wanted, at)) {
                return at;
            }
            depth += nesting(code, at);
        }
        return -1;
    }

    /** Returns the index behind the last occurrence inside brackets, or 0. */
    static int lastInside(String code, String wanted) {
        int depth = 0;
        int last = 0;
        for (int at = 0; at < code.length(); at = next(code, at)) {
            depth += nesting(code, at);
            if (depth > 0 && code.startsWith(wanted, at)) {
                last = at + 1;
            }
        }
        return last;
    }

    /** Returns the index of the bracket that closes the one at {@code open}. */
    static int closing(String code, int open) {
        int depth = 0;
        for (int at = open; at < code.length(); at = next(code, at)) {
            depth += nesting(code, at);
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("The bracket at " + open + " is never closed, in: " + code);
    }

    /** Tells whether every round bracket that a line opens is closed in it. */
    static boolean isBalanced(String code) {
        int depth = 0;
        for (int at = 0; at < code.length(); at = next(code, at)) {
            depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
        }
        return depth <= 0;
    }

    /** Returns the parts between commas. */
    static List<String> splitAtCommas(String code) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int comma = find(code, ", ", 0); comma >= 0; comma = find(code, ", ", start)) {
            parts.add(code.substring(start, comma));
            start = comma + 2;
        }
        parts.add(code.substring(start));
        return parts;
    }

    private static int nesting(String code, int at) {
        return switch (code.charAt(at)) {
            case '(', '<', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            case '>' -> at > 0 && code.charAt(at - 1) == '-' ? 0 : -1;
            default -> 0;
        };
    }

    /** Steps to the next character, over a whole string literal if one begins here. */
    static int next(String code, int at) {
        if (code.charAt(at) != '"') {
            return at + 1;
        }
        int end = at + 1;
        while (code.charAt(end) != '"') {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }
}
