package io.github.onoffice4j.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All regions of the tenant.
 *
 * <p>See "Regions" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class RegionTree {

    private final List<Region> roots;
    private final List<Region> all;
    private final Map<String, Region> byKey = new HashMap<>();

    private RegionTree(List<Row> rows, Languages languages) {
        this.roots = rows.stream().map(row -> new Region(row, null, languages)).toList();
        List<Region> flat = new ArrayList<>();
        collect(roots, flat);
        this.all = List.copyOf(flat);
        all.forEach(region -> byKey.putIfAbsent(region.key(), region));
    }

    private static void collect(List<Region> regions, List<Region> flat) {
        for (Region region : regions) {
            flat.add(region);
            collect(region.children(), flat);
        }
    }

    /**
     * Starts a tree; used by generated code only.
     *
     * @param languages the languages of the labels
     * @return the tree, empty yet
     */
    public static Builder in(Languages languages) {
        return new Builder(languages);
    }

    /**
     * Returns the regions at the top.
     *
     * @return the regions in the tenant's order, unmodifiable
     */
    public List<Region> roots() {
        return roots;
    }

    /**
     * Returns all regions.
     *
     * @return the regions in the tenant's order, each before those below it, unmodifiable
     */
    public List<Region> all() {
        return all;
    }

    /**
     * Finds the region of a key.
     *
     * @param key the key as on the wire, case-sensitive
     * @return the region; {@link Region#UNRECOGNIZED} if there is none of that key
     */
    public Region of(String key) {
        return byKey.getOrDefault(key, Region.UNRECOGNIZED);
    }

    /**
     * Finds the regions of a postal code.
     *
     * @param postalCode the code
     * @return the smallest regions that cover it, in the tenant's order: none of them has a region below that covers it too;
     *     possibly none
     */
    public List<Region> at(String postalCode) {
        return all.stream()
                .filter(region -> region.covers(postalCode) && !isCoveredBelow(region, postalCode))
                .toList();
    }

    private static boolean isCoveredBelow(Region region, String postalCode) {
        return region.children().stream()
                .anyMatch(child -> child.covers(postalCode) || isCoveredBelow(child, postalCode));
    }

    /** What a region is made of; changed only while its tree is being built. */
    static final class Row {

        private final String key;
        private final List<String> labels;
        private final List<Row> children = new ArrayList<>();
        private final List<PostalCodes> postalCodes = new ArrayList<>();
        private String description = "";
        private String state = "";
        private String country = "";

        Row(String key, List<String> labels) {
            this.key = key;
            this.labels = labels;
        }

        String key() {
            return key;
        }

        List<String> labels() {
            return labels;
        }

        List<Row> children() {
            return children;
        }

        List<PostalCodes> postalCodes() {
            return postalCodes;
        }

        String description() {
            return description;
        }

        String state() {
            return state;
        }

        String country() {
            return country;
        }
    }

    /**
     * Builds a tree region by region, each followed by those below it; used by generated code only.
     *
     * <p>See "Regions" in the onOffice API documentation. Not safe for use by many threads.
     */
    public static final class Builder {

        private final Languages languages;
        private final List<Row> roots = new ArrayList<>();
        private final List<Row> path = new ArrayList<>();

        private Builder(Languages languages) {
            this.languages = languages;
        }

        /**
         * Adds a region.
         *
         * @param depth the number of regions above it: it is below the last one that was added with one less
         * @param key the key
         * @param labels one text a language, in the order of the model's languages
         */
        public void region(int depth, String key, String... labels) {
            Row row = new Row(key, List.of(labels));
            path.subList(depth, path.size()).clear();
            (depth == 0 ? roots : path.get(depth - 1).children()).add(row);
            path.add(row);
        }

        /**
         * Adds postal codes to the last region.
         *
         * @param from the first one
         * @param to the last one
         */
        public void postalCodes(String from, String to) {
            last().postalCodes.add(new PostalCodes(from, to));
        }

        /**
         * Says where the last region lies.
         *
         * @param state the federal state, possibly empty
         * @param country the country, possibly empty
         */
        public void place(String state, String country) {
            last().state = state;
            last().country = country;
        }

        /**
         * Describes the last region.
         *
         * @param description a free text
         */
        public void description(String description) {
            last().description = description;
        }

        private Row last() {
            return path.get(path.size() - 1);
        }

        /**
         * Makes the tree.
         *
         * @return the tree
         */
        public RegionTree build() {
            return new RegionTree(roots, languages);
        }
    }
}
