package io.github.onoffice4j;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The error codes of the API; see "Error codes" in the onOffice API documentation.
 *
 * <p>The number counts, not the server's message, whose wording differs between versions. Immutable and safe for use by many
 * threads.
 */
public enum ErrorCode {
    /** An error that the server does not name. */
    UNKNOWN_ERROR(1),
    /** The request is nested too deeply. */
    STACK_DEPTH_EXCEEDED(3),
    /** The request is no valid JSON. */
    MALFORMED_JSON(4),
    /** The request has a wrong control character. */
    CONTROL_CHARACTER(5),
    /** The request has a JSON syntax error. */
    JSON_SYNTAX(6),
    /** The request is not valid UTF-8. */
    MALFORMED_UTF8(7),
    /** The JSON of the request could not be converted. */
    JSON_CONVERSION(8),
    /** The request has no body. */
    EMPTY_REQUEST(9),
    /** The request has no token. */
    MISSING_TOKEN(13),
    /** The request has no element request. */
    MISSING_REQUEST(14),
    /** The request has no actions. */
    MISSING_ACTIONS(15),
    /** The action has no action id. */
    MISSING_ACTION_ID(16),
    /** The action id is empty. */
    EMPTY_ACTION_ID(17),
    /** The action has no resource id. */
    MISSING_RESOURCE_ID(18, "Modify and delete calls need the number of the record as resource id"),
    /** The action has no resource type. */
    MISSING_RESOURCE_TYPE(19),
    /** The action has no parameters. */
    MISSING_PARAMETERS(20),
    /** A parameter has no name. */
    EMPTY_PARAMETER_NAME(21),
    /** The token is not known. */
    NOT_AUTHENTICATED(22, Hint.TOKEN),
    /** There is no such action. */
    UNKNOWN_ACTION_ID(23),
    /** The call does not know this resource id. */
    UNKNOWN_RESOURCE_ID(24, "The call takes certain words as resource id only, and files of tasks cannot be read"),
    /** There is no such call. */
    UNKNOWN_RESOURCE_TYPE(25, "Resource types are case-sensitive and belong to certain actions"),
    /** The server has no processor for the call. */
    INTERNAL_PROCESSOR(26),
    /** The server has no type for a value of the call. */
    INTERNAL_XML_TYPE(27),
    /** The client could not be registered. */
    CLIENT_NOT_REGISTERED(28),
    /** The client could not be removed. */
    CLIENT_NOT_REMOVED(29),
    /** The client could not be retrieved. */
    CLIENT_NOT_RETRIEVED(30),
    /** The client could not be updated. */
    CLIENT_NOT_UPDATED(31),
    /** The ids of the clients could not be retrieved. */
    CLIENT_IDS_NOT_RETRIEVED(32),
    /** The token could not be created. */
    TOKEN_NOT_CREATED(34),
    /** The token could not be revoked. */
    TOKEN_NOT_REVOKED(35),
    /** The expiration of the token could not be updated. */
    TOKEN_EXPIRATION_NOT_UPDATED(36),
    /** The data of the token could not be retrieved. */
    TOKEN_DATA_NOT_RETRIEVED(37),
    /** The type of authentication is missing. */
    AUTHENTICATION_TYPE_MISSING(38),
    /** The type of authentication is not known. */
    AUTHENTICATION_TYPE_UNKNOWN(39),
    /** The user's credentials are not valid. */
    INVALID_USER_CREDENTIALS(40),
    /** The customer is not known. */
    CUSTOMER_UNKNOWN(41),
    /** The customer is not active. */
    CUSTOMER_NOT_ACTIVE(42),
    /** The user is not known. */
    USER_UNKNOWN(43),
    /** The credentials of the refresh token are incomplete. */
    REFRESH_CREDENTIALS_INCOMPLETE(44),
    /** The refresh token is not valid. */
    REFRESH_TOKEN_NOT_VALID(45),
    /** The client id belongs to another client. */
    CLIENT_ID_MISMATCH(46),
    /** The client does not exist. */
    CLIENT_DOES_NOT_EXIST(47),
    /** The client's access was revoked. */
    CLIENT_ACCESS_REVOKED(48),
    /** The secret is wrong. */
    SECRET_WRONG(49, Hint.SECRET),
    /** The sender's mail identity is missing. */
    MAIL_IDENTITY_MISSING(50),
    /** The sender's mail identity is not valid. */
    MAIL_IDENTITY_INVALID(51),
    /** The receivers are no list. */
    RECEIVERS_NO_ARRAY(52),
    /** There are no receivers. */
    RECEIVERS_MISSING(53),
    /** There is no such PDF exposé. */
    PDF_EXPOSE_IDENTIFIER(54),
    /** The receivers are not valid. */
    RECEIVERS_INVALID(55),
    /** The e-mail could not be sent. */
    MAIL_SENDING_FAILED(56),
    /** A macro needs an estate and an exposé. */
    MACRO_NEEDS_ESTATE(57),
    /** The id of the message is missing. */
    MESSAGE_ID_MISSING(58),
    /** The uid of the e-mail is missing. */
    MAIL_UID_MISSING(59),
    /** The folder of the e-mail is missing. */
    MAIL_FOLDER_MISSING(60),
    /** The e-mail could not be retrieved. */
    MAIL_NOT_RETRIEVED(61),
    /** The e-mail is no longer there. */
    MAIL_GONE(62),
    /** The id of the message belongs to another e-mail. */
    MESSAGE_ID_MISMATCH(63),
    /** The address id has the wrong format. */
    ADDRESS_ID_FORMAT(64),
    /** The estate id has the wrong format. */
    ESTATE_ID_FORMAT(65),
    /** The index must be positive. */
    INDEX_NOT_POSITIVE(67),
    /** The index must be a number. */
    INDEX_NOT_NUMERIC(68),
    /** The search text is empty. */
    EMPTY_SEARCH(69),
    /** The records could not be fetched. */
    RECORDS_NOT_FETCHED(70),
    /** The type of the template is missing. */
    TEMPLATE_TYPE_MISSING(71),
    /** The type of the template is not valid. */
    TEMPLATE_TYPE_INVALID(72),
    /** The estate ids are no list. */
    ESTATE_IDS_NO_ARRAY(73),
    /** A list was expected. */
    ARRAY_EXPECTED(74),
    /** The field does not exist or cannot be written in this form. */
    UNKNOWN_FIELD_WRITTEN(
            75, Hint.FIELD_WRITTEN + ". Contacts of an address are written differently on create and modify"),
    /** The multiselect has no such value. */
    INVALID_MULTISELECT_KEY(76, Hint.VALUES + "; several values are written as a list"),
    /** The singleselect has no such value. */
    INVALID_SINGLESELECT_KEY(77, Hint.VALUES),
    /** The record could not be created. */
    ENTRY_NOT_CREATED(78),
    /** The record id is missing. */
    MISSING_RECORD_ID(79),
    /** The record does not exist or may not be accessed. */
    UNKNOWN_RECORD(80, "Check the number, and the rights of the API user for this record"),
    /** The type of a phone change is missing. */
    PHONE_ACTION_TYPE_MISSING(81),
    /** The type of a phone change is not valid. */
    PHONE_ACTION_TYPE_INVALID(82),
    /** There is no such phone entry. */
    UNKNOWN_PHONE_ENTRY(83),
    /** The phone entry is not valid. */
    INVALID_PHONE_ENTRY(84),
    /** The phone number is missing. */
    PHONE_VALUE_MISSING(85),
    /** The identifier of the phone entry is missing. */
    PHONE_IDENTIFIER_MISSING(86),
    /** Several phone entries are meant. */
    AMBIGUOUS_PHONE_ENTRY(87),
    /** The record could not be modified. */
    RECORD_NOT_MODIFIED(88),
    /** The type of the device is missing. */
    DEVICE_TYPE_MISSING(89),
    /** The type of the device is not known. */
    DEVICE_TYPE_UNKNOWN(90),
    /** The start date is missing. */
    START_DATE_MISSING(91),
    /** The end date is missing. */
    END_DATE_MISSING(92),
    /** The start lies after the end. */
    START_AFTER_END(93),
    /** There is no such folder. */
    UNKNOWN_FOLDER(94),
    /** There are no such search criteria. */
    UNKNOWN_SEARCH_CRITERIA(95),
    /** The address id is missing. */
    ADDRESS_ID_MISSING(96),
    /** At least one action of the request failed. */
    ERROR_IN_ACTION(97),
    /** An agents log entry needs an address or an estate. */
    RELATION_MISSING(98, "Give an address, an estate, or both"),
    /** The address ids are no list. */
    ADDRESS_IDS_NO_ARRAY(99),
    /** There is no such action kind. */
    UNKNOWN_ACTION_KIND(100, "Generate the model again if the tenant has changed its action kinds"),
    /** The action kind has no such type. */
    UNKNOWN_ACTION_TYPE(101, "Generate the model again if the tenant has changed its action types"),
    /** The name or the password of the account is missing. */
    ACCOUNT_NAME_OR_PASSWORD_MISSING(102),
    /** The account is not known. */
    UNKNOWN_ACCOUNT(103),
    /** The user is not active. */
    USER_NOT_ACTIVE(104, Hint.USER),
    /** User name or password is wrong; four tries remain. */
    PASSWORD_WRONG_FOUR_TRIES_LEFT(105),
    /** User name or password is wrong; three tries remain. */
    PASSWORD_WRONG_THREE_TRIES_LEFT(106),
    /** User name or password is wrong; two tries remain. */
    PASSWORD_WRONG_TWO_TRIES_LEFT(107),
    /** User name or password is wrong; one try remains. */
    PASSWORD_WRONG_ONE_TRY_LEFT(108),
    /** The registry key is missing. */
    REGISTRY_KEY_MISSING(109),
    /** The estate id is missing. */
    ESTATE_ID_MISSING(110, "Give the number of the estate as resource id"),
    /** The data for the PDF is missing or not valid. */
    PDF_DATA_INVALID(111),
    /** The PDF could not be generated. */
    PDF_NOT_GENERATED(112),
    /** The note is missing. */
    NOTE_MISSING(113),
    /** The file name is missing. */
    FILE_NAME_MISSING(114),
    /** The PDF came out empty. */
    PDF_DATA_EMPTY(115),
    /** The date is missing. */
    DATE_MISSING(116),
    /** The appointment id is missing. */
    APPOINTMENT_ID_MISSING(117),
    /** The effective date is missing. */
    EFFECTIVE_DATE_MISSING(119),
    /** The appointment id is not valid. */
    INVALID_APPOINTMENT_ID(121),
    /** The date is not valid. */
    INVALID_DATE(122),
    /** The tracking entry of the appointment could not be closed. */
    TRACKING_ENTRY_NOT_CLOSED(123),
    /** The tracking entry of the appointment could not be created. */
    TRACKING_ENTRY_NOT_CREATED(124),
    /** There is no text with macros to resolve. */
    RESOLVER_TEXT_MISSING(125),
    /** The macros of the text could not be resolved. */
    RESOLVER_FAILED(126),
    /** The file was not found. */
    FILE_NOT_FOUND(127),
    /** The upload lacks its temporary file. */
    UPLOAD_MISSING(129, "Upload the file again: a temporary upload is used once"),
    /** There is no such survey. */
    UNKNOWN_SURVEY(130),
    /** Addresses may not be created. */
    ADDRESS_CREATION_DENIED(131, Hint.RIGHT),
    /** There is no such relation. */
    UNKNOWN_RELATION(132, "Check the relation type, and which of the two modules is the parent"),
    /** There is no e-mail with this message id. */
    NO_MAIL_FOR_MESSAGE_ID(133),
    /** Users of this type may not log in. */
    USER_TYPE_NOT_ALLOWED(134),
    /** The state of the login is not known. */
    UNKNOWN_LOGIN_STATE(135),
    /** The timestamp differs too much from the server's time. */
    TIMESTAMP_TOO_OLD(136, "Set this machine's clock: it may differ by 120 seconds, and it must be in UTC"),
    /** The signature is not valid. */
    INVALID_HMAC(137, Hint.SECRET),
    /** The task has no such field. */
    UNKNOWN_TASK_FIELD(138, Hint.FIELD_WRITTEN),
    /** Picture categories or estate ids are missing. */
    PICTURE_PARAMETERS_MISSING(139),
    /** The field does not exist or is not active. */
    UNKNOWN_FIELD_READ(141, Hint.FIELD + ", or do not select it"),
    /** There is no such filter operator. */
    UNKNOWN_OPERATOR(142, "Operators are =, !=, <, >, <=, >=, like, not like, in, not in, is, between"),
    /** The estate has no such field. */
    UNKNOWN_ESTATE_FIELD(143, Hint.FIELD_WRITTEN),
    /** The call does not take this field or parameter. */
    INVALID_INPUT_FIELD(144, Hint.FIELD + ", or leave it out. Task reads take no order and no offset"),
    /** The field is not known. */
    UNKNOWN_FIELD(145, Hint.FIELD),
    /** A recipient is not valid. */
    RECIPIENT_INVALID(146),
    /** No e-mail was sent. */
    NO_MAILS_SENT(148),
    /** The estate may not be read. */
    ESTATE_READ_DENIED(149, Hint.RIGHT),
    /** User name or password is wrong; the account is disabled now. */
    ACCOUNT_DISABLED(150),
    /** The search text is too short. */
    SEARCH_TOO_SHORT(151, "Use a longer search text"),
    /** The mode of address completion is not supported. */
    COMPLETION_MODE_UNSUPPORTED(152),
    /** The data of the token is not valid. */
    INVALID_TOKEN_DATA(153, Hint.TOKEN),
    /** The appointment has no such field. */
    UNKNOWN_CALENDAR_FIELD(154, Hint.FIELD),
    /** The permission could not be checked. */
    PERMISSION_CHECK_MISSING(155),
    /** Access is not permitted. */
    ACCESS_VIOLATION(156, Hint.RIGHT),
    /** Access from this address is not permitted. */
    IP_NOT_ALLOWED(158, "Add this machine's address to those permitted for the API user"),
    /** The PDFs could not be merged. */
    PDF_NOT_MERGED(159),
    /** There is no such language. */
    INVALID_LANGUAGE(160, "Give one of onOffice's three-letter codes, such as DEU or ENG"),
    /** Another file of the record has this document attribute. */
    DOCUMENT_ATTRIBUTE_EXISTS(161, "Choose another attribute, or delete the other file first"),
    /** The type of the file is not valid. */
    FILE_TYPE_INVALID(162),
    /** There is no such module. */
    INVALID_MODULE(163, "Give a module as onOffice spells it, such as estate or agentsLog"),
    /** The radius search lacks a country, radius or centre. */
    GEO_SEARCH_INCOMPLETE(164, "Give a country, a radius, and a centre by coordinates or by place"),
    /** There is no such user for the room. */
    UNKNOWN_ROOM_USER(165),
    /** The values of the dependent field could not be found. */
    DEPENDENT_VALUES_NOT_FOUND(166),
    /** A parameter is missing. */
    PARAMETER_MISSING(167),
    /** The record could not be deleted. */
    RECORD_NOT_DELETED(168),
    /** The appointment was not found. */
    APPOINTMENT_NOT_FOUND(169),
    /** User data may not be read. */
    USER_READ_DENIED(170, "The API user lacks the right to read user data via the API"),
    /** The field is no singleselect or multiselect. */
    NO_SELECT_FIELD(171),
    /** The format of the image is not valid. */
    IMAGE_FORMAT_INVALID(172),
    /** The relation between address and estate could not be created. */
    ADDRESS_ESTATE_RELATION_NOT_CREATED(173),
    /** The record may not be modified. */
    MODIFY_DENIED(174, Hint.RIGHT),
    /** The switch to the customer failed. */
    CUSTOMER_CONTEXT_SWITCH_FAILED(175),
    /** The switch to the user failed. */
    USER_CONTEXT_SWITCH_FAILED(176),
    /** The parameter cache could not be written. */
    PARAMETER_CACHE_NOT_WRITTEN(177),
    /** The parameter cache could not be read. */
    PARAMETER_CACHE_NOT_READ(178),
    /** The details of the new relation are not valid. */
    RELATION_INFO_INVALID(179),
    /** The relation that is to be modified does not exist. */
    RELATION_NOT_THERE(180),
    /** The details of the relation that is to be modified are not valid. */
    RELATION_MODIFICATION_INVALID(181),
    /** Relations of this type cannot be modified. */
    RELATION_NOT_UPDATABLE(182),
    /** The user's access was not granted. */
    USER_ACCESS_NOT_GRANTED(183),
    /** The user does not exist or is not active. */
    USER_NOT_EXISTING(184, "Check the number of the user, and that the user is active"),
    /** Record ids are missing or not valid. */
    RECORD_IDS_INVALID(185),
    /** The user id must be a whole number. */
    USER_ID_NO_INTEGER(186),
    /** A list was not expected. */
    ARRAY_NOT_EXPECTED(187),
    /** The data of the user was not found. */
    USER_DATA_NOT_FOUND(188, "Check the number of the user"),
    /** The transaction was not found. */
    TRANSACTION_NOT_FOUND(189),
    /** The time to call the transaction is over. */
    TRANSACTION_EXPIRED(190),
    /** The template of the e-mail may not be read. */
    MAIL_TEMPLATE_READ_DENIED(191, Hint.RIGHT),
    /** There is no such room. */
    UNKNOWN_ROOM(192),
    /** The extended claim is missing or not valid. */
    EXTENDED_CLAIM_INVALID(193, "Marketplace users give it with the credentials"),
    /** At least one of the parameters has the wrong type. */
    PARAMETER_TYPES(194),
    /** The object ids are missing. */
    OBJECT_IDS_MISSING(196),
    /** The id belongs to a language version. */
    NO_MAIN_ID(198, "It is the number of a language version; use the number of the estate itself"),
    /** The call is not implemented. */
    NOT_IMPLEMENTED(199),
    /** The extended claim is outdated. */
    EXTENDED_CLAIM_OUTDATED(201, "Ask the marketplace for a new one and give it with the credentials"),
    /** The login for synchronisation is not valid. */
    SYNC_LOGIN_INVALID(202),
    /** The login for synchronisation is locked. */
    SYNC_LOGIN_LOCKED(203),
    /** There is no such mode of search criteria. */
    UNKNOWN_SEARCH_CRITERIA_MODE(204),
    /** The transaction belongs to another customer. */
    TRANSACTION_OF_ANOTHER_CUSTOMER(205),
    /** The mapping of phone numbers for synchronisation is missing. */
    PHONE_MAPPING_MISSING(206),
    /** The mapping of phone numbers for synchronisation is not valid. */
    PHONE_MAPPING_INVALID(207),
    /** The mapping of phone numbers for synchronisation is not known. */
    PHONE_MAPPING_UNKNOWN(208),
    /** The mapping of phone numbers for synchronisation is not unique. */
    PHONE_MAPPING_AMBIGUOUS(209),
    /** The payment cannot be refunded. */
    REFUND_IMPOSSIBLE(210),
    /** The e-mail was not sent. */
    MAIL_NOT_SENT(211),
    /** The call cannot sort by this field. */
    UNKNOWN_SORT_FIELD(212, "Sort by a field of the module that the call can sort by"),
    /** The name of the file is not valid. */
    FILE_NAME_INVALID(213),
    /** The price has the wrong format. */
    PRICE_FORMAT(214),
    /** The value must not be null. */
    NULL_NOT_ALLOWED(215),
    /** The module for synchronisation is not active. */
    SYNC_MODULE_INACTIVE(216),
    /** The flag for synchronisation is not active. */
    SYNC_FLAG_INACTIVE(217),
    /** The user of the synchronisation is not active. */
    SYNC_USER_INACTIVE(218),
    /** Relations of many to many are not allowed here. */
    N_TO_N_RELATION_NOT_ALLOWED(219),
    /** There is no such origin of a contact. */
    UNKNOWN_ORIGIN_CONTACT(220),
    /** There is no such feature. */
    UNKNOWN_FEATURE(221),
    /** The cost is not valid. */
    INVALID_COST(222),
    /** The duration is not valid. */
    INVALID_DURATION(223),
    /** A reason of cancellation needs the advisory level G. */
    CANCELLATION_NEEDS_ADVISORY_LEVEL(224),
    /** There is no such advisory level. */
    UNKNOWN_ADVISORY_LEVEL(225),
    /** There is no such reason of cancellation. */
    UNKNOWN_REASON_OF_CANCELLATION(226),
    /** A text was expected. */
    STRING_EXPECTED(227, "Write text"),
    /** A whole number was expected. */
    INTEGER_EXPECTED(228, "Write a whole number"),
    /** A decimal number was expected. */
    FLOAT_EXPECTED(229, "Write a decimal number"),
    /** The interval of dates is missing. */
    DATE_INTERVAL_MISSING(230),
    /** The interval of dates is not valid. */
    DATE_INTERVAL_INVALID(231),
    /** A multiselect cannot be filtered with this operator. */
    MULTISELECT_OPERATOR(232, "Multiselects are filtered with =, !=, like, not like, in and not in"),
    /** There is no such template of an e-mail. */
    MAIL_TEMPLATE_MISSING(233),
    /** There is no record with this id. */
    UNKNOWN_RECORD_ID(235),
    /** The data must be text. */
    DATA_NO_STRING(236, "Send the block as Base64 text"),
    /** A filter by the advisory level is missing. */
    ADVISORY_LEVEL_FILTER_MISSING(237),
    /** An attachment is too big. */
    ATTACHMENT_TOO_BIG(238),
    /** The estate has a title picture already. */
    TITLE_PICTURE_EXISTS(239, "Demote the other title picture first"),
    /** Marketplace users may not use this call. */
    MARKETPLACE_USER_NOT_ALLOWED(240),
    /** Appointments are filtered within a period only. */
    CALENDAR_FILTER_WITHOUT_PERIOD(241, "Read the appointments of a period, or do not filter"),
    /** The e-mail could not be sent, because its attachments are too big. */
    ATTACHMENTS_TOO_BIG_TO_SEND(242),
    /** A value must be sent as text to be signed. */
    HMAC_NEEDS_STRING(243, "Send the number as text, which signatures of version 1 need, or sign with version 2"),
    /** Only one PDF letter is possible. */
    ONLY_ONE_PDF_LETTER(244),
    /** The PDF form may not be read. */
    PDF_FORM_READ_DENIED(245, Hint.RIGHT),
    /** The PDF letter may not be read. */
    PDF_LETTER_READ_DENIED(246, Hint.RIGHT),
    /** The element action is missing. */
    ACTION_MISSING(247),
    /** No extended claim matches. */
    EXTENDED_CLAIM_MISMATCH(248, "Marketplace users give the claim of this customer with the credentials"),
    /** The uuid for push messages is not valid. */
    PUSH_UUID_INVALID(249),
    /** The uuid for push messages has more than 300 characters. */
    PUSH_UUID_TOO_LONG(250),
    /** There is no such user. */
    UNKNOWN_USER(251),
    /** The select field has no such value. */
    UNKNOWN_SELECT_VALUE(252, Hint.VALUES),
    /** There is no access. */
    NO_ACCESS(253, Hint.RIGHT),
    /** A mandatory field is missing. */
    MANDATORY_FIELD_MISSING(254),
    /** The value of a parameter is not valid. */
    INVALID_PARAMETER_VALUE(255),
    /** The limit is mandatory. */
    LIMIT_MISSING(256, "Give a listlimit of 0"),
    /** The filter is not valid. */
    FILTER_INVALID(257),
    /** A default contact entry must be passed as an entry too. */
    DEFAULT_ENTRY_NOT_PASSED(258, "Add the same value as a normal entry"),
    /** The default contact entry could not be modified. */
    DEFAULT_ENTRY_NOT_MODIFIED(259),
    /** A default phone entry must be passed as an entry too. */
    DEFAULT_PHONE_NOT_PASSED(260, "Add the same number as a private, business or mobile entry too"),
    /** The address may not be written. */
    ADDRESS_WRITE_DENIED(261, Hint.RIGHT),
    /** The estate may not be written. */
    ESTATE_WRITE_DENIED(262, Hint.RIGHT),
    /** The address must be a real estate agent. */
    ADDRESS_NO_ESTATE_AGENT(263),
    /** The work list has too many entries. */
    WORK_LIST_TOO_LONG(264),
    /** The work list has too few entries. */
    WORK_LIST_TOO_SHORT(265),
    /** Another list has this name. */
    LIST_NAME_EXISTS(266),
    /** The visibility of the list cannot be set. */
    LIST_VISIBILITY_DENIED(267),
    /** The TV flag of the list cannot be set. */
    LIST_TV_FLAG_DENIED(268),
    /** Lists of this type are not allowed. */
    LIST_TYPE_NOT_ALLOWED(269),
    /** A parameter has the wrong type. */
    PARAMETER_TYPE(270),
    /** There is no such web exposé. */
    WEB_EXPOSE_IDENTIFIER(271),
    /** The id of the group is not valid. */
    GROUP_ID_INVALID(272),
    /** The name of the list is empty. */
    LIST_NAME_EMPTY(273),
    /** The e-mail is deleted. */
    MAIL_DELETED(274),
    /** The e-mail cannot be deleted. */
    MAIL_NOT_DELETABLE(275),
    /** The e-mail was not found in its folder. */
    MAIL_NOT_FOUND_IN_FOLDER(276),
    /** The e-mail cannot be moved. */
    MAIL_NOT_MOVABLE(277),
    /** Only the last action of a request may end the authentication. */
    DEAUTHENTICATE_NOT_LAST(278),
    /** The resource id is not known. */
    RESOURCE_ID_NOT_KNOWN(279),
    /** The flag of the e-mail was not set. */
    MAIL_FLAG_NOT_SET(281),
    /** None of the parameters is valid. */
    NO_VALID_PARAMETER(282),
    /** The e-mail was not found. */
    MAIL_NOT_FOUND(283),
    /** There is no such saved filter. */
    UNKNOWN_FILTER_ID(284, "The saved filter may have been deleted, or belong to another module"),
    /** The e-mail cannot be loaded. */
    MAIL_NOT_LOADABLE(285),
    /** The user that is named is not active. */
    NAMED_USER_NOT_ACTIVE(286, Hint.USER),
    /** The folder of the e-mail was not found. */
    MAIL_FOLDER_NOT_FOUND(287),
    /** The first date of modification lies after the last. */
    MODIFIED_START_AFTER_END(288),
    /** The period is missing. */
    DATE_PERIOD_MISSING(289, "Give the first and the last date; a filter is not enough"),
    /** The location must name ids, which are whole numbers. */
    LOCATION_NO_INTEGERS(290),
    /** The name of a field must be text. */
    FIELD_NAME_NO_STRING(291),
    /** The address does not exist or may not be accessed. */
    UNKNOWN_ADDRESS(292),
    /** The estate does not exist or may not be accessed. */
    UNKNOWN_ESTATE(293),
    /** A parameter has an invalid data type. */
    INVALID_DATA_TYPE(294),
    /** The groups must be a list of ids. */
    GROUPS_NO_IDS(295),
    /** Either one address id or a list of them, not both. */
    ADDRESS_ID_OR_IDS(297, "Leave one of the two out"),
    /** The address ids must be a list. */
    ADDRESS_IDS_ARRAY_EXPECTED(298),
    /** The address ids must be whole numbers. */
    ADDRESS_IDS_NO_INTEGERS(299),
    /** The phone number is not valid. */
    INVALID_PHONE_VALUE(300),
    /** The users must be a list of ids. */
    USERS_NO_IDS(301),
    /** At most 500 ids are permitted. */
    TOO_MANY_IDS(302, "Split the list"),
    /** The request could not be created. */
    REQUEST_NOT_CREATED(303),
    /** Module and view must not be empty. */
    MODULE_OR_VIEW_EMPTY(304),
    /** The transit times are missing. */
    TRANSIT_TIMES_MISSING(305, "Give both transit times, even if they are zero"),
    /** A code this version does not know; the exception has its number. */
    UNRECOGNIZED(-1);

    /** What helps with more than one code. */
    private static final class Hint {
        static final String VALUES = "Generate the model again if the tenant has changed its values";
        static final String FIELD = "An administrator may have deactivated it; generate the model again";
        static final String FIELD_WRITTEN = FIELD + ", or do not write it";
        static final String TOKEN = "Check the token (32 characters) and that the API user is active";
        static final String SECRET = "Check the secret (64 characters), and that it belongs to the token";
        static final String USER = "Activate the user in onOffice";
        static final String RIGHT = "The API user lacks the right";
    }

    private static final Map<Integer, ErrorCode> BY_NUMBER =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ErrorCode::number, Function.identity()));

    private final int number;
    private final String hint;

    ErrorCode(int number) {
        this(number, "");
    }

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
