package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.RegionSchema.PostalCodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the region tree: one record per region at the top, each of which holds the regions below it by key.
 *
 * <p>See "Regions" in the onOffice API documentation. Of a key that is there twice the first region counts, because a record
 * cannot tell the two apart.
 */
final class RegionsParser {

    private static final String CALL = "regions";

    private final String language;
    private final Set<String> keys = new HashSet<>();

    private RegionsParser(String language) {
        this.language = language;
    }

    /**
     * Reads the answers in all languages.
     *
     * @param answers language to the elements of the records; the first language leads order and existence
     * @param problems takes what has a wrong type, which reads as if it were not there
     * @return the regions at the top with labels in all languages
     */
    static List<RegionSchema> parse(
            Map<String, ? extends List<? extends @Nullable Object>> answers, Problems problems) {
        List<List<RegionSchema>> languages = new ArrayList<>();
        answers.forEach((language, records) -> languages.add(new RegionsParser(language).tree(records, problems)));
        List<RegionSchema> tree = languages.isEmpty() ? List.of() : languages.get(0);
        for (List<RegionSchema> other : languages.subList(Math.min(1, languages.size()), languages.size())) {
            Map<String, Labels> labels = new HashMap<>();
            collect(other, labels);
            tree = labelled(tree, labels);
        }
        return tree;
    }

    private List<RegionSchema> tree(List<? extends @Nullable Object> records, Problems problems) {
        List<WireValue> regions = new ArrayList<>();
        for (Object elements : records) {
            regions.add(WireValue.of(CALL + "[" + regions.size() + "]", elements, problems));
        }
        return regions(regions);
    }

    private List<RegionSchema> regions(List<WireValue> regions) {
        List<RegionSchema> read = new ArrayList<>();
        for (WireValue region : regions) {
            if (!region.isObject()) {
                region.expected("an object that describes a region");
                continue;
            }
            String key = region.member("id").requiredText();
            // One without a key is read all the same, so that all its problems are told.
            if (keys.add(key) || key.isEmpty()) {
                read.add(region(key, region));
            }
        }
        return read;
    }

    private RegionSchema region(String key, WireValue region) {
        String description = region.member("description").textOrEmpty().strip();
        return new RegionSchema(
                key,
                Labels.of(language, region.member("name").textOrEmpty().strip()),
                description.isEmpty() ? null : description,
                postalCodes(region.member("postalcodes")),
                region.member("state").textOrEmpty().strip(),
                region.member("country").textOrEmpty().strip(),
                // Keys that happen to count from 0 arrive as a list: each region tells its own key besides.
                regions(region.member("children").items()));
    }

    private static List<PostalCodes> postalCodes(WireValue codes) {
        List<PostalCodes> read = new ArrayList<>();
        for (WireValue code : codes.items()) {
            if (!code.isList() && !code.isObject()) {
                String single = code.requiredText().strip();
                read.add(new PostalCodes(single, single));
                continue;
            }
            List<WireValue> range = code.items();
            if (range.size() == 1 || range.size() == 2) {
                read.add(new PostalCodes(
                        range.get(0).requiredText().strip(),
                        range.get(range.size() - 1).requiredText().strip()));
            } else {
                code.expected("a postal code, or the first and the last of a range");
            }
        }
        return read;
    }

    private static void collect(List<RegionSchema> regions, Map<String, Labels> labels) {
        for (RegionSchema region : regions) {
            labels.put(region.key(), region.labels());
            collect(region.children(), labels);
        }
    }

    private static List<RegionSchema> labelled(List<RegionSchema> regions, Map<String, Labels> others) {
        List<RegionSchema> all = new ArrayList<>();
        for (RegionSchema region : regions) {
            all.add(new RegionSchema(
                    region.key(),
                    LanguageMerge.labels(region.labels(), others.getOrDefault(region.key(), Labels.none())),
                    region.description(),
                    region.postalCodes(),
                    region.state(),
                    region.country(),
                    labelled(region.children(), others)));
        }
        return all;
    }
}
