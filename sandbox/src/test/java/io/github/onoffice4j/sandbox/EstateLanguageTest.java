package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Estates in more than one language: 1003 has English texts, 1001 has not. */
class EstateLanguageTest extends SandboxTest {
    private static final String EXTRAS = "'addestatelanguage':true,'addMainLangId':true";

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(25);
    }

    @Test
    void a_version_is_read_by_the_main_id_and_has_an_id_of_its_own() {
        JsonNode record = api.call(
                        "read estate 1003",
                        "{'estatelanguage':'ENG','data':['Id','objekttitel','objektnr_extern']," + EXTRAS + "}")
                .at("/data/records/0");

        assertThat(record)
                .hasToString("{\"id\":900001,\"type\":\"estate\",\"elements\":{\"Id\":\"900001\","
                        + "\"objekttitel\":\"A fine place to live, no. 2\",\"objektnr_extern\":\"OF-0002\","
                        + "\"language\":\"ENG\",\"mainLangId\":\"1003\"}}");
    }

    @Test
    void the_main_language_is_what_is_read_without_one() {
        assertThat(api.elements("read estate 1003", "{" + EXTRAS + "}"))
                .hasToString("{\"language\":\"\",\"mainLangId\":null}");
        assertThat(api.elements("read estate 1003", "{'estatelanguage':'DEU'," + EXTRAS + "}"))
                .hasToString("{\"language\":\"\",\"mainLangId\":null}");
    }

    @Test
    void a_list_in_a_language_holds_the_estates_that_have_it() {
        JsonNode english = api.call("read estate", "{'estatelanguage':'ENG'}");
        assertThat(english.at("/data/meta/cntabsolute").asInt()).isEqualTo(3);
        assertThat(english.at("/data/records"))
                .extracting(record -> record.path("id").asInt())
                .containsExactly(900001, 900003, 900005);
        assertThat(api.call("read estate", "{}").at("/data/meta/cntabsolute").asInt())
                .isEqualTo(25);
        assertThat(api.call("read estate 1001", "{'estatelanguage':'ENG'}").path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":0},\"records\":[]}");
        assertThat(api.error("read estate", "{'estatelanguage':'english'}")).isEqualTo("160 Invalid language");
    }

    @Test
    void a_version_cannot_be_addressed_by_its_own_id() {
        assertThat(api.call("read estate 900001", "{'estatelanguage':'ENG'}").at("/data/records"))
                .isEmpty();
        assertThat(api.call("read estate", "{'filter':{'Id':[{'op':'=','val':900001}]},'estatelanguage':'ENG'}")
                        .at("/data/records"))
                .isEmpty();
        assertThat(api.error("modify estate 900001", "{'data':{'lage':'x'}}"))
                .isEqualTo("198 Resourceid 900001 is no main Id");
    }

    @Test
    void texts_are_written_to_the_version_and_everything_else_is_shared() {
        api.call("modify estate 1003", "{'estatelanguage':'ENG','data':{'objekttitel':'Castle','kaufpreis':1}}");

        assertThat(api.elements("read estate 1003", "{'estatelanguage':'ENG','data':['objekttitel','kaufpreis']}"))
                .hasToString("{\"objekttitel\":\"Castle\",\"kaufpreis\":\"1.00\"}");
        JsonNode german = api.elements("read estate 1003", "{'data':['objekttitel','kaufpreis']}");
        assertThat(german.path("objekttitel").asText()).isNotEqualTo("Castle");
        assertThat(german.path("kaufpreis").asText()).isEqualTo("1.00");
        assertThat(api.error("modify estate 1001", "{'estatelanguage':'ENG','data':{'lage':'x'}}"))
                .startsWith("80 ");
    }

    @Test
    void the_versions_of_an_estate_can_be_listed_from_any_of_them() {
        String expected = "{\"meta\":{\"cntabsolute\":2},\"records\":["
                + "{\"id\":1003,\"type\":\"estateLanguage\",\"elements\":"
                + "{\"language\":\"DEU\",\"isMain\":true,\"mainLangId\":1003}},"
                + "{\"id\":900001,\"type\":\"estateLanguage\",\"elements\":"
                + "{\"language\":\"ENG\",\"isMain\":false,\"mainLangId\":1003}}]}";

        assertThat(api.call("get estateLanguage", "{'estateid':1003}").path("data"))
                .hasToString(expected);
        assertThat(api.call("get estateLanguage", "{'estateid':'900001'}").path("data"))
                .hasToString(expected);
        assertThat(api.error("get estateLanguage", "{}")).isEqualTo("110 Missing estate record id");
        assertThat(api.error("get estateLanguage", "{'estateid':7}")).startsWith("80 ");
    }
}
