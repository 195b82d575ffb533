package io.github.onoffice4j.generator.tenants;

/** Why something is not, or not as a tenant has it, in the model that tenants have in common. */
public enum Reason {
    /** Not every tenant has it. */
    MISSING(true, "not in every tenant"),
    /** Its values do not have the same Java type for all. */
    TYPE_DIFFERS(true, "types differ"),
    /** Tenants have made it themselves, under the same technical name but for something else. */
    MEANING_DIFFERS(true, "made by the tenants, with other labels"),
    /** The region trees differ: regions are each tenant's own. */
    REGIONS_DIFFER(true, "region trees differ"),

    /** The shortest length counts. */
    LENGTH_DIFFERS(false, "lengths differ, the shortest counts"),
    /** It is composed of other fields for some, so that common code cannot write it. */
    COMPOUND_DIFFERS(false, "compound for some, so that it cannot be written"),
    /** It depends on another value for each, so that common code knows no dependency. */
    DEPENDENCY_DIFFERS(false, "dependencies differ, so that none counts"),
    /** It applies to other records for each, so that common code knows no limit. */
    APPLICABILITY_DIFFERS(false, "applies to other records for each, so that no limit counts"),
    /** A new record gets another value for each, so that common code knows none. */
    DEFAULT_DIFFERS(false, "defaults differ, so that none counts"),
    /** A task's type has another number for each: common code has its key, that of a tenant the number too. */
    NUMBER_DIFFERS(false, "numbers of the task's type differ, so that none counts"),
    /** Some tenants have switched a value off, so that common code must not write it. */
    ACTIVITY_DIFFERS(false, "not active for some, so that it cannot be written"),
    /** The labels of the first tenant count. */
    LABEL_DIFFERS(false, "labels differ, those of the first tenant count");

    private final boolean leftOut;
    private final String words;

    Reason(boolean leftOut, String words) {
        this.leftOut = leftOut;
        this.words = words;
    }

    /** Tells whether the common model goes without it altogether. */
    public boolean isLeftOut() {
        return leftOut;
    }

    /** Returns the reason in words. */
    public String words() {
        return words;
    }
}
