package io.github.onoffice4j.generator.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.json.Entry;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.RegionSchema.PostalCodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file of the region tree with an entry for each region, in which the regions below it are entries too. */
final class RegionsFile {

    static final String PATH = "regions.json";
    static final String KIND = "regions";

    private RegionsFile() {}

    static ObjectNode write(List<RegionSchema> regions, GivenNames names) {
        ObjectNode file = SnapshotForm.file(KIND);
        putRegions(file, "regions", regions, names);
        return file;
    }

    private static void putRegions(ObjectNode above, String member, List<RegionSchema> regions, GivenNames names) {
        ArrayNode entries = above.putArray(member);
        for (RegionSchema region : regions) {
            ObjectNode entry = entries.addObject().put("region", region.key());
            SnapshotForm.putText(entry, "name", names.region(region.key()));
            SnapshotForm.putLabels(entry, "labels", region.labels());
            SnapshotForm.putText(entry, "description", region.description());
            SnapshotForm.putFilled(entry, "state", region.state());
            SnapshotForm.putFilled(entry, "country", region.country());
            if (!region.postalCodes().isEmpty()) {
                ArrayNode codes = entry.putArray("postalCodes");
                region.postalCodes()
                        .forEach(code ->
                                codes.addObject().put("from", code.from()).put("to", code.to()));
            }
            if (!region.children().isEmpty()) {
                putRegions(entry, "children", region.children(), names);
            }
        }
    }

    static List<RegionSchema> read(Entry file, GivenNames.Builder names) {
        List<RegionSchema> regions = regions(file, "regions", names, new HashMap<>());
        file.end();
        return regions;
    }

    private static List<RegionSchema> regions(
            Entry above, String member, GivenNames.Builder names, Map<String, Entry> first) {
        return above.entries(member, "region", first).stream()
                .map(region -> region(region, names, first))
                .toList();
    }

    private static RegionSchema region(Entry entry, GivenNames.Builder names, Map<String, Entry> first) {
        String key = entry.text("region");
        entry.name(name -> names.region(key, name));
        RegionSchema region = new RegionSchema(
                key,
                entry.labels("labels"),
                entry.textOrNull("description"),
                entry.entries("postalCodes").stream()
                        .map(RegionsFile::postalCodes)
                        .toList(),
                entry.textOrEmpty("state"),
                entry.textOrEmpty("country"),
                regions(entry, "children", names, first));
        entry.end();
        return region;
    }

    private static PostalCodes postalCodes(Entry entry) {
        PostalCodes codes = new PostalCodes(entry.text("from"), entry.text("to"));
        entry.end();
        return codes;
    }
}
