package io.github.onoffice4j.sandbox.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the company says about itself apart from its records: imprint and basic settings. Thread-safe. */
public final class Company {
    /** The setting that switches the tracking of working time on. */
    public static final String TIME_TRACKING = "/onOfficeApp/timetracking/enabled";

    private static final String PERMISSIONS = "permissions";

    private final Map<String, String> imprint = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> settings = new LinkedHashMap<>();

    Company() {
        Map<String, Object> appearance = new LinkedHashMap<>();
        appearance.put("logo", "");
        appearance.put("color", "1d4e5f");
        appearance.put("color2", "f2a541");
        appearance.put("textcolorMail", "222222");
        appearance.put("claim", "Zuhause am Lindenplatz");
        appearance.put("systemUiColor", "1d4e5f");
        appearance.put("moduleIconUiColor", "1d4e5f");
        appearance.put("moduleIconShadeUiType", "light");
        appearance.put("warningNoticeUiColor", "c0392b");
        appearance.put("showLogoInQuickbar", true);
        appearance.put("spotColor", "f2a541");
        settings.put("characteristicsCi", appearance);
        settings.put(PERMISSIONS, new LinkedHashMap<>(Map.of(TIME_TRACKING, true)));
        settings.put("team", new LinkedHashMap<>(Map.of("about", "Seit 2004 für Sie da.")));
    }

    /** Returns an entry of the imprint that was set; empty where it is that of the API user, or nothing. */
    public synchronized Optional<String> imprint(String name) {
        return Optional.ofNullable(imprint.get(name));
    }

    /** Sets an entry of the imprint. */
    public synchronized void setImprint(String name, String text) {
        imprint.put(name, text);
    }

    /** Returns a basic setting: text or a flag; empty when there is none of this name. */
    public synchronized Optional<Object> setting(String category, String name) {
        return Optional.ofNullable(settings.get(category)).map(names -> names.get(name));
    }

    /** Says whether there are basic settings of this category. */
    public synchronized boolean hasCategory(String category) {
        return settings.containsKey(category);
    }

    /** Changes a basic setting; says whether there is one of this name. */
    public synchronized boolean set(String category, String name, Object value) {
        Map<String, Object> names = settings.get(category);
        return names != null && names.replace(name, value) != null;
    }

    /** Says whether working time is tracked. */
    public boolean tracksTime() {
        return setting(PERMISSIONS, TIME_TRACKING).equals(Optional.of(true));
    }
}
