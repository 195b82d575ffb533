package io.github.onoffice4j.generator.compare;

import io.github.onoffice4j.generator.schema.RegionSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two versions of the region tree, whose regions are known by their keys wherever they stand. */
final class RegionComparison {

    private record Node(RegionSchema region, @Nullable String parent) {
        String key() {
            return region.key();
        }
    }

    private final Findings findings;

    RegionComparison(Findings findings) {
        this.findings = findings;
    }

    void compare(List<RegionSchema> before, List<RegionSchema> after) {
        ListComparison<Node> regions = new ListComparison<>(flat(before), flat(after), Node::key);
        regions.addTo(findings, Place.regions(), Place::region);
        regions.forEachCommon(this::region);
    }

    private void region(Node before, Node after) {
        Place place = Place.region(before.key());
        findings.addIfRelabelled(place, before.region().labels(), after.region().labels());
        findings.addIfChanged(Change.PARENT_CHANGED, place, before.parent(), after.parent());
        if (!details(before.region()).equals(details(after.region()))) {
            findings.add(Change.REGION_DETAILS_CHANGED, place);
        }
    }

    private static List<Object> details(RegionSchema region) {
        String description = region.description();
        return List.of(description == null ? "" : description, region.postalCodes(), region.state(), region.country());
    }

    private static List<Node> flat(List<RegionSchema> top) {
        List<Node> all = new ArrayList<>();
        add(all, top, null);
        return all;
    }

    private static void add(List<Node> all, List<RegionSchema> regions, @Nullable String parent) {
        for (RegionSchema region : regions) {
            all.add(new Node(region, parent));
            add(all, region.children(), region.key());
        }
    }
}
