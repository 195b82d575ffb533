package io.github.onoffice4j;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Parts of the cache that are forgotten as a whole when something is written. */
enum CacheRegion {
    ESTATE,
    ADDRESS,
    AGENTSLOG,
    CALENDAR,
    TASK,
    /** What no call of the API changes: fields, action kinds, regions, users and the like. */
    CONFIGURATION,
    /** Everything else: searches, relations, files, suitors; most of it depends on more than one module. */
    OTHER;

    private static final Set<String> CONFIGURATION_TYPES = Set.of(
            "actionkindtypes",
            "addresscompletionfields",
            "appointmentdocument",
            "basicsettings",
            "calendarresources",
            "confignewaddressfields",
            "defaultattachments",
            "emailsignature",
            "emailtemplatefolders",
            "estatecategories",
            "fields",
            "filters",
            "groups",
            "impressum",
            "multiselectconfiguration",
            "regions",
            "regionslivesearch",
            "searchcriteriafields",
            "templates",
            "user",
            "userphoto",
            "users");

    /** Returns the part that reads of a resource type belong to. */
    static CacheRegion of(String resourceType) {
        String type = resourceType.toLowerCase(Locale.ROOT);
        if (CONFIGURATION_TYPES.contains(type)) {
            return CONFIGURATION;
        }
        return switch (type) {
            case "estate" -> ESTATE;
            case "address" -> ADDRESS;
            case "agentslog" -> AGENTSLOG;
            case "calendar" -> CALENDAR;
            case "task" -> TASK;
            default -> OTHER;
        };
    }

    /** Returns what a write may have changed. Only those of estates and addresses are known to leave other modules alone. */
    static Set<CacheRegion> touchedBy(String resourceType) {
        CacheRegion region = of(resourceType);
        return region == ESTATE || region == ADDRESS
                ? EnumSet.of(region, OTHER)
                : EnumSet.complementOf(EnumSet.of(CONFIGURATION));
    }
}
