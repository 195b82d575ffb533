package io.github.onoffice4j.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A region of the tenant's region tree, which is a value of fields such as {@code regionaler_zusatz}; the generated class
 * {@code Regions} has a constant for each.
 *
 * <p>See "Regions" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class Region implements Choice {

    /** Stands for every region that the tenant has added since the code was generated. */
    public static final Region UNRECOGNIZED = new Region(new RegionTree.Row("", List.of()), null, Languages.of("DEU"));

    private final RegionTree.Row row;
    private final @Nullable Region parent;
    private final Languages languages;
    private final List<Region> children;

    Region(RegionTree.Row row, @Nullable Region parent, Languages languages) {
        this.row = row;
        this.parent = parent;
        this.languages = languages;
        List<Region> below = new ArrayList<>();
        row.children().forEach(child -> below.add(new Region(child, this, languages)));
        this.children = List.copyOf(below);
    }

    @Override
    public String key() {
        return row.key();
    }

    @Override
    public String label() {
        return row.labels().isEmpty() ? "" : row.labels().get(0);
    }

    @Override
    public String label(Locale locale) {
        return languages.pick(locale, row.labels());
    }

    @Override
    public boolean isUnrecognized() {
        return this == UNRECOGNIZED;
    }

    @Override
    public @Nullable Region parent() {
        return parent;
    }

    @Override
    public List<Region> children() {
        return children;
    }

    /**
     * Tells whether this region lies in another one.
     *
     * @param other the other region
     * @return whether the other one is this region or above it
     */
    public boolean isWithin(Region other) {
        for (Region region = this; region != null; region = region.parent) {
            if (region == other) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the postal codes of the region.
     *
     * @return single codes and ranges, without those of the regions below; possibly none
     */
    public List<PostalCodes> postalCodes() {
        return List.copyOf(row.postalCodes());
    }

    /**
     * Tells whether one of the region's postal codes is the given one.
     *
     * @param postalCode the code
     * @return whether it is; what the regions below have does not count
     */
    public boolean covers(String postalCode) {
        return row.postalCodes().stream().anyMatch(codes -> codes.contains(postalCode));
    }

    /**
     * Returns the free text of the region.
     *
     * @return the text in the first language of the model; empty for most
     */
    public Optional<String> description() {
        return text(row.description());
    }

    /**
     * Returns the name of the federal state.
     *
     * @return the name; empty if the tenant gives none
     */
    public Optional<String> state() {
        return text(row.state());
    }

    /**
     * Returns the name of the country.
     *
     * @return the name; empty if the tenant gives none
     */
    public Optional<String> country() {
        return text(row.country());
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /**
     * Returns the label, or the key if there is none.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        if (this == UNRECOGNIZED) {
            return "UNRECOGNIZED";
        }
        return label().isBlank() ? key() : label();
    }
}
