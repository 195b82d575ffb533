package io.github.onoffice4j.sandbox.records;

import io.github.onoffice4j.sandbox.call.CallFailure;

/** The failures that several calls share, with the server's texts. */
final class CallFailures {

    private CallFailures() {}

    /** A field that estate, address and user reads do not know. */
    static CallFailure unknownField(String name) {
        return new CallFailure(141, "Unknown field: " + name);
    }

    static CallFailure unknownRecord() {
        return new CallFailure(
                80,
                "Unknown record. Record may not exist or the permission rights are not set accordingly for this action.");
    }

    static CallFailure missingResourceId() {
        return new CallFailure(18, "Missing or invalid attribute: resourceid");
    }

    static CallFailure missingParameter(String name) {
        return new CallFailure(167, "Missing parameter \"" + name + "\"");
    }

    static CallFailure mistyped(String parameter) {
        return new CallFailure(294, "Invalid data type for parameter " + parameter);
    }
}
