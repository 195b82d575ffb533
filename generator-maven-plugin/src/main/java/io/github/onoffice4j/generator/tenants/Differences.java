package io.github.onoffice4j.generator.tenants;

import io.github.onoffice4j.generator.compare.Place;
import io.github.onoffice4j.generator.schema.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Collects in what tenants differ. Not safe for use by many threads. */
final class Differences {

    private final String language;
    private final List<Difference> all = new ArrayList<>();

    /**
     * Makes a collection.
     *
     * @param language the language in which labels are compared
     */
    Differences(String language) {
        this.language = language;
    }

    void add(Place place, Reason reason, Map<String, String> tenants) {
        all.add(new Difference(place, reason, tenants));
    }

    <T> boolean haveOtherLabels(ByTenant<T> things, Function<T, Labels> labels) {
        return !things.agree(thing -> labels.apply(thing).text(language));
    }

    <T> void addLabels(Place place, Reason reason, ByTenant<T> things, Function<T, Labels> labels) {
        add(place, reason, things.described(thing -> labels.apply(thing).text(language)));
    }

    <T> void addIfOtherLabels(Place place, ByTenant<T> things, Function<T, Labels> labels) {
        if (haveOtherLabels(things, labels)) {
            addLabels(place, Reason.LABEL_DIFFERS, things, labels);
        }
    }

    List<Difference> all() {
        return all;
    }
}
