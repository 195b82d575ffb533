package io.github.onoffice4j.sandbox.calls.calendar;

import java.util.LinkedHashMap;
import java.util.Map;

/** The agency's rooms and equipment, key to label. */
final class CalendarResources {
    private CalendarResources() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Konferenzraum", "Konferenzraum");
        all.put("indMulti811Select902", "Dienstwagen");
        all.put("indMulti811Select904", "Beamer");
        return all;
    }

    static String label(String key) {
        return all().getOrDefault(key, key);
    }
}
