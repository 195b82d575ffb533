package io.github.onoffice4j.generator.check;

import io.github.onoffice4j.DriftReport;
import io.github.onoffice4j.DriftReport.MissingField;
import io.github.onoffice4j.DriftReport.UnknownValue;
import io.github.onoffice4j.generator.compare.Change;
import io.github.onoffice4j.generator.compare.Finding;
import io.github.onoffice4j.generator.compare.JavaNames;
import io.github.onoffice4j.generator.compare.Place;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts what running applications have met to the changes that explain it, and finds what no change explains. Not safe for use by
 * many threads.
 */
final class RunTimeDrift {

    private final Parts before;
    private final Parts after;
    private final JavaNames names;
    private final Map<Place, Long> met = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int settled;

    private RunTimeDrift(TenantSchema before, TenantSchema after, JavaNames names) {
        this.before = new Parts(before);
        this.after = new Parts(after);
        this.names = names;
    }

    static RunTimeDrift of(DriftReport report, TenantSchema before, TenantSchema after, JavaNames names) {
        RunTimeDrift drift = new RunTimeDrift(before, after, names);
        report.missingFields().forEach(drift::missing);
        report.unknownValues().forEach(drift::unknown);
        return drift;
    }

    /** Returns how often something was met, 0 for never. */
    long met(Place place) {
        return met.getOrDefault(place, 0L);
    }

    /** Returns what the schemas themselves do not tell. */
    List<Finding> findings() {
        return findings;
    }

    /** Returns how many things the earlier schema knows by now, or does not have at all. */
    int settled() {
        return settled;
    }

    private void missing(MissingField missing) {
        Place place = Place.field(missing.module(), missing.field());
        if (!before.has(place)) {
            settled++;
        } else if (after.has(place)) {
            add(Change.READ_REFUSED, place, missing.count());
        } else {
            explain(changed(place), missing.count());
        }
    }

    private void unknown(UnknownValue unknown) {
        Place field = Place.field(unknown.module(), unknown.field());
        // A field of regions has no values of its own: what it does not know is a region.
        Place place = before.isSelect(field) ? field.value(unknown.key()) : Place.region(unknown.key());
        if (!before.has(field) || before.has(place)) {
            settled++;
        } else if (after.has(place)) {
            explain(place, unknown.count());
        } else if (!before.isSelect(field)) {
            settled++;
        } else if (after.isSelect(field)) {
            add(Change.READ_NOT_PERMITTED, place, unknown.count());
        } else {
            explain(changed(field), unknown.count());
        }
    }

    private void add(Change change, Place place, long count) {
        // One thing can be told twice, by reports that were joined.
        if (met(place) == 0) {
            findings.add(new Finding(change, place, null, null, names.of(place).orElse(null)));
        }
        explain(place, count);
    }

    private void explain(Place place, long count) {
        met.merge(place, count, Long::sum);
    }

    /** A field that is gone with its module is told by the module alone. */
    private Place changed(Place field) {
        Place module = Place.module(field.path().get(0));
        return after.has(module) ? field : module;
    }

    /** What a schema has, found by place. */
    private static final class Parts {

        private final Set<Place> places = new HashSet<>();
        private final Set<Place> selects = new HashSet<>();

        Parts(TenantSchema schema) {
            for (ModuleSchema module : schema.modules()) {
                places.add(Place.module(module.id()));
                module.fields().forEach(field -> add(Place.field(module.id(), field.name()), field));
            }
            schema.regions().forEach(this::add);
        }

        private void add(Place place, FieldSchema field) {
            places.add(place);
            List<SelectValue> values = field.permittedValues();
            if (values != null) {
                selects.add(place);
                values.forEach(value -> places.add(place.value(value.key())));
            }
        }

        private void add(RegionSchema region) {
            places.add(Place.region(region.key()));
            region.children().forEach(this::add);
        }

        boolean has(Place place) {
            return places.contains(place);
        }

        boolean isSelect(Place field) {
            return selects.contains(field);
        }
    }
}
