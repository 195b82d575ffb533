package io.github.onoffice4j.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** A status of an answer: the request level has a code, the action level has none. */
record Status(int code, int errorcode, String message) {
    static final Status OK = new Status(200, 0, "OK");

    boolean isFailed() {
        return errorcode != 0;
    }

    Map<String, Object> requestLevel() {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("code", code);
        status.putAll(actionLevel());
        return status;
    }

    Map<String, Object> actionLevel() {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("errorcode", errorcode);
        status.put("message", message);
        return status;
    }
}
