package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Creating, modifying and reading agents-log entries. */
class AgentsLogTest extends SandboxTest {
    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(30);
    }

    @Override
    Clock clock() {
        return NOON;
    }

    @Test
    void create_answers_the_new_id_and_takes_english_names_that_are_read_in_german() {
        JsonNode result = api.call(
                "create agentslog",
                "{'actionkind':'Email','actiontype':'Ausgang','addressids':[5001],'estateid':1001,'cost':12.5,"
                        + "'duration':600,'note':'Exposé','features':['wert'],'origincontact':'portal_a',"
                        + "'advisorylevel':'G','reasoncancellation':'zu teuer','userid':23}");
        assertThat(result.path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},"
                        + "\"records\":[{\"id\":361,\"type\":\"agentsLog\",\"elements\":[]}]}");

        assertThat(read(361))
                .hasToString("{\"Nr\":\"361\",\"Objekt_nr\":[\"1001\"],\"Adress_nr\":[\"5001\"],"
                        + "\"Aktionsart\":\"Email\",\"Aktionstyp\":\"Ausgang\",\"Datum\":\"2026-07-01 12:00:00\","
                        + "\"created\":\"2026-07-01 12:00:00\",\"Benutzer\":\"mbrandt\",\"Benutzer_nr\":\"23\","
                        + "\"Kosten\":\"12.50\",\"Bemerkung\":\"Exposé\",\"merkmal\":\"|wert|\","
                        + "\"HerkunftKontakt\":\"portal_a\",\"dauer\":\"600\",\"Beratungsebene\":\"G Absage\","
                        + "\"Absagegrund\":\"zu teuer\"}");
    }

    @Test
    void one_entry_is_created_for_each_address_and_one_id_answered() {
        long id = api.create("create agentslog", "{'actionkind':'Email','addressids':[5001,5003,5001]}");

        assertThat(ids("{'filter':{'Nr':[{'op':'>=','val':" + id + "}]}}")).hasSize(2);
        assertThat(api.create("create agentslog", "{'actionkind':'Email','estateid':'1003'}"))
                .isEqualTo(id + 4);
    }

    @Test
    void the_time_is_set_by_datetime_and_a_german_name_is_dropped_silently() {
        long dropped = api.create("create agentslog", "{'estateid':1001,'Datum':'2020-01-01 00:00:00'}");
        long set = api.create("create agentslog", "{'estateid':1001,'datetime':'2020-01-01 09:30:00'}");

        assertThat(read(dropped).path("Datum").asText()).isEqualTo("2026-07-01 12:00:00");
        assertThat(read(set).path("Datum").asText()).isEqualTo("2020-01-01 09:30:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'note':'x'                                 | 98 Missing relation to address and/or estate",
                "'addressids':[],'estateid':''              | 98 Missing relation to address and/or estate",
                "'addressids':5001                          | 99 Address ids are not in an array",
                "'estateid':1001,'actionkind':'Unfug'       | 100 Unknown kind of action \"Unfug\"",
                "'estateid':1001,'actionkind':'E-Mail'      | 100 Unknown kind of action \"E-Mail\"",
                "'estateid':1001,'actionkind':'Email','actiontype':'Besichtigung'"
                        + " | 101 Unknown type of action \"Besichtigung\"",
                "'estateid':1001,'origincontact':'Unfug'    | 220 Unknown origincontact",
                "'estateid':1001,'features':['Unfug']       | 221 Unknown feature",
                "'estateid':1001,'cost':-1                  | 222 Invalid cost",
                "'estateid':1001,'cost':'viel'              | 222 Invalid cost",
                "'estateid':1001,'duration':-1              | 223 Invalid duration",
                "'estateid':1001,'duration':1.5             | 223 Invalid duration",
                "'estateid':1001,'advisorylevel':'F','reasoncancellation':'x'"
                        + " | 224 Reason of cancellation needs advisory level",
                "'estateid':1001,'advisorylevel':'H'        | 225 Unknown advisory level",
                "'estateid':1001,'userid':99                | 251 Unknown user 99",
                "'addressids':[9]                           | 292 Unknown address record id. Record may not exist or"
                        + " the permission rights are not set accordingly for this action.",
                "'estateid':9                               | 293 Unknown estate record id. Record may not exist or"
                        + " the permission rights are not set accordingly for this action.",
                "'estateid':1001,'datetime':'gestern'       | 294 Invalid data type for parameter datetime"
            })
    void one_wrong_parameter_fails_the_whole_action(String parameters, String error) {
        assertThat(api.error("create agentslog", "{" + parameters + "}")).isEqualTo(error);
        assertThat(api.call("read agentslog", "{}").at("/data/meta/cntabsolute").asInt())
                .isEqualTo(30);
    }

    @Test
    void modify_takes_english_names_in_data_and_answers_the_record_in_german() {
        long id = api.create(
                "create agentslog", "{'addressids':[5001],'actionkind':'Termin','actiontype':'Besichtigung'}");

        assertThat(api.call(
                                "modify agentslog " + id,
                                "{'data':{'actiontype':'Beratung','cost':'179.99','note':'Notiz','duration':7200,"
                                        + "'features':['invoiceOpen','wert'],'origincontact':'portal_a',"
                                        + "'datetime':'2025-11-17 15:30:25'}}")
                        .at("/data/records/0"))
                .hasToString("{\"id\":" + id + ",\"type\":\"agentsLog\",\"elements\":{\"Aktionsart\":\"Termin\","
                        + "\"Aktionstyp\":\"Beratung\",\"HerkunftKontakt\":\"portal_a\",\"Kosten\":\"179.99\","
                        + "\"Bemerkung\":\"Notiz\",\"dauer\":\"7200\",\"merkmal\":\"|invoiceOpen||wert|\","
                        + "\"Datum\":\"2025-11-17 15:30:25\",\"Uhrzeit\":\"15:30:25\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "modify agentslog     | {'data':{}}                      | 18 Missing or invalid attribute: resourceid",
                "modify agentslog 9   | {'data':{}}                      | 80 Unknown record. Record may not exist or"
                        + " the permission rights are not set accordingly for this action.",
                "modify agentslog 301 | {'note':'neben data'}            | 167 Missing parameter \"data\"",
                "modify agentslog 301 | {'data':{'Bemerkung':'x'}}       | 75 Unknown field: \"Bemerkung\"",
                "modify agentslog 301 | {'data':{'estateid':1001}}       | 75 Unknown field: \"estateid\"",
                "modify agentslog 301 | {'data':{'actionkind':'Unfug'}}  | 100 Unknown kind of action \"Unfug\"",
                "modify agentslog 301 | {'data':{'note':{'a':1}}}        | 227 Expected string: note",
                "get agentslog        | {}                               | 25 Missing configuration for resourceType"
                        + " \"agentslog\"",
                "delete agentslog 301 | {}                               | 25 Missing configuration for resourceType"
                        + " \"agentslog\"",
                "read agentslog | {'data':['note']}                      | 141 Unknown field: note",
                "read agentslog | {'filter':{'Benutzer':[{'op':'=','val':1}]}}   | 141 Unknown field: Benutzer",
                "read agentslog | {'filter':{'Adress_nr':[{'op':'=','val':1}]}}  | 141 Unknown field: Adress_nr",
                "read agentslog | {'filter':{'Objekt_nr':[{'op':'=','val':1}]}}  | 141 Unknown field: Objekt_nr",
                "read agentslog | {'filter':{'dauer':[{'op':'=','val':1}]}}      | 141 Unknown field: dauer",
                "read agentslog | {'sortby':{'Unfug':'ASC'}}                     | 212 Unknown sort field."
            })
    void wrong_calls_say_what_is_wrong(String action, String parameters, String error) {
        assertThat(api.error(action, parameters)).isEqualTo(error);
    }

    @Test
    void entries_come_newest_first_unless_sorted_by_a_map() {
        long old = api.create("create agentslog", "{'addressids':[5001],'datetime':'2001-01-01 00:00:00'}");
        long young = api.create("create agentslog", "{'addressids':[5001],'datetime':'2030-01-01 00:00:00'}");

        assertThat(ids("{'listlimit':500}")).startsWith(young).endsWith(old);
        assertThat(ids("{'listlimit':500,'sortby':{'Datum':'ASC'}}"))
                .startsWith(old)
                .endsWith(young);
        assertThat(ids("{'listlimit':500,'sortby':'Datum','sortorder':'ASC'}"))
                .as("the text form is ignored")
                .startsWith(young);
    }

    @Test
    void entries_are_found_by_what_they_are_linked_to() {
        long id = api.create("create agentslog", "{'addressids':[5003],'estateid':1005,'projectid':7}");

        assertThat(ids("{'estateid':[1005],'addressid':5003,'projectid':7}")).containsExactly(id);
        assertThat(ids("{'estateid':'1005','listlimit':500}")).contains(id);
        assertThat(ids("{'projectid':8}")).isEmpty();
    }

    @Test
    void pages_have_a_total_and_go_on_at_an_offset() {
        JsonNode page = api.call("read agentslog", "{'listlimit':5,'listoffset':28}");

        assertThat(page.at("/data/records")).hasSize(2);
        assertThat(page.at("/data/records/0/type").asText()).isEqualTo("agentslog");
        assertThat(page.at("/data/meta/cntabsolute").asInt()).isEqualTo(30);
        assertThat(page.path("cacheable").asBoolean()).isTrue();
        assertThat(api.elements("read agentslog 301", "{'fullmail':true}")).hasToString("{\"mailbody\":\"\"}");
    }

    private JsonNode read(long id) {
        return api.elements(
                "read agentslog " + id,
                "{'data':['Nr','Objekt_nr','Adress_nr','Aktionsart','Aktionstyp','Datum','created','Benutzer',"
                        + "'Benutzer_nr','Kosten','Bemerkung','merkmal','HerkunftKontakt','dauer','Beratungsebene',"
                        + "'Absagegrund']}");
    }

    private List<Long> ids(String parameters) {
        return StreamSupport.stream(
                        api.call("read agentslog", parameters)
                                .at("/data/records")
                                .spliterator(),
                        false)
                .map(record -> record.path("id").asLong())
                .toList();
    }
}
