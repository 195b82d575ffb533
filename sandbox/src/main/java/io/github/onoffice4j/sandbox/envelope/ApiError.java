package io.github.onoffice4j.sandbox.envelope;

import java.util.Locale;

/**
 * The errors the sandbox answers with, by the number and in the words of the API (onOffice API documentation, "Error
 * codes"); {@code %s} stands for an inserted name.
 */
public enum ApiError {
    UNKNOWN(1, "Unknown error occurred"),
    MALFORMED_JSON(4, "Invalid or malformed JSON"),
    EMPTY_REQUEST(9, "Empty request"),
    MISSING_TOKEN(13, "Missing or invalid element: token"),
    MISSING_REQUEST(14, "Missing or invalid element: request"),
    MISSING_ACTIONS(15, "Missing or invalid element: actions"),
    MISSING_ACTION_ID(16, "Missing or invalid attribute: actionid"),
    EMPTY_ACTION_ID(17, "Empty attribute: actionid"),
    MISSING_RESOURCE_ID(18, "Missing or invalid attribute: resourceid"),
    MISSING_RESOURCE_TYPE(19, "Missing or invalid attribute: resourcetype"),
    MISSING_PARAMETERS(20, "Missing or invalid element: parameters"),
    NOT_AUTHENTICATED(22, "Not authenticated"),
    UNKNOWN_ACTION_ID(23, "Missing configuration for actionId \"%s\""),
    UNKNOWN_RESOURCE_TYPE(25, "Missing configuration for resourceType \"%s\""),
    ARRAY_EXPECTED(74, "Array expected: %s"),
    UNKNOWN_FIELD_IN_WRITE(75, "Unknown field: \"%s\""),
    INVALID_MULTISELECT_KEY(76, "Invalid multiselect key: %s"),
    INVALID_SINGLESELECT_KEY(77, "Invalid singleselect key: %s"),
    NOT_CREATED(78, "Entry could not be created"),
    UNKNOWN_RECORD(
            80,
            "Unknown record. Record may not exist or the permission rights are not set accordingly for this action."),
    INVALID_PHONE_ACTION(82, "Invalid type for phone action"),
    UNKNOWN_PHONE_RECORD(83, "Unknown phone record"),
    MISSING_PHONE_VALUE(85, "Missing phone value"),
    MISSING_PHONE_IDENTIFIER(86, "Missing phone record identifier"),
    AMBIGUOUS_PHONE_IDENTIFIER(87, "Ambiguous phone record identifier"),
    ERROR_IN_ACTION(97, "Error in action"),
    MISSING_RELATION(98, "Missing relation to address and/or estate"),
    ADDRESS_IDS_NOT_IN_ARRAY(99, "Address ids are not in an array"),
    UNKNOWN_ACTION_KIND(100, "Unknown kind of action \"%s\""),
    UNKNOWN_ACTION_TYPE(101, "Unknown type of action \"%s\""),
    MISSING_ESTATE_ID(110, "Missing estate record id"),
    TIMESTAMP(136, "Your timestamp is too old or your server time is wrong."),
    HMAC(137, "The HMAC is invalid."),
    UNKNOWN_FIELD(141, "Unknown field: %s"),
    UNKNOWN_OPERATOR(142, "Unknown operator: %s"),
    UNKNOWN_ESTATE_FIELD(143, "Unknown field in estate data: %s"),
    INVALID_INPUT_FIELD(144, "Invalid field in input data: \"%s\""),
    NO_ESTATE_PERMISSION(149, "No read permission for this estate"),
    ACCESS_VIOLATION(156, "Access violation"),
    INVALID_LANGUAGE(160, "Invalid language"),
    INVALID_MODULE(163, "Invalid name for module"),
    INCOMPLETE_GEO_RANGE(164, "Incomplete parameters for geo range search"),
    MISSING_PARAMETER(167, "Missing parameter \"%s\""),
    NO_USER_PERMISSION(170, "No read permission for this user"),
    NO_MAIN_ID(198, "Resourceid %s is no main Id"),
    NO_SELECT_FIELD(171, "No singleselect- or multiselect field"),
    UNKNOWN_SORT_FIELD(212, "Unknown sort field."),
    UNKNOWN_ORIGIN_CONTACT(220, "Unknown origincontact"),
    UNKNOWN_FEATURE(221, "Unknown feature"),
    INVALID_COST(222, "Invalid cost"),
    INVALID_DURATION(223, "Invalid duration"),
    CANCELLATION_NEEDS_LEVEL(224, "Reason of cancellation needs advisory level"),
    UNKNOWN_ADVISORY_LEVEL(225, "Unknown advisory level"),
    EXPECTED_STRING(227, "Expected string: %s"),
    EXPECTED_INTEGER(228, "Expected integer: %s"),
    EXPECTED_FLOAT(229, "Expected float: %s"),
    MULTISELECT_OPERATOR(232, "Multiselect fields can only be filtered with =, !=, like, not like, in and not in"),
    INVALID_ACTION(247, "Missing or invalid element: action"),
    UNKNOWN_USER(251, "Unknown user %s"),
    MISSING_MANDATORY_FIELD(254, "Missing mandatory field: %s"),
    INVALID_FILTER(257, "Error validating the filter: %s"),
    DEFAULT_ENTRY_MISSING(258, "The default entry must also be passed as normal, private or business entry: %s"),
    DEFAULT_PHONE_MISSING(
            260, "The default entry must also be passed as normal, private, business or mobile entry: %s"),
    UNKNOWN_FILTER(284, "The requested filterid %s is unknown"),
    FIELD_NOT_A_STRING(291, "Field name is not a string"),
    UNKNOWN_ADDRESS(
            292,
            "Unknown address record id. Record may not exist or the permission rights are not set accordingly for this"
                    + " action."),
    UNKNOWN_ESTATE(
            293,
            "Unknown estate record id. Record may not exist or the permission rights are not set accordingly for this"
                    + " action."),
    INVALID_DATA_TYPE(294, "Invalid data type for parameter %s"),
    TOO_MANY_IDS(302, "This action supports only up to 500 Ids");

    private final int code;
    private final String message;

    ApiError(int code, String message) {
        this.code = code;
        this.message = message;
    }

    /** Returns the number, in range 1 to 305. */
    public int code() {
        return code;
    }

    /** Returns the text with {@code names} filled in, in order. */
    public String message(Object... names) {
        return String.format(Locale.ROOT, message, names);
    }
}
