package io.github.onoffice4j.sandbox.records;

import java.util.Map;

/**
 * Keeps the status number in step with the status key it follows.
 *
 * @param keyField the field that is written
 * @param numberField the field that follows: 1 active, 2 inactive, 0 archived
 */
record StatusCascade(String keyField, String numberField) {

    static final StatusCascade ESTATE = new StatusCascade("status2", "status");
    static final StatusCascade ADDRESS = new StatusCascade("Status2Adr", "Status");

    /** Adds the number to changes that contain the key. */
    void follow(Map<String, Object> changes) {
        if (changes.get(keyField) instanceof String key) {
            changes.put(numberField, number(key));
        }
    }

    private static String number(String key) {
        return switch (key) {
            case "status2obj_inaktiv" -> "2";
            case "status2obj_archiviert", "status2adr_archive" -> "0";
            default -> "1";
        };
    }
}
