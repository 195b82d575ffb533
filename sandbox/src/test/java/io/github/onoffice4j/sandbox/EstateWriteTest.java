package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Creating and modifying estates. */
class EstateWriteTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC);

    private OnOfficeSandbox sandbox;
    private ApiClient api;

    @BeforeEach
    void startSandbox() {
        sandbox = OnOfficeSandbox.builder().clock(CLOCK).records(3).start();
        api = new ApiClient(sandbox, CLOCK);
    }

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }

    @Test
    void create_answers_the_new_id_and_nothing_else() {
        assertThat(api.call("create estate", "{'data':{'objektart':'haus'}}"))
                .hasToString("{\"actionid\":\"" + ApiClient.URN + "create\",\"resourceid\":\"\","
                        + "\"resourcetype\":\"estate\",\"cacheable\":false,\"identifier\":\"\","
                        + "\"data\":{\"meta\":{\"cntabsolute\":null},"
                        + "\"records\":[{\"id\":1007,\"type\":\"estate\",\"elements\":[]}]},"
                        + "\"status\":{\"errorcode\":0,\"message\":\"OK\"}}");
    }

    @Test
    void the_server_sets_its_own_fields() {
        long id = api.create("create estate", "{'data':[]}");

        JsonNode estate = api.elements(
                "read estate " + id,
                "{'data':['erstellt_am','erstellt_von','geaendert_am','status','status2','benutzer']}");
        assertThat(estate)
                .hasToString("{\"erstellt_am\":\"2026-07-01\",\"erstellt_von\":\"ebeispiel\","
                        + "\"geaendert_am\":\"2026-07-01 12:00:00\",\"status\":\"1\","
                        + "\"status2\":\"status2obj_aktiv\",\"benutzer\":\"21\"}");
        assertThat(api.elements("read estate " + id, "{'data':['uuid']}")
                        .path("uuid")
                        .asText())
                .hasSize(36);
    }

    @Test
    void modify_answers_success_under_the_id_0_and_changes_what_was_sent() {
        assertThat(api.call("modify estate 1001", "{'data':{'kaufpreis':339000}}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},"
                        + "\"records\":[{\"id\":0,\"type\":\"estate\",\"elements\":{\"success\":\"success\"}}]}");
        assertThat(api.elements("read estate 1001", "{'data':['kaufpreis','geaendert_am']}"))
                .hasToString("{\"kaufpreis\":\"339000.00\",\"geaendert_am\":\"2026-07-01 12:00:00\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "kaufpreis ; 349000.5 ; \"349000.50\"",
                "kaufpreis ; '349000.126' ; \"349000.126\"",
                "kaufpreis ; '' ; \"0.00\"",
                "kaufpreis ; null ; \"0.00\"",
                "baujahr ; '1974' ; \"1974\"",
                "baujahr ; 1974 ; \"1974\"",
                "balkon ; true ; \"1\"",
                "balkon ; '0' ; \"0\"",
                "abdatum ; '2026-05-01 10:00:00' ; \"2026-05-01\"",
                "ind_2038_Feld_ObjVerwaltung21 ; '2026-05-01 10:30' ; \"2026-05-01 10:30:00\"",
                "objektart ; 'wohnung' ; \"wohnung\"",
                "objektart ; '' ; \"\"",
                "haustiere ; 2 ; \"2\"",
                "boden ; ['dielen','parkett'] ; \"|dielen||parkett|\"",
                "boden ; {'0':'dielen'} ; \"|dielen|\"",
                "boden ; [] ; null",
                "plz ; 1067 ; \"1067\"",
                "ind_1946_Feld_ObjFreitexte8 ; 'Zeile 1\\r\\nZeile 2' ; \"Zeile 1\\r\\nZeile 2\"",
                "multiParkingLot ; {'garage':{'Count':1,'Price':'40.00','MarketingType':'rent'}}"
                        + " ; {\"garage\":{\"Count\":\"1\",\"Price\":\"40.00\",\"MarketingType\":\"rent\"}}",
                "multiParkingLot ; [] ; []",
                "verkauft ; 1 ; \"1\"",
                "breitengrad ; '50.77621' ; \"50.77621\"",
                "regionaler_zusatz ; ['gebietWest'] ; \"|gebietWest|\""
            })
    void values_are_stored_and_read_back(String field, String written, String read) {
        assertThat(api.call("modify estate 1001", "{'data':{'" + field + "':" + written + "}}")
                        .at("/status/message")
                        .asText())
                .isEqualTo("OK");
        assertThat(api.elements("read estate 1001", "{'data':['" + field + "']}")
                        .path(field))
                .hasToString(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'Unfug':1 ; 143 Unknown field in estate data: Unfug",
                "'Id':1 ; 143 Unknown field in estate data: Id",
                "'uuid':'x' ; 143 Unknown field in estate data: uuid",
                "'geaendert_am':'x' ; 143 Unknown field in estate data: geaendert_am",
                "'placeholderEnergy':'x' ; 143 Unknown field in estate data: placeholderEnergy",
                "'scout_region':'x' ; 143 Unknown field in estate data: scout_region",
                "'boden':['parkett','Unfug'] ; 76 Invalid multiselect key: Unfug",
                "'boden':'|parkett|' ; 76 Invalid multiselect key: |parkett|",
                "'objektart':'Haus' ; 77 Invalid singleselect key: Haus",
                "'objekttitel':['x'] ; 227 Expected string: objekttitel",
                "'baujahr':'neu' ; 228 Expected integer: baujahr",
                "'baujahr':1974.5 ; 228 Expected integer: baujahr",
                "'kaufpreis':'350.000,00 €' ; 229 Expected float: kaufpreis",
                "'kaufpreis':true ; 229 Expected float: kaufpreis",
                "'abdatum':'31.12.2026' ; 294 Invalid data type for parameter abdatum",
                "'abdatum':'2026-02-30' ; 294 Invalid data type for parameter abdatum",
                "'balkon':'vielleicht' ; 294 Invalid data type for parameter balkon",
                "'multiParkingLot':{'boot':{}} ; 294 Invalid data type for parameter multiParkingLot",
                "'status':1 ; 227 Expected string: status"
            })
    void one_wrong_value_fails_the_whole_action(String value, String error) {
        String before = api.elements("read estate 1001", "{'data':['lage','geaendert_am']}")
                .toString();

        assertThat(api.error("modify estate 1001", "{'data':{'lage':'neu'," + value + "}}"))
                .isEqualTo(error);
        assertThat(api.error("create estate", "{'data':{'lage':'neu'," + value + "}}"))
                .isEqualTo(error);
        assertThat(api.elements("read estate 1001", "{'data':['lage','geaendert_am']}"))
                .hasToString(before);
        assertThat(api.call("read estate", "{}").at("/data/meta/cntabsolute").asInt())
                .isEqualTo(3);
    }

    @Test
    void modify_needs_an_id_that_exists() {
        assertThat(api.error("modify estate", "{'data':{}}")).isEqualTo("110 Missing estate record id");
        assertThat(api.error("modify estate 5", "{'data':{}}"))
                .isEqualTo("80 Unknown record. Record may not exist or the permission rights are not set accordingly"
                        + " for this action.");
        assertThat(api.error("modify estate 1001", "{'lage':'neben data'}"))
                .isEqualTo("167 Missing parameter \"data\"");
    }

    @Test
    void the_state_follows_from_status2_and_cannot_be_written() {
        api.call("modify estate 1001", "{'data':{'status2':'status2obj_archiviert','status':'1'}}");
        assertThat(status()).isEqualTo("0");
        api.call("modify estate 1001", "{'data':{'status2':'status2obj_inaktiv'}}");
        assertThat(status()).isEqualTo("2");
        api.call("modify estate 1001", "{'data':{'status2':'status2obj_aktiv'}}");
        assertThat(status()).isEqualTo("1");
    }

    @Test
    void the_responsible_user_changes_only_while_the_estate_is_the_api_users() {
        long id = api.create("create estate", "{'data':{}}");
        api.call("modify estate " + id, "{'data':{'benutzer':23}}");
        assertThat(api.error("modify estate " + id, "{'data':{'benutzer':21}}")).isEqualTo("0 OK");

        assertThat(api.elements("read estate " + id, "{'data':['benutzer']}")
                        .path("benutzer")
                        .asText())
                .isEqualTo("23");
    }

    private String status() {
        return api.elements("read estate 1001", "{'data':['status']}")
                .path("status")
                .asText();
    }
}
