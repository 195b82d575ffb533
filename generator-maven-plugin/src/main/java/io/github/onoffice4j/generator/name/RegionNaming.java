package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.RegionSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names the regions of a tenant, which are constants of one class, wherever in the tree they stand. */
final class RegionNaming {

    private final NameGiver giver;

    RegionNaming(NameGiver giver) {
        this.giver = giver;
    }

    /** Names a tree by the regions at its top. */
    List<JavaRegion> name(List<RegionSchema> roots) {
        List<Candidate> candidates = new ArrayList<>();
        collect(roots, candidates);
        return named(roots, giver.name(candidates, NameScope.ignoringCase(ReservedNames.REGION_CONSTANTS)));
    }

    private static void collect(List<RegionSchema> regions, List<Candidate> candidates) {
        for (RegionSchema region : regions) {
            candidates.add(new Candidate(Thing.region(region.key()), region.labels()));
            collect(region.children(), candidates);
        }
    }

    private static List<JavaRegion> named(List<RegionSchema> regions, Map<String, String> names) {
        return regions.stream()
                .map(region ->
                        new JavaRegion(region, NamesByKey.get(names, region.key()), named(region.children(), names)))
                .toList();
    }
}
