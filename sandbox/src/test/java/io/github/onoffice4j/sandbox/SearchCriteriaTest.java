package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people search: 211 looks for a house to buy, 213 for a flat to rent. */
class SearchCriteriaTest extends SandboxTest {
    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @Override
    Clock clock() {
        return NOON;
    }

    @Test
    void a_criterion_is_created_read_modified_and_deleted() {
        assertThat(api.call(
                                "create searchcriteria",
                                "{'addressid':5005,'data':{'objektart':['haus','wohnung'],'kaufpreis__bis':250000,"
                                        + "'range_wohnflaeche':['50','90'],'anzahl_zimmer__von':'3','range_plz':'52062',"
                                        + "'range':10,'krit_bemerkung_oeffentlich':'eilig'}}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},"
                        + "\"records\":[{\"id\":215,\"type\":\"searchCriteria\",\"elements\":[]}]}");
        assertThat(api.call("get searchcriterias", "{'mode':'searchcriteria','ids':[215]}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},\"records\":[{\"id\":215,\"type\":\"\",\"elements\":{"
                        + "\"range_anzahl_zimmer\":[\"3.00\",\"\"],\"range_kaufpreis\":[\"\",\"250000.00\"],"
                        + "\"objektart\":[\"haus\",\"wohnung\"],\"range_wohnflaeche\":[\"50.00\",\"90.00\"],"
                        + "\"Range\":{\"range\":\"10\",\"range_plz\":\"52062\"},"
                        + "\"_meta\":{\"internaladdressid\":5005,\"externaladdressid\":\"53\",\"kocriterias\":[],"
                        + "\"advisor\":21,\"creator\":21,\"creationdate\":\"2026-07-01\","
                        + "\"editdate\":\"2026-07-01 12:00:00\",\"status\":1,\"publicnote\":\"eilig\","
                        + "\"characteristic\":[\"manual_saved\"]}}}]}");

        assertThat(api.elements("modify searchcriteria 215", "{'data':{'objektart':['haus'],'sys_status':'0'}}"))
                .hasToString("{\"success\":\"success\"}");
        JsonNode changed = api.elements("get searchcriterias", "{'mode':'searchcriteria','ids':[215]}");
        assertThat(changed.path("objektart")).hasToString("[\"haus\"]");
        assertThat(changed.path("range_kaufpreis")).hasToString("[\"\",\"250000.00\"]");
        assertThat(changed.at("/_meta/status").asInt()).isZero();

        assertThat(api.elements("delete searchcriteria 215", "{}")).hasToString("{\"success\":\"success\"}");
        assertThat(api.error("delete searchcriteria 215", "{}")).isEqualTo("95 Unknown search criteria");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'mode':'internal','ids':[5001]}                           | 211",
                "{'mode':'external','ids':['51','52']}                      | 211 213",
                "{'mode':'searchcriteria','ids':[213,999]}                  | 213",
                "{'mode':'filter','filter':[],'sortby':'creationdate'}      | 211 213",
                "{'mode':'filter','sortby':'externaladdressid','sortorder':'DESC'} | 213 211",
                "{'mode':'filter','filter':{'internaladdressid':[{'op':'=','val':5003}]},'sortby':'status'} | 213",
                "{'mode':'internal','ids':[5001,5003],'listlimit':1,'listoffset':1} | 213"
            })
    void criteria_are_read_in_four_ways(String parameters, String ids) {
        assertThat(ids("get searchcriterias", parameters)).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'kaufpreis':300000,'objektart':'haus'}            | 211",
                "{'kaufpreis':500000,'objektart':'haus'}            | ",
                "{'kaufpreis':300000,'vermarktungsart':'kauf'}      | 211",
                "{'objektart':'wohnung','vermarktungsart':'miete'}  | 213",
                "{'wohnflaeche':79}                                 | 213",
                "{'regionaler_zusatz':'gebietWest','vermarktungsart':'miete'} | 213"
            })
    void a_search_finds_who_would_take_it(String searched, String ids) {
        assertThat(ids("get search searchcriteria", "{'searchdata':" + searched + "}"))
                .isEqualTo(ids == null ? "" : ids);
    }

    @Test
    void a_search_shows_what_is_asked_for_in_that_order() {
        assertThat(api.call(
                                "get search searchcriteria",
                                "{'searchdata':{'objektart':'haus'},'outputfields':['adresse','kaufpreis','Id']}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":1},\"records\":[{\"id\":211,\"type\":\"searchcriteria\","
                        + "\"elements\":{\"adresse\":\"5001\",\"kaufpreis__von\":\"100000.00\","
                        + "\"kaufpreis__bis\":\"450000.00\",\"Id\":\"211\"}}]}");
        assertThat(api.call("get search searchcriteria", "{'searchdata':{},'limit':0}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":2},\"records\":[]}");
        assertThat(ids("get search searchcriteria", "{'searchdata':{},'order':{'adresse':'DESC'}}"))
                .isEqualTo("213 211");
        assertThat(api.elements("get search searchcriteria", "{'searchdata':{'objektart':'haus'},'outputall':1}")
                        .path("range_plz")
                        .asText())
                .isEqualTo("52062");
        api.create("create searchcriteria", "{'addressid':5001,'data':{'objektart':['haus']}}");
        assertThat(ids("get search searchcriteria", "{'searchdata':{'objektart':'haus'}}"))
                .as("one for each address")
                .isEqualTo("211");
        assertThat(ids("get search searchcriteria", "{'searchdata':{'objektart':'haus'},'groupbyaddress':false}"))
                .isEqualTo("211 215");
    }

    @Test
    void suitors_come_with_their_customer_number_and_how_well_it_fits() {
        assertThat(api.call(
                                "get qualifiedsuitors",
                                "{'estatedata':{'objektart':'haus','vermarktungsart':'kauf','kaufpreis':500000,"
                                        + "'wohnflaeche':'120'}}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":1},\"records\":[{\"id\":51,\"type\":\"\",\"elements\":"
                        + "{\"percentage\":75,\"deviated\":[{\"kaufpreis\":0}],\"searchcriteria\":211}}]}");
        assertThat(api.call("get qualifiedsuitors", "{'estatedata':{'objektart':'haus,wohnung'}}")
                        .at("/data/records/1/elements"))
                .hasToString("{\"percentage\":100,\"deviated\":[[]],\"searchcriteria\":213}");
    }

    @Test
    void fields_that_can_be_searched_for_come_by_category() {
        JsonNode records = api.call("get searchCriteriaFields", "{'language':'DEU','additionalTranslations':true}")
                .at("/data/records");
        assertThat(records.at("/0/elements/fields/0"))
                .hasToString("{\"id\":\"vermarktungsart\",\"name\":\"Vermarktung\",\"position\":1,"
                        + "\"type\":\"singleselect\",\"default\":null,\"values\":{\"kauf\":\"Zum Kauf\","
                        + "\"miete\":\"Zur Miete\",\"pacht\":\"Zur Pacht\",\"erbpacht\":\"Im Erbbaurecht\"}}");
        assertThat(records.at("/1/elements/fields/0"))
                .hasToString("{\"id\":\"kaufpreis\",\"name\":\"Kaufpreis\",\"position\":1,\"rangefield\":\"true\","
                        + "\"additionalTranslations\":{\"kaufpreis__von\":\"Kaufpreis von\","
                        + "\"kaufpreis__bis\":\"Kaufpreis bis\"},"
                        + "\"type\":\"urn:onoffice-de-ns:smart:2.5:dbAccess:dataType:decimal\"}");
        assertThat(records.get(records.size() - 1).at("/elements/fields"))
                .hasSize(6)
                .allSatisfy(field -> assertThat(field.path("position").asInt()).isZero());
        assertThat(api.elements("get addressCompletionFields", "{}").at("/fields/2"))
                .hasToString("{\"id\":\"Vorname\",\"name\":\"Vorname\",\"type\":\"varchar\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "create searchcriteria | {'data':{}}                         | 96 Missing address record id",
                "create searchcriteria | {'addressid':5001}                  | 167 Missing parameter \"data\"",
                "create searchcriteria | {'addressid':5001,'data':{'unfug':1}}       | 75 Unknown field: \"unfug\"",
                "create searchcriteria | {'addressid':5001,'data':{'objektart__von':'haus'}}"
                        + " | 75 Unknown field: \"objektart__von\"",
                "create searchcriteria | {'addressid':5001,'data':{'objektart':['x']}} | 77 Invalid singleselect key:"
                        + " x",
                "create searchcriteria | {'addressid':5001,'data':{'boden':['x']}}   | 76 Invalid multiselect key: x",
                "create searchcriteria | {'addressid':5001,'data':{'kaufpreis__von':'x'}} | 229 Expected float:"
                        + " kaufpreis",
                "create searchcriteria | {'addressid':5001,'data':{'advisor':7}}     | 251 Unknown user 7",
                "modify searchcriteria 9 | {'data':{}}                       | 95 Unknown search criteria",
                "get searchcriterias   | {'mode':'all'}                      | 204 Unknown searchcriteria mode",
                "get searchcriterias   | {'mode':'internal'}                 | 167 Missing parameter \"ids\"",
                "get searchcriterias   | {'mode':'filter','filter':[]}       | 167 Missing parameter \"sortby\"",
                "get search searchcriteria | {}                              | 167 Missing parameter \"searchdata\"",
                "get search searchcriteria | {'searchdata':{},'order':['Id']} | 212 Unknown sort field.",
                "get qualifiedsuitors  | {}                                  | 167 Missing parameter \"estatedata\"",
                "get search            | {'input':'x'}                       | 24 Missing configuration for resourceId"
                        + " \"\""
            })
    void wrong_calls_say_what_is_wrong(String action, String parameters, String error) {
        assertThat(api.error(action, parameters)).isEqualTo(error);
    }

    @Test
    void addresses_are_searched_by_all_words() {
        long id = api.create(
                "create address",
                "{'Vorname':'Ada','Name':'Lovelace','Zusatz1':'Analytik','email':'ada@example.org','phone':'0241 77'}");
        assertThat(api.call("get search address", "{'input':'ada LOVE','sortby':'Name'}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},\"records\":[{\"id\":" + id + ",\"type\":\"address\","
                        + "\"elements\":{\"customerno\":56,\"firstname\":\"Ada\",\"surname\":\"Lovelace\","
                        + "\"company\":\"Analytik\",\"addressDescription\":\"Ada Lovelace\","
                        + "\"emailaddress\":[\"ada@example.org\"],\"primaryEmail\":\"ada@example.org\"}}]}");
        assertThat(ids("get search address", "{'input':'LOVE','casesensitive':true}"))
                .isEmpty();
        assertThat(ids("get search address", "{'input':'lovelace','searchparameter':['Vorname']}"))
                .isEmpty();
        assertThat(ids("get search address", "{'input':'0241 77'}")).isEmpty();
        assertThat(ids("get search address", "{'input':'0241 77','includecontactdata':true}"))
                .isEqualTo(Long.toString(id));
        assertThat(api.error("get search address", "{}")).isEqualTo("69 Search cannot be empty");
        assertThat(api.error("get search address", "{'input':'x','sortby':{'Name':'ASC'}}"))
                .isEqualTo("227 Expected string: sortby");
    }

    @Test
    void estates_are_searched_by_number_place_and_owner() {
        long id = api.create(
                "create estate",
                "{'data':{'objektnr_extern':'X-77','ort':'Monschau','strasse':'Rurstraße','hausnummer':'7'}}");
        long owner = api.create("create address", "{'Vorname':'Ida','Name':'Quellwasser'}");
        api.call(
                "create relation",
                "{'relationtype':'urn:onoffice-de-ns:smart:2.5:relationTypes:estate:address:owner','parentid':" + id
                        + ",'childid':" + owner + "}");
        for (String input : new String[] {"x-77", "monschau", "rurstraße 7", "quellwasser ida"}) {
            assertThat(ids("get search estate", "{'input':'" + input + "'}")).isEqualTo(Long.toString(id));
        }
        assertThat(api.call("get search estate", "{'input':'X-77','includeThumbnail':'small'}")
                        .at("/data/records/0/elements"))
                .hasToString("{\"externalestateno\":\"X-77\",\"zipcode\":\"\",\"city\":\"Monschau\","
                        + "\"street\":\"Rurstraße\",\"houseno\":\"7\",\"owner\":\"Ida Quellwasser\",\"type\":\"\","
                        + "\"thumbnail\":\"" + api.uri("/thumbnails/small/" + id + ".gif") + "\"}");
        assertThat(ids("get search estate", "{'input':'X-77','filterId':301}")).isEmpty();
        assertThat(api.error("get search estate", "{'input':'x','sortby':'kaufpreis'}"))
                .isEqualTo("212 Unknown sort field.");
        assertThat(api.error("get search estate", "{'input':' '}")).isEqualTo("69 Search cannot be empty");
    }

    private String ids(String action, String parameters) {
        StringBuilder ids = new StringBuilder();
        api.call(action, parameters)
                .at("/data/records")
                .forEach(record -> ids.append(ids.isEmpty() ? "" : " ").append(record.path("id")));
        return ids.toString();
    }
}
