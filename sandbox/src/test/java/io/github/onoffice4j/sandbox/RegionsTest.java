package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The region tree of the default agency. */
class RegionsTest extends SandboxTest {
    @Test
    void each_region_at_the_top_is_a_record_and_holds_those_below_it_by_key() {
        JsonNode result = api.call("get regions", "{'language':'DEU'}");

        assertThat(ids(result)).containsExactly("gebietWest", "Eifel und Rur", "grenzland");
        assertThat(result.path("cacheable").asBoolean()).isTrue();
        assertThat(result.at("/data/records/0/type").asText()).isEmpty();
        JsonNode west = result.at("/data/records/0/elements");
        assertThat(west.path("id").asText()).isEqualTo("gebietWest");
        assertThat(west.path("name").asText()).isEqualTo("Rheinland");
        assertThat(west.path("description").isNull()).isTrue();
        assertThat(west.at("/children/indMulti1274Select5401/children/indMulti1274Select5403"))
                .hasToString("{\"id\":\"indMulti1274Select5403\",\"name\":\"Aachen Mitte\","
                        + "\"description\":\"Innerhalb des Alleenrings\",\"postalcodes\":[\"52062\",\"52064\"],"
                        + "\"state\":\"\",\"country\":\"Deutschland\",\"children\":[]}");
    }

    @Test
    void postal_codes_are_single_ones_or_pairs_of_the_first_and_the_last() {
        JsonNode west = api.elements("get regions", "{}");

        assertThat(west.path("postalcodes")).hasToString("[[\"50000\",\"53999\"]]");
        assertThat(west.at("/children/indMulti1274Select5401/postalcodes"))
                .hasToString("[[\"52062\",\"52080\"],\"52134\",\"52146\"]");
    }

    @Test
    void children_whose_keys_happen_to_count_from_zero_become_a_list() {
        JsonNode children = api.call("get regions", "{}").at("/data/records/2/elements/children");

        assertThat(children.isArray()).isTrue();
        assertThat(children.path(1).path("id").asText()).isEqualTo("1");
    }

    @Test
    void an_inactive_region_hides_itself_and_its_children() {
        JsonNode result = api.call("get regions", "{}");

        assertThat(result.toString()).doesNotContain("altgebiet").doesNotContain("indMulti1274Select5415");
    }

    @Test
    void names_come_in_the_language_asked_for() {
        assertThat(api.elements("get regions", "{'language':'ENG'}")
                        .path("name")
                        .asText())
                .isEqualTo("Rhineland");
        assertThat(api.error("get regions", "{'language':'de'}")).isEqualTo("160 Invalid language");
    }

    @Test
    void the_whole_tree_comes_back_whatever_the_limit_and_the_total_counts_its_regions() {
        JsonNode result = api.call("get regions", "{'listlimit':1,'listoffset':1}");

        assertThat(ids(result)).hasSize(3);
        assertThat(result.at("/data/meta/cntabsolute").asInt()).isEqualTo(13);
    }

    private static List<String> ids(JsonNode result) {
        List<String> ids = new ArrayList<>();
        result.at("/data/records").forEach(record -> ids.add(record.path("id").asText()));
        return ids;
    }
}
