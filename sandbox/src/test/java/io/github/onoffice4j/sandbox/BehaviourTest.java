package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onoffice4j.sandbox.behaviour.Denial;
import io.github.onoffice4j.sandbox.behaviour.Quirk;
import org.junit.jupiter.api.Test;

/** Settings for what the API does in more than one way: rights, sorting, saved filters, places. */
class BehaviourTest {
    @Test
    void a_missing_right_shows_as_an_empty_result_or_as_an_error() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder()
                .deny("estate", Denial.EMPTY)
                .deny("address", Denial.ERROR)
                .deny("user", Denial.ERROR)
                .deny("task", Denial.EMPTY)
                .start()) {
            ApiClient api = new ApiClient(sandbox);

            assertThat(api.call("read estate", "{}").path("data"))
                    .hasToString("{\"meta\":{\"cntabsolute\":0},\"records\":[]}");
            assertThat(api.call("read task", "{}").at("/data/records")).isEmpty();
            assertThat(api.error("read address", "{}")).isEqualTo("156 Access violation");
            assertThat(api.error("read user", "{'data':['Name']}")).isEqualTo("170 No read permission for this user");
            assertThat(api.elements("read user 21", "{'data':['Name']}")
                            .path("Name")
                            .asText())
                    .as("one's own record")
                    .isEqualTo("ebeispiel");
            assertThat(api.error("create estate", "{'data':[]}")).isEqualTo("0 OK");
            assertThat(api.call("read agentslog", "{}").at("/data/records")).hasSize(20);
        }
        assertThatThrownBy(() -> OnOfficeSandbox.builder().deny("estates", Denial.EMPTY))
                .hasMessage("The sandbox keeps no records of a module \"estates\"."
                        + " It has estate, address, agentsLog, task, user.");
    }

    @Test
    void the_text_form_of_sortby_can_work_as_documented() {
        try (OnOfficeSandbox sandbox =
                OnOfficeSandbox.builder().without(Quirk.SORT_TEXT_IGNORED).start()) {
            ApiClient api = new ApiClient(sandbox);

            assertThat(first(api, "read estate", "{'sortby':'Id','sortorder':'DESC'}"))
                    .isEqualTo(1399);
            assertThat(first(api, "read agentslog", "{'sortby':'Nr','sortorder':'ASC'}"))
                    .isEqualTo(301);
            assertThat(first(api, "read user", "{'data':['Nr'],'sortby':'Nr','sortorder':'DESC'}"))
                    .isEqualTo(29);
            assertThat(first(api, "read estate", "{'sortby':{'Id':'DESC'}}")).isEqualTo(1399);
            assertThat(api.error("read estate", "{'sortby':'Unfug'}")).isEqualTo("212 Unknown sort field.");
        }
    }

    @Test
    void messages_totals_and_elements_can_be_other_than_usual() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder()
                .records(1)
                .with(Quirk.MESSAGES_VARY)
                .with(Quirk.REGIONS_COUNT_MISSING)
                .with(Quirk.USERS_WITHOUT_MEETING_URL)
                .start()) {
            ApiClient api = new ApiClient(sandbox);

            assertThat(api.error("read unfug", "{}")).isEqualTo("25 missing configuration for resourceType \"unfug\".");
            assertThat(api.error("get estatetrackingdetails", "{}")).isEqualTo("102 missing accountname or password.");
            assertThat(api.call("get regions", "{}")
                            .at("/data/meta/cntabsolute")
                            .isNull())
                    .isTrue();
            assertThat(api.elements("get users", "{}").has("meetingurl")).isFalse();
        }
    }

    @Test
    void saved_filters_are_listed_and_narrow_reads() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start()) {
            ApiClient api = new ApiClient(sandbox);

            assertThat(api.call("get filters", "{'module':'estate'}").path("data"))
                    .hasToString("{\"meta\":{\"cntabsolute\":2},\"records\":["
                            + "{\"id\":301,\"type\":\"filter\",\"elements\":{\"scope\":\"public\","
                            + "\"name\":\"Alle Häuser\",\"userId\":null,\"groupId\":null}},"
                            + "{\"id\":303,\"type\":\"filter\",\"elements\":{\"scope\":\"office\","
                            + "\"name\":\"Aachen und Umgebung\",\"userId\":null,\"groupId\":11}}]}");
            assertThat(api.call("read estate", "{'filterid':301,'data':['objektart'],'listlimit':500}")
                            .at("/data/records"))
                    .isNotEmpty()
                    .allSatisfy(record -> assertThat(
                                    record.at("/elements/objektart").asText())
                            .isEqualTo("haus"));
            assertThat(api.call("read estate", "{'filterid':'301','filter':{'objektart':[{'op':'=','val':'wohnung'}]}}")
                            .at("/data/records"))
                    .as("both must match")
                    .isEmpty();
            assertThat(api.call("read address", "{'filterid':305,'data':['contactCategory']}")
                            .at("/data/records"))
                    .isNotEmpty()
                    .allSatisfy(record -> assertThat(
                                    record.at("/elements/contactCategory").asText())
                            .isEqualTo("company"));
            assertThat(api.error("read address", "{'filterid':301}"))
                    .as("a filter of another module")
                    .isEqualTo("284 The requested filterid 301 is unknown");
            assertThat(api.error("get filters", "{'module':'task'}")).isEqualTo("163 Invalid name for module");
        }
    }

    @Test
    void a_radius_around_a_post_code_or_city_finds_what_is_near() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start()) {
            ApiClient api = new ApiClient(sandbox);

            assertThat(towns(api, "'country':'DEU','zip':'52062','radius':6")).contains("Aachen", "Würselen");
            assertThat(towns(api, "'country':'DEU','city':'aachen','radius':'12'"))
                    .contains("Aachen", "Würselen", "Stolberg")
                    .doesNotContain("Köln", "Bonn");
            assertThat(towns(api, "'country':'DEU','zip':'52062','radius':1000"))
                    .contains("Köln", "Bonn");
            assertThat(towns(api, "'country':'AUT','zip':'52062','radius':1000"))
                    .isEmpty();
            assertThat(towns(api, "'country':'DEU','city':'Nirgendwo','radius':1000"))
                    .isEmpty();
        }
    }

    private static String towns(ApiClient api, String range) {
        StringBuilder towns = new StringBuilder();
        JsonNode records = api.call("read estate", "{'listlimit':500,'data':['ort'],'georangesearch':{" + range + "}}")
                .at("/data/records");
        records.forEach(
                record -> towns.append(record.at("/elements/ort").asText()).append(' '));
        return towns.toString();
    }

    private static int first(ApiClient api, String action, String parameters) {
        return api.call(action, parameters).at("/data/records/0/id").asInt();
    }
}
