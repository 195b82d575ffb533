package io.github.onoffice4j.generator.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a tenant has made itself: onOffice gives such fields and values technical names that say nothing. */
public final class TenantMade {

    /** {@code ind_1946_Feld_ObjFreitexte8}. */
    private static final Pattern FIELD = Pattern.compile("ind_([0-9]{1,18})_Feld_.*", Pattern.DOTALL);

    /** {@code indMulti659Select204} and {@code ind_Schl_3081}. */
    private static final Pattern VALUE = Pattern.compile("(?:indMulti[0-9]+Select|ind_Schl_)([0-9]{1,18})");

    private TenantMade() {}

    /**
     * Tells whether a tenant has made a field.
     *
     * @param name the technical name
     */
    public static boolean isField(String name) {
        return FIELD.matcher(name).matches();
    }

    /**
     * Tells whether a tenant has made a permitted value.
     *
     * @param key its key
     */
    public static boolean isValue(String key) {
        return VALUE.matcher(key).matches();
    }

    /** Returns the number that onOffice has counted up for a thing, or null when the tenant has not made it. */
    static @Nullable String number(Thing thing) {
        return switch (thing.kind()) {
            case FIELD -> number(FIELD, thing);
            case VALUE, REGION -> number(VALUE, thing);
            case MODULE, ACTION_KIND, ACTION_TYPE -> null;
        };
    }

    private static @Nullable String number(Pattern pattern, Thing thing) {
        Matcher matcher = pattern.matcher(thing.key());
        return matcher.matches() ? matcher.group(1) : null;
    }
}
