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
    UNKNOWN_RESOURCE_ID(24, "Missing configuration for resourceId \"%s\""),
    UNKNOWN_RESOURCE_TYPE(25, "Missing configuration for resourceType \"%s\""),
    MISSING_EMAIL_IDENTITY(50, "Missing email identity"),
    INVALID_EMAIL_IDENTITY(51, "Invalid email identity"),
    RECEIVERS_NO_ARRAY(52, "List of receivers is not an array"),
    MISSING_RECEIVERS(53, "Missing receivers"),
    INVALID_EXPOSE(54, "Invalid pdf exposé identifier"),
    INVALID_RECEIVERS(55, "Invalid receivers"),
    MISSING_MESSAGE_ID(58, "Missing message id"),
    MISSING_EMAIL_UID(59, "Missing email uid"),
    MISSING_EMAIL_FOLDER(60, "Missing email folder"),
    UNKNOWN_EMAIL(62, "Email does not exist (anymore)"),
    MISMATCHING_MESSAGE_ID(63, "Mismatching message id"),
    EMPTY_SEARCH(69, "Search cannot be empty"),
    MISSING_TEMPLATE_TYPE(71, "Missing template type"),
    INVALID_TEMPLATE_TYPE(72, "Invalid template type"),
    ESTATE_IDS_NO_ARRAY(73, "EstateIds must be an array"),
    ARRAY_EXPECTED(74, "Array expected: %s"),
    UNKNOWN_FIELD_IN_WRITE(75, "Unknown field: \"%s\""),
    INVALID_MULTISELECT_KEY(76, "Invalid multiselect key: %s"),
    INVALID_SINGLESELECT_KEY(77, "Invalid singleselect key: %s"),
    UNKNOWN_RECORD(
            80,
            "Unknown record. Record may not exist or the permission rights are not set accordingly for this action."),
    INVALID_PHONE_ACTION(82, "Invalid type for phone action"),
    UNKNOWN_PHONE_RECORD(83, "Unknown phone record"),
    MISSING_PHONE_VALUE(85, "Missing phone value"),
    MISSING_PHONE_IDENTIFIER(86, "Missing phone record identifier"),
    AMBIGUOUS_PHONE_IDENTIFIER(87, "Ambiguous phone record identifier"),
    MISSING_START_DATE(91, "Start date missing"),
    MISSING_END_DATE(92, "End date missing"),
    START_AFTER_END(93, "Start date is greater than end date"),
    UNKNOWN_SEARCH_CRITERIA(95, "Unknown search criteria"),
    MISSING_ADDRESS_ID(96, "Missing address record id"),
    ERROR_IN_ACTION(97, "Error in action"),
    MISSING_RELATION(98, "Missing relation to address and/or estate"),
    ADDRESS_IDS_NOT_IN_ARRAY(99, "Address ids are not in an array"),
    UNKNOWN_ACTION_KIND(100, "Unknown kind of action \"%s\""),
    UNKNOWN_ACTION_TYPE(101, "Unknown type of action \"%s\""),
    MISSING_ACCOUNT(102, "Missing accountname or password"),
    UNKNOWN_ACCOUNT(103, "Unknown account"),
    MISSING_ESTATE_ID(110, "Missing estate record id"),
    INVALID_PDF_DATA(111, "Missing or invalid data for PDF generation"),
    MISSING_FILE_NAME(114, "Missing file name"),
    MISSING_APPOINTMENT_ID(117, "Missing appointment ID"),
    MISSING_RESOLVER_TEXT(125, "Missing text for resolver"),
    FILE_NOT_FOUND(127, "File not found"),
    MISSING_UPLOAD(129, "Fileupload is missing temporary upload file"),
    UNKNOWN_SURVEY(130, "No survey id or no survey with given id found in database"),
    UNKNOWN_RELATION(132, "No or unknown relation given"),
    TIMESTAMP(136, "Your timestamp is too old or your server time is wrong."),
    HMAC(137, "The HMAC is invalid."),
    MISSING_PICTURE_PARAMETERS(139, "Missing params \"picture categories\" or \"estateids\""),
    UNKNOWN_FIELD(141, "Unknown field: %s"),
    UNKNOWN_OPERATOR(142, "Unknown operator: %s"),
    UNKNOWN_ESTATE_FIELD(143, "Unknown field in estate data: %s"),
    INVALID_INPUT_FIELD(144, "Invalid field in input data: \"%s\""),
    NO_ESTATE_PERMISSION(149, "No read permission for this estate"),
    UNSUPPORTED_COMPLETION_MODE(152, "Unsupported address completion mode"),
    UNKNOWN_CALENDAR_FIELD(154, "Unknown calendar field: %s"),
    ACCESS_VIOLATION(156, "Access violation"),
    INVALID_LANGUAGE(160, "Invalid language"),
    DOCUMENT_ATTRIBUTE_EXISTS(161, "Document attribute exists"),
    INVALID_FILE_TYPE(162, "Invalid file type"),
    INVALID_MODULE(163, "Invalid name for module"),
    INCOMPLETE_GEO_RANGE(164, "Incomplete parameters for geo range search"),
    MISSING_PARAMETER(167, "Missing parameter \"%s\""),
    UNKNOWN_APPOINTMENT(169, "Appointment not found"),
    NO_USER_PERMISSION(170, "No read permission for this user"),
    NO_SELECT_FIELD(171, "No singleselect- or multiselect field"),
    INVALID_IMAGE(172, "Invalid image format"),
    UNKNOWN_PARAMETER_CACHE(177, "Parameter cache does not exist"),
    INCOMPLETE_PARAMETER_CACHE(178, "Missing entries in parameter cache"),
    INVALID_RELATION_INFO(179, "Could not create relation cause of invalid relationinfos"),
    RELATION_DOES_NOT_EXIST(180, "Could not modify relation, relation does not exist"),
    INVALID_RELATION_INFO_FOR_UPDATE(181, "Could not modify relation, invalid relationinfos given"),
    RELATION_NOT_UPDATEABLE(182, "Could not modify relation, relation is not updateable"),
    INACTIVE_USER(184, "User id is not existing or inactive"),
    INVALID_RECORD_IDS(185, "Missing or invalid record ids"),
    USER_ID_NO_INTEGER(186, "Userid must be an integer"),
    UNKNOWN_TRANSACTION(189, "The transaction could not be found"),
    MISSING_CLAIM(193, "Parameter extendedclaim is required, but missing, empty or invalid"),
    NO_MAIN_ID(198, "Resourceid %s is no main Id"),
    NOT_IMPLEMENTED(199, "Not implemented"),
    UNKNOWN_CRITERIA_MODE(204, "Unknown searchcriteria mode"),
    NO_REFUND(210, "Transaction can't be refunded: %s."),
    UNKNOWN_SORT_FIELD(212, "Unknown sort field."),
    INVALID_FILE_NAME(213, "Invalid filename"),
    INVALID_PRICE(214, "Invalid price format!"),
    N_TO_N_RELATION(219, "n:n relations are not allowed"),
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
    MISSING_EMAIL_TEMPLATE(233, "missing email template"),
    DATA_NO_STRING(236, "Parameter \"data\" must be of type string"),
    TITLE_PICTURE_EXISTS(239, "Upload failed. Estate already has a title picture."),
    FILTER_WITHOUT_PERIOD(241, "Filters can only be used when reading out appointments of a period."),
    ONE_PDF_LETTER(244, "When attaching an exposé only one pdf letter can be attached"),
    INVALID_ACTION(247, "Missing or invalid element: action"),
    UNKNOWN_USER(251, "Unknown user %s"),
    MISSING_MANDATORY_FIELD(254, "Missing mandatory field: %s"),
    INVALID_VALUE(255, "Invalid value for parameter \"%s\""),
    MISSING_LIMIT(256, "Parameter listlimit is mandatory and must be 0."),
    INVALID_FILTER(257, "Error validating the filter: %s"),
    DEFAULT_ENTRY_MISSING(258, "The default entry must also be passed as normal, private or business entry: %s"),
    DEFAULT_PHONE_MISSING(
            260, "The default entry must also be passed as normal, private, business or mobile entry: %s"),
    TOO_FEW_ITEMS(265, "Too few items in worklist"),
    LIST_NAME_EXISTS(266, "WorkingList name already exists"),
    INVALID_VISIBILITY(267, "Cannot set visibility"),
    INVALID_LIST_TYPE(269, "WorkingList type not allowed"),
    INVALID_GROUP(272, "Invalid Group ID"),
    EMPTY_LIST_NAME(273, "WorkingList name cannot be empty"),
    UNKNOWN_FILTER(284, "The requested filterid %s is unknown"),
    MISSING_PERIOD(289, "Missing date period"),
    INVALID_LOCATION(
            290,
            "Parameter location holds wrong values - Keys address, estate, user and group must carry integer values"),
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
    EITHER_ADDRESS_ID(297, "Either addressId or addressIds is allowed. Both are given."),
    TOO_MANY_IDS(302, "This action supports only up to 500 Ids"),
    MISSING_TRANSIT_TIMES(305, "Missing transit times");

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
