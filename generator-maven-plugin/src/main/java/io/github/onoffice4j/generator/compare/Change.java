package io.github.onoffice4j.generator.compare;

/** What can happen to a part of a tenant's schema, or to those who use it. */
public enum Change {
    /** A module, field, value, action kind or action type is gone. */
    REMOVED(Severity.BREAKING, "removed"),
    /** The values of a field have another form, such as a number instead of a text. */
    TYPE_CHANGED(Severity.BREAKING, "type changed"),
    /** The configuration no longer lists the values of a select, so that any text may stand there. */
    SELECT_BECAME_TEXT(Severity.BREAKING, "select became free text"),
    /** A field that took any text takes only listed values. */
    TEXT_BECAME_SELECT(Severity.BREAKING, "free text became select"),
    /** A text that could be written before may be too long now. */
    LENGTH_SHORTENED(Severity.BREAKING, "length shortened"),
    /** A value goes with another value of the field it depends on. */
    DEPENDENCY_CHANGED(Severity.BREAKING, "dependency changed"),
    /** A field is composed of others now, so that it can no longer be written. */
    BECAME_COMPOUND(Severity.BREAKING, "became a compound field, which cannot be written"),
    /** A value of a multiselect was switched off: records may hold it, but cannot be given it. */
    BECAME_INACTIVE(Severity.BREAKING, "became inactive, so that it cannot be written"),
    /** A task's type has another number, so that code generated before writes another type. */
    NUMBER_CHANGED(Severity.BREAKING, "number of the task's type changed"),

    /** The server refuses to read a field to running applications, although its configuration has it. */
    READ_REFUSED(Severity.BREAKING, "refused by the server, although the tenant has it"),

    /** A module, field, value, action kind or action type is new. */
    ADDED(Severity.COMPATIBLE, "added"),
    /** A value of a multiselect that was switched off is permitted again. */
    BECAME_ACTIVE(Severity.COMPATIBLE, "became active, so that it can be written"),
    /** The field is of another type, whose values are texts as well. */
    TEXT_TYPE_CHANGED(Severity.COMPATIBLE, "type changed, still a text"),
    /** Longer texts than before can be written. */
    LENGTH_EXTENDED(Severity.COMPATIBLE, "length extended"),
    /** A field is no longer composed of others, so that it can be written. */
    NO_LONGER_COMPOUND(Severity.COMPATIBLE, "no longer a compound field, so that it can be written"),
    /** A compound field is composed of other fields than before. */
    PARTS_CHANGED(Severity.COMPATIBLE, "composed of other fields"),
    /** A new record gets another value, or an action kind another type. */
    DEFAULT_CHANGED(Severity.COMPATIBLE, "default changed"),
    /** A field, or some of its values, applies to other records than before. */
    APPLICABILITY_CHANGED(Severity.COMPATIBLE, "applies to other records"),
    /** A value or a region stands below another one of its own kind. */
    PARENT_CHANGED(Severity.COMPATIBLE, "stands below another one"),

    /** Running applications have read a value that the configuration does not list. */
    READ_NOT_PERMITTED(Severity.COMPATIBLE, "held by records, although it is not permitted"),

    /** A text for people is another one. */
    RELABELLED(Severity.COSMETIC, "relabelled"),
    /** The same members stand in another order. */
    REORDERED(Severity.COSMETIC, "reordered"),
    /** A field belongs to another category. */
    CATEGORY_CHANGED(Severity.COSMETIC, "category changed"),
    /** A number is shown in another measure. */
    MEASURE_FORMAT_CHANGED(Severity.COSMETIC, "measure format changed"),
    /** Description, postal codes, federal state or country of a region are other ones. */
    REGION_DETAILS_CHANGED(Severity.COSMETIC, "description, postal codes, state or country changed"),
    /** People can choose an action type that only the system set before, or the other way round. */
    AUTOMATIC_CHANGED(Severity.COSMETIC, "automatic or not changed");

    private final Severity severity;
    private final String words;

    Change(Severity severity, String words) {
        this.severity = severity;
        this.words = words;
    }

    /** Returns how much the change matters. */
    public Severity severity() {
        return severity;
    }

    /** Tells whether the model is another one after code is generated again, rather than what applications meet. */
    boolean changesModel() {
        return this != READ_REFUSED && this != READ_NOT_PERMITTED;
    }

    /** Returns the change in words that follow the name of the place, such as {@code removed}. */
    public String words() {
        return words;
    }
}
