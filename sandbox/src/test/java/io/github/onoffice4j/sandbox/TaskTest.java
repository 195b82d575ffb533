package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Creating, modifying and reading tasks, which cannot be sorted or read from an offset. */
class TaskTest extends SandboxTest {
    private static final String MINE = "'filter':{'Betreff':[{'op':'=','val':'TEST'}]}";

    @Override
    Clock clock() {
        return NOON;
    }

    @Test
    void states_are_written_as_numbers_and_read_as_text() {
        long id = create("'Status':2,'Prio':1,'Stand':'50','erledigt':true,'Deadline':'2026-08-01 10:00'");

        assertThat(api.elements(
                        "read task " + id,
                        "{'data':['Betreff','Art','Status','Prio','Stand','erledigt','Deadline','Deadline_Zeit','von',"
                                + "'Eintragsdatum','modified']}"))
                .hasToString("{\"Betreff\":\"TEST\",\"Art\":\"217\",\"Status\":\"In Bearbeitung\",\"Prio\":\"1\","
                        + "\"Stand\":\"50\",\"erledigt\":\"1\",\"Deadline\":\"2026-08-01 10:00:00\","
                        + "\"Deadline_Zeit\":\"\",\"von\":\"ebeispiel\",\"Eintragsdatum\":\"2026-07-01\","
                        + "\"modified\":\"2026-07-01 12:00:00\",\"relatedAddressId\":[],\"relatedEstateId\":[]}");
    }

    @Test
    void done_is_independent_of_the_state() {
        long id = create("'Status':3");
        assertThat(api.elements("read task " + id, "{'data':['erledigt']}")
                        .path("erledigt")
                        .asText())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'Art':217,'Status':9            | 144 Invalid field in input data: \"(Status, 9)\"",
                "'Art':217,'Status':'Erledigt'   | 228 Expected integer: Status",
                "'Art':217,'Prio':0              | 144 Invalid field in input data: \"(Prio, 0)\"",
                "'Art':217,'Stand':33            | 144 Invalid field in input data: \"(Stand, 33)\"",
                "'Art':217,'Nr':1                | 144 Invalid field in input data: \"(Nr, 1)\"",
                "'Art':217,'tags':['a']          | 144 Invalid field in input data: \"(tags, Array)\"",
                "'Art':217,'Unfug':'x'           | 144 Invalid field in input data: \"(Unfug, x)\"",
                "'Art':999                       | 144 Invalid field in input data: \"(Art, 999)\"",
                "'Art':'Objektaufnahme'          | 144 Invalid field in input data: \"(Art, Objektaufnahme)\"",
                "'Prio':3                        | 254 Missing mandatory field: Art",
                "'Art':217,'Deadline':'morgen'   | 294 Invalid data type for parameter Deadline",
                "'Art':217,'Deadline_Zeit':'25'  | 294 Invalid data type for parameter Deadline_Zeit",
                "'Art':217,'Einheit_Aufwand_Soll':'Wochen'"
                        + " | 144 Invalid field in input data: \"(Einheit_Aufwand_Soll, Wochen)\""
            })
    void one_wrong_value_fails_the_whole_action(String data, String error) {
        assertThat(api.error("create task", "{'data':{'Betreff':'TEST'," + data + "}}"))
                .isEqualTo(error);
        assertThat(api.call("read task", "{" + MINE + "}").at("/data/records")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "read task       | {'listoffset':20}                | 144 Invalid field in input data: \"listoffset\"",
                "read task       | {'sortby':{'Betreff':'ASC'}}     | 144 Invalid field in input data: \"sortby\"",
                "read task       | {'sortby':'Betreff'}             | 144 Invalid field in input data: \"sortby\"",
                "read task       | {'recordids':[101]}              | 144 Invalid field in input data: \"recordids\"",
                "read task       | {'data':['Nr']}                  | 144 Invalid field in input data: \"(0, Nr)\"",
                "read task       | {'data':['Betreff','newValue']}"
                        + " | 144 Invalid field in input data: \"(1, newValue)\"",
                "read task       | {'data':['hochgeladenAm']}"
                        + " | 144 Invalid field in input data: \"(0, hochgeladenAm)\"",
                "read task       | {'data':['tags']}                | 144 Invalid field in input data: \"(0, tags)\"",
                "read task       | {'filter':{'Unfug':[]}}          | 144 Invalid field in input data: \"Unfug\"",
                "modify task     | {'data':{}}                      | 18 Missing or invalid attribute: resourceid",
                "modify task 9   | {'data':{}}                      | 80 Unknown record. Record may not exist or the"
                        + " permission rights are not set accordingly for this action.",
                "modify task 101 | {'Betreff':'neben data'}         | 167 Missing parameter \"data\"",
                "create task     | {'data':{'Art':217},'relatedAddressId':9} | 292 Unknown address record id. Record may"
                        + " not exist or the permission rights are not set accordingly for this action.",
                "create task     | {'data':{'Art':217},'relatedEstateId':9}  | 293 Unknown estate record id. Record may"
                        + " not exist or the permission rights are not set accordingly for this action.",
                "delete task 101 | {}                               | 25 Missing configuration for resourceType \"task\""
            })
    void wrong_calls_say_what_is_wrong(String action, String parameters, String error) {
        assertThat(api.error(action, parameters)).isEqualTo(error);
    }

    @Test
    void the_number_of_records_answered_stands_for_the_total() {
        JsonNode page = api.call("read task", "{'listlimit':7}");

        assertThat(page.at("/data/records")).hasSize(7);
        assertThat(page.at("/data/meta/cntabsolute").asInt()).isEqualTo(7);
        assertThat(page.path("cacheable").asBoolean()).isFalse();
        assertThat(api.call("read task", "{}").at("/data/meta/cntabsolute").asInt())
                .isEqualTo(20);
        assertThat(api.call("read task", "{'listlimit':500}")
                        .at("/data/meta/cntabsolute")
                        .asInt())
                .isEqualTo(100);
        assertThat(api.call("read task", "{'listlimit':501}")
                        .at("/data/meta/cntabsolute")
                        .asInt())
                .isEqualTo(20);
    }

    @Test
    void the_id_can_be_filtered_by_and_slices_cover_everything() {
        assertThat(api.call("read task", "{'filter':{'Nr':[{'op':'>=','val':101},{'op':'<','val':107}]}}")
                        .at("/data/records"))
                .extracting(record -> record.path("id").asInt())
                .containsExactly(101, 103, 105);
        assertThat(api.error("read task", "{'filter':{'tags':[{'op':'=','val':'x'}]}}"))
                .isEqualTo("0 OK");
    }

    @Test
    void tasks_are_found_by_what_they_are_linked_to_and_single_ones_show_it() {
        long id = api.create(
                "create task",
                "{'data':{'Betreff':'TEST','Art':217},'relatedAddressId':5001,'relatedEstateId':'1001',"
                        + "'relatedProjectIds':7}");

        assertThat(api.call("read task", "{" + MINE + ",'relatedAddressId':5001,'relatedProjectIds':7}")
                        .at("/data/records/0"))
                .as("a list does not show the links")
                .hasToString("{\"id\":" + id + ",\"type\":\"task\",\"elements\":[]}");
        assertThat(api.elements("read task " + id, "{}"))
                .hasToString("{\"relatedAddressId\":[\"5001\"],\"relatedEstateId\":[\"1001\"]}");
        assertThat(api.call("read task", "{" + MINE + ",'relatedEstateId':1003}")
                        .at("/data/records"))
                .isEmpty();
    }

    @Test
    void efforts_and_a_mobile_url_come_on_request() {
        assertThat(api.call("read task", "{'listlimit':1,'showEfforts':1,'addMobileUrl':'true'}")
                        .at("/data/records/0/elements"))
                .hasToString("{\"efforts\":{\"remaining\":\"PT0H0M0S\",\"actual\":\"PT0H0M0S\",\"users\":[]},"
                        + "\"mobileUrl\":\"" + api.uri("/mobile/task/101") + "\"}");
    }

    @Test
    void modify_answers_success_under_the_id_0() {
        long id = create("'Status':1");

        assertThat(api.call("modify task " + id, "{'data':{'Status':8,'Verantwortung':'irgendwer'}}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},"
                        + "\"records\":[{\"id\":0,\"type\":\"task\",\"elements\":{\"success\":\"success\"}}]}");
        assertThat(api.call("read task", "{" + MINE + ",'data':['Status','Verantwortung']}")
                        .at("/data/records/0/elements"))
                .hasToString("{\"Status\":\"Klärungsbedarf\",\"Verantwortung\":\"irgendwer\"}");
    }

    private long create(String data) {
        return api.create("create task", "{'data':{'Betreff':'TEST','Art':217," + data + "}}");
    }
}
