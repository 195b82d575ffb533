package io.github.onoffice4j.sandbox.behaviour;

/**
 * A habit of the API that was seen but is not documented, or documented but not seen. A client must do with and without
 * each of them.
 */
public enum Quirk {
    /** The text form of {@code sortby} has no effect on estates, agents log and users. */
    SORT_TEXT_IGNORED(true),
    /** A list of an estate's files lacks {@code filename} and {@code fileSize}. */
    FILE_LIST_SHORT(true),
    /** One file that is asked for and not there fails with 127 instead of an empty list. */
    FILE_UNKNOWN_IS_ERROR(false),
    /** The number of published pictures is always 1. */
    PICTURES_COUNT_WRONG(true),
    /** Lists of related ids hold their first id twice. */
    RELATION_DUPLICATES(false),
    /** Ids without related ones are left out, for every relation; otherwise only for a task's files. */
    RELATION_OMITS_EMPTY(false),
    /** Calls whose answer nobody has seen answer without a record instead of the word success. */
    UNKNOWN_BODIES_EMPTY(false),
    /** The region tree has no total, instead of the number of its regions. */
    REGIONS_COUNT_MISSING(false),
    /** The short list of users lacks {@code meetingurl}, as older servers do. */
    USERS_WITHOUT_MEETING_URL(false),
    /** Messages of errors begin with a letter of the other case, and end with a full stop where they had none. */
    MESSAGES_VARY(false),
    /** Newsletters are registered only after the receiver has confirmed. */
    DOUBLE_OPT_IN(false);

    private final boolean isUsual;

    Quirk(boolean isUsual) {
        this.isUsual = isUsual;
    }

    /** Says whether a sandbox has it unless told otherwise. */
    public boolean isUsual() {
        return isUsual;
    }
}
