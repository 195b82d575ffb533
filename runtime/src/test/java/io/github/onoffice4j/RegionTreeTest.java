package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.field.Languages;
import io.github.onoffice4j.field.PostalCodes;
import io.github.onoffice4j.field.Region;
import io.github.onoffice4j.field.RegionTree;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tenant's regions at run time. */
class RegionTreeTest {

    private static final RegionTree TREE = tree();
    private static final Region WEST = TREE.of("west");
    private static final Region AACHEN = TREE.of("ac");
    private static final Region CENTRE = TREE.of("mitte");

    private static RegionTree tree() {
        RegionTree.Builder tree = RegionTree.in(Languages.of("DEU", "ENG"));
        tree.region(0, "west", "Rheinland", "Rhineland");
        tree.place("Nordrhein-Westfalen", "Deutschland");
        tree.postalCodes("50000", "53999");
        tree.region(1, "ac", "Aachen", "Aachen");
        tree.postalCodes("52062", "52080");
        tree.region(2, "mitte", "Mitte", "Centre");
        tree.description("Innerhalb des Rings");
        tree.postalCodes("52062", "52062");
        tree.postalCodes("52064", "52064");
        tree.region(1, "k", "", "");
        tree.region(0, "grenze", "Grenzland", "Borderland");
        tree.postalCodes("4700", "4700");
        return tree.build();
    }

    @Test
    void a_region_knows_the_one_above_and_those_below() {
        assertThat(TREE.roots()).containsExactly(WEST, TREE.of("grenze"));
        assertThat(TREE.all()).map(Region::key).containsExactly("west", "ac", "mitte", "k", "grenze");
        assertThat(WEST.parent()).isNull();
        assertThat(WEST.children()).containsExactly(AACHEN, TREE.of("k"));
        assertThat(CENTRE.parent()).isSameAs(AACHEN);
        assertThat(CENTRE.children()).isEmpty();
        assertThat(CENTRE.isWithin(WEST)).isTrue();
        assertThat(CENTRE.isWithin(CENTRE)).isTrue();
        assertThat(WEST.isWithin(CENTRE)).isFalse();
    }

    @Test
    void a_region_has_labels_a_place_and_a_description() {
        assertThat(WEST.label()).isEqualTo("Rheinland");
        assertThat(WEST.label(Locale.UK)).isEqualTo("Rhineland");
        assertThat(WEST.state()).contains("Nordrhein-Westfalen");
        assertThat(WEST.country()).contains("Deutschland");
        assertThat(WEST.description()).isEmpty();
        assertThat(CENTRE.description()).contains("Innerhalb des Rings");
        assertThat(CENTRE.country()).isEmpty();
        assertThat(WEST).hasToString("Rheinland");
        assertThat(TREE.of("k")).hasToString("k");
    }

    @Test
    void a_key_that_is_not_there_is_not_recognized() {
        assertThat(TREE.of("neu")).isSameAs(Region.UNRECOGNIZED);
        assertThat(TREE.of("neu").isUnrecognized()).isTrue();
        assertThat(Region.UNRECOGNIZED.label(Locale.UK)).isEmpty();
        assertThat(Region.UNRECOGNIZED).hasToString("UNRECOGNIZED");
        assertThat(WEST.isUnrecognized()).isFalse();
    }

    @Test
    void a_postal_code_leads_to_the_smallest_regions_that_cover_it() {
        assertThat(CENTRE.postalCodes())
                .containsExactly(new PostalCodes("52062", "52062"), new PostalCodes("52064", "52064"));
        assertThat(TREE.at("52062")).containsExactly(CENTRE);
        assertThat(TREE.at("52080")).containsExactly(AACHEN);
        assertThat(TREE.at("50001")).containsExactly(WEST);
        assertThat(TREE.at("4700")).containsExactly(TREE.of("grenze"));
        assertThat(TREE.at("99999")).isEmpty();
        assertThat(WEST.covers("52062")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "52000, 53000, 52000, true",
        "52000, 53000, 53000, true",
        "52000, 53000, ' 52500 ', true",
        "52000, 53000, 53001, false",
        "52000, 53000, 525, false",
        "01000, 01999, 01067, true",
        "01000, 01999, 1067, false",
        "EH1 1AA, EH1 1ZZ, EH1 1BB, true"
    })
    void a_range_has_its_borders_and_what_lies_between_in_the_same_form(
            String from, String to, String code, boolean contained) {
        assertThat(new PostalCodes(from, to).contains(code)).isEqualTo(contained);
    }

    @Test
    void postal_codes_show_as_one_or_as_a_range() {
        assertThat(new PostalCodes("50765", "50765")).hasToString("50765");
        assertThat(new PostalCodes("52000", "53000")).hasToString("52000-53000");
    }
}
