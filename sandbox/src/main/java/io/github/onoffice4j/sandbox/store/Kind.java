package io.github.onoffice4j.sandbox.store;

/** What an agency keeps: one table each, with ids of its own. */
public enum Kind {
    /** Estates in the main language. */
    ESTATE(1001),
    /** Estates' texts in other languages, each with an id of its own. */
    ESTATE_VERSION(900_001),
    /** Addresses. */
    ADDRESS(5001),
    /** Agents-log entries. */
    AGENTS_LOG(301),
    /** Tasks. */
    TASK(101),
    /** Users, the API user first. */
    USER(21),
    /** Groups of users. */
    GROUP(11),
    /** Saved filters. */
    FILTER(301),
    /** Appointments. */
    APPOINTMENT(701),
    /** Search criteria of addresses. */
    SEARCH_CRITERION(211),
    /** Files and links of all modules. */
    FILE(501),
    /** Links between records that belong to neither. */
    RELATION(1),
    /** What was changed by whom. */
    CHANGE(8801),
    /** Working lists. */
    WORKING_LIST(61),
    /** E-mails in the inbox. */
    MAIL(401),
    /** Accounts of object tracking. */
    TRACKING_ACCOUNT(51),
    /** Purchase price offers. */
    PRICE_OFFER(71),
    /** Rooms and equipment that appointments take. */
    CALENDAR_RESOURCE(1),
    /** What would have left the system. */
    OUTBOX(1);

    private final long firstId;

    Kind(long firstId) {
        this.firstId = firstId;
    }

    /** Returns the id of the first record. */
    public long firstId() {
        return firstId;
    }
}
