package io.github.onoffice4j;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The error codes of the API; see "Error codes" in the onOffice API documentation.
 *
 * <p>The number counts, not the server's message, whose wording differs between versions.
 */
public enum ErrorCode {
    /** An error that the server does not name. */
    UNKNOWN_ERROR(1, ""),
    /** The request is no valid JSON. */
    MALFORMED_JSON(4, ""),
    /** The request has a JSON syntax error. */
    JSON_SYNTAX(6, ""),
    /** The request is not valid UTF-8. */
    MALFORMED_UTF8(7, ""),
    /** The request has no body. */
    EMPTY_REQUEST(9, ""),
    /** The request has no token. */
    MISSING_TOKEN(13, ""),
    /** The request has no element request. */
    MISSING_REQUEST(14, ""),
    /** The request has no actions. */
    MISSING_ACTIONS(15, ""),
    /** The action has no action id. */
    MISSING_ACTION_ID(16, ""),
    /** The action id is empty. */
    EMPTY_ACTION_ID(17, ""),
    /** The action has no resource id. */
    MISSING_RESOURCE_ID(18, ""),
    /** The action has no resource type. */
    MISSING_RESOURCE_TYPE(19, ""),
    /** The action has no parameters. */
    MISSING_PARAMETERS(20, ""),
    /** The token is not known. */
    NOT_AUTHENTICATED(22, "Check the token (32 characters) and that the API user is active"),
    /** There is no such action. */
    UNKNOWN_ACTION_ID(23, ""),
    /** The call does not know this resource id. */
    UNKNOWN_RESOURCE_ID(24, ""),
    /** There is no such call. */
    UNKNOWN_RESOURCE_TYPE(25, "Resource types are case-sensitive and belong to certain actions"),
    /** The client could not be registered. */
    CLIENT_NOT_REGISTERED(28, ""),
    /** The client could not be retrieved. */
    CLIENT_NOT_RETRIEVED(30, ""),
    /** The user's credentials are not valid. */
    INVALID_USER_CREDENTIALS(40, ""),
    /** The customer is not known. */
    CUSTOMER_UNKNOWN(41, ""),
    /** The customer is not active. */
    CUSTOMER_NOT_ACTIVE(42, ""),
    /** The user is not known. */
    USER_UNKNOWN(43, ""),
    /** The refresh token is not valid. */
    REFRESH_TOKEN_NOT_VALID(45, ""),
    /** The client does not exist. */
    CLIENT_DOES_NOT_EXIST(47, ""),
    /** The client's access was revoked. */
    CLIENT_ACCESS_REVOKED(48, ""),
    /** The secret is wrong. */
    SECRET_WRONG(49, ""),
    /** The address id has the wrong format. */
    ADDRESS_ID_FORMAT(64, ""),
    /** The estate id has the wrong format. */
    ESTATE_ID_FORMAT(65, ""),
    /** The search text is empty. */
    EMPTY_SEARCH(69, ""),
    /** The records could not be fetched. */
    RECORDS_NOT_FETCHED(70, ""),
    /** The estate ids are no list. */
    ESTATE_IDS_NO_ARRAY(73, ""),
    /** A list was expected. */
    ARRAY_EXPECTED(74, ""),
    /** The field does not exist or cannot be written in this form. */
    UNKNOWN_FIELD_WRITTEN(75, "Generate the model again if the tenant has changed its fields"),
    /** The multiselect has no such value. */
    INVALID_MULTISELECT_KEY(76, "Generate the model again if the tenant has changed its values"),
    /** The singleselect has no such value. */
    INVALID_SINGLESELECT_KEY(77, "Generate the model again if the tenant has changed its values"),
    /** The record could not be created. */
    ENTRY_NOT_CREATED(78, ""),
    /** The record id is missing. */
    MISSING_RECORD_ID(79, ""),
    /** The record does not exist or may not be accessed. */
    UNKNOWN_RECORD(80, "Check the number, and the rights of the API user for this record"),
    /** The type of a phone change is missing. */
    PHONE_ACTION_TYPE_MISSING(81, ""),
    /** The type of a phone change is not valid. */
    PHONE_ACTION_TYPE_INVALID(82, ""),
    /** There is no such phone entry. */
    UNKNOWN_PHONE_ENTRY(83, ""),
    /** The phone entry is not valid. */
    INVALID_PHONE_ENTRY(84, ""),
    /** The phone number is missing. */
    PHONE_VALUE_MISSING(85, ""),
    /** Several phone entries are meant. */
    AMBIGUOUS_PHONE_ENTRY(87, ""),
    /** The record could not be modified. */
    RECORD_NOT_MODIFIED(88, ""),
    /** The start date is missing. */
    START_DATE_MISSING(91, ""),
    /** The end date is missing. */
    END_DATE_MISSING(92, ""),
    /** The start lies after the end. */
    START_AFTER_END(93, ""),
    /** There are no such search criteria. */
    UNKNOWN_SEARCH_CRITERIA(95, ""),
    /** The address id is missing. */
    ADDRESS_ID_MISSING(96, ""),
    /** At least one action of the request failed. */
    ERROR_IN_ACTION(97, ""),
    /** An agents log entry needs an address or an estate. */
    RELATION_MISSING(98, ""),
    /** The address ids are no list. */
    ADDRESS_IDS_NO_ARRAY(99, ""),
    /** There is no such action kind. */
    UNKNOWN_ACTION_KIND(100, "Generate the model again if the tenant has changed its action kinds"),
    /** The action kind has no such type. */
    UNKNOWN_ACTION_TYPE(101, "Generate the model again if the tenant has changed its action types"),
    /** The account is not known. */
    UNKNOWN_ACCOUNT(103, ""),
    /** The user is not active. */
    USER_NOT_ACTIVE(104, ""),
    /** The estate id is missing. */
    ESTATE_ID_MISSING(110, ""),
    /** The note is missing. */
    NOTE_MISSING(113, ""),
    /** The file name is missing. */
    FILE_NAME_MISSING(114, ""),
    /** The date is missing. */
    DATE_MISSING(116, ""),
    /** The appointment id is missing. */
    APPOINTMENT_ID_MISSING(117, ""),
    /** The appointment id is not valid. */
    INVALID_APPOINTMENT_ID(121, ""),
    /** The date is not valid. */
    INVALID_DATE(122, ""),
    /** The file was not found. */
    FILE_NOT_FOUND(127, ""),
    /** The upload lacks its temporary file. */
    UPLOAD_MISSING(129, ""),
    /** Addresses may not be created. */
    ADDRESS_CREATION_DENIED(131, "The API user lacks the right"),
    /** There is no such relation. */
    UNKNOWN_RELATION(132, ""),
    /** The timestamp differs too much from the server's time. */
    TIMESTAMP_TOO_OLD(136, "Set this machine's clock: it may differ by 120 seconds, and it must be in UTC"),
    /** The signature is not valid. */
    INVALID_HMAC(137, "Check the secret (64 characters), and that it belongs to the token"),
    /** The task has no such field. */
    UNKNOWN_TASK_FIELD(138, ""),
    /** Picture categories or estate ids are missing. */
    PICTURE_PARAMETERS_MISSING(139, ""),
    /** The field does not exist or is not active. */
    UNKNOWN_FIELD_READ(141, "An administrator may have deactivated it; generate the model again, or do not select it"),
    /** There is no such filter operator. */
    UNKNOWN_OPERATOR(142, ""),
    /** The estate has no such field. */
    UNKNOWN_ESTATE_FIELD(143, "An administrator may have deactivated it; generate the model again, or do not write it"),
    /** The call does not take this field or parameter. */
    INVALID_INPUT_FIELD(144, "An administrator may have deactivated it; generate the model again"),
    /** The field is not known. */
    UNKNOWN_FIELD(145, ""),
    /** The estate may not be read. */
    ESTATE_READ_DENIED(149, "The API user lacks the right"),
    /** The search text is too short. */
    SEARCH_TOO_SHORT(151, ""),
    /** The data of the token is not valid. */
    INVALID_TOKEN_DATA(153, ""),
    /** The appointment has no such field. */
    UNKNOWN_CALENDAR_FIELD(154, ""),
    /** The permission could not be checked. */
    PERMISSION_CHECK_MISSING(155, ""),
    /** Access is not permitted. */
    ACCESS_VIOLATION(156, "The API user lacks the right"),
    /** Access from this address is not permitted. */
    IP_NOT_ALLOWED(158, "Add this machine's address to those permitted for the API user"),
    /** There is no such language. */
    INVALID_LANGUAGE(160, ""),
    /** There is no such module. */
    INVALID_MODULE(163, ""),
    /** The radius search lacks a country, radius or centre. */
    GEO_SEARCH_INCOMPLETE(164, ""),
    /** A parameter is missing. */
    PARAMETER_MISSING(167, ""),
    /** The record could not be deleted. */
    RECORD_NOT_DELETED(168, ""),
    /** The appointment was not found. */
    APPOINTMENT_NOT_FOUND(169, ""),
    /** User data may not be read. */
    USER_READ_DENIED(170, "The API user lacks the right to read user data via the API"),
    /** The field is no singleselect or multiselect. */
    NO_SELECT_FIELD(171, ""),
    /** The record may not be modified. */
    MODIFY_DENIED(174, "The API user lacks the right"),
    /** The user's access was not granted. */
    USER_ACCESS_NOT_GRANTED(183, ""),
    /** The user does not exist or is not active. */
    USER_NOT_EXISTING(184, ""),
    /** Record ids are missing or not valid. */
    RECORD_IDS_INVALID(185, ""),
    /** The transaction was not found. */
    TRANSACTION_NOT_FOUND(189, ""),
    /** The extended claim is missing or not valid. */
    EXTENDED_CLAIM_INVALID(193, "Marketplace users give it with the credentials"),
    /** The id belongs to a language version. */
    NO_MAIN_ID(198, ""),
    /** The call is not implemented. */
    NOT_IMPLEMENTED(199, ""),
    /** The extended claim is outdated. */
    EXTENDED_CLAIM_OUTDATED(201, ""),
    /** The call cannot sort by this field. */
    UNKNOWN_SORT_FIELD(212, ""),
    /** There is no such origin of a contact. */
    UNKNOWN_ORIGIN_CONTACT(220, ""),
    /** There is no such feature. */
    UNKNOWN_FEATURE(221, ""),
    /** The cost is not valid. */
    INVALID_COST(222, ""),
    /** The duration is not valid. */
    INVALID_DURATION(223, ""),
    /** A reason of cancellation needs the advisory level G. */
    CANCELLATION_NEEDS_ADVISORY_LEVEL(224, ""),
    /** There is no such advisory level. */
    UNKNOWN_ADVISORY_LEVEL(225, ""),
    /** There is no such reason of cancellation. */
    UNKNOWN_REASON_OF_CANCELLATION(226, ""),
    /** A text was expected. */
    STRING_EXPECTED(227, ""),
    /** A whole number was expected. */
    INTEGER_EXPECTED(228, ""),
    /** A decimal number was expected. */
    FLOAT_EXPECTED(229, ""),
    /** A multiselect cannot be filtered with this operator. */
    MULTISELECT_OPERATOR(232, ""),
    /** Marketplace users may not use this call. */
    MARKETPLACE_USER_NOT_ALLOWED(240, ""),
    /** Appointments are filtered within a period only. */
    CALENDAR_FILTER_WITHOUT_PERIOD(241, ""),
    /** A value must be sent as text to be signed. */
    HMAC_NEEDS_STRING(243, ""),
    /** The element action is missing. */
    ACTION_MISSING(247, ""),
    /** No extended claim matches. */
    EXTENDED_CLAIM_MISMATCH(248, ""),
    /** The select field has no such value. */
    UNKNOWN_SELECT_VALUE(252, ""),
    /** There is no access. */
    NO_ACCESS(253, "The API user lacks the right"),
    /** A mandatory field is missing. */
    MANDATORY_FIELD_MISSING(254, ""),
    /** The value of a parameter is not valid. */
    INVALID_PARAMETER_VALUE(255, ""),
    /** The limit is mandatory. */
    LIMIT_MISSING(256, ""),
    /** The filter is not valid. */
    FILTER_INVALID(257, ""),
    /** A default contact entry must be passed as an entry too. */
    DEFAULT_ENTRY_NOT_PASSED(258, ""),
    /** A default phone entry must be passed as an entry too. */
    DEFAULT_PHONE_NOT_PASSED(260, ""),
    /** The address may not be written. */
    ADDRESS_WRITE_DENIED(261, "The API user lacks the right"),
    /** The estate may not be written. */
    ESTATE_WRITE_DENIED(262, "The API user lacks the right"),
    /** A parameter has the wrong type. */
    PARAMETER_TYPE(270, ""),
    /** There is no such saved filter. */
    UNKNOWN_FILTER_ID(284, ""),
    /** The period is missing. */
    DATE_PERIOD_MISSING(289, ""),
    /** The address does not exist or may not be accessed. */
    UNKNOWN_ADDRESS(292, ""),
    /** The estate does not exist or may not be accessed. */
    UNKNOWN_ESTATE(293, ""),
    /** A parameter has an invalid data type. */
    INVALID_DATA_TYPE(294, ""),
    /** The phone number is not valid. */
    INVALID_PHONE_VALUE(300, ""),
    /** At most 500 ids are permitted. */
    TOO_MANY_IDS(302, ""),
    /** The request could not be created. */
    REQUEST_NOT_CREATED(303, ""),
    /** The transit times are missing. */
    TRANSIT_TIMES_MISSING(305, ""),
    /** A code this version does not know; the exception has its number. */
    UNRECOGNIZED(-1, "");

    private static final Map<Integer, ErrorCode> BY_NUMBER =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ErrorCode::number, Function.identity()));

    private final int number;
    private final String hint;

    ErrorCode(int number, String hint) {
        this.number = number;
        this.hint = hint;
    }

    /**
     * Finds the constant of a code.
     *
     * @param number the number
     * @return the constant, {@link #UNRECOGNIZED} if there is none
     */
    public static ErrorCode of(int number) {
        return BY_NUMBER.getOrDefault(number, UNRECOGNIZED);
    }

    /**
     * Returns the number of the code.
     *
     * @return the number; -1 for {@link #UNRECOGNIZED}
     */
    public int number() {
        return number;
    }

    /**
     * Returns what usually helps.
     *
     * @return a sentence without its final stop, empty where there is no usual cause
     */
    public String hint() {
        return hint;
    }
}
