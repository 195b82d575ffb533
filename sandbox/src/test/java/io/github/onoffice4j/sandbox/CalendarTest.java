package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Appointments. 701 is a viewing, 703 a weekly series, 705 is cancelled. */
class CalendarTest extends SandboxTest {
    private static final String TIME = "'start_dt':'2026-05-04 10:00:00','end_dt':'2026-05-04 11:30:00'";

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @Override
    Clock clock() {
        return NOON;
    }

    @Test
    void local_times_are_written_and_times_in_utc_are_read() {
        JsonNode created = api.call(
                "create calendar",
                "{'data':{" + TIME + ",'description':'Notar','note':'Ausweis','art':'Notartermin','private':true,"
                        + "'transitTimePre':'00:30:00','transitTimePost':'00:15:00','erinnerung':'2 hours',"
                        + "'ressources':['Konferenzraum']},'relatedAddressIds':[5001],'relatedEstateId':1003,"
                        + "'location':{'estate':1003},'subscribers':{'users':[21,23],'groups':[11]},"
                        + "'reminderTypes':['email']}");
        assertThat(created.path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},"
                        + "\"records\":[{\"id\":707,\"type\":\"calendar\",\"elements\":[]}]}");

        JsonNode read = api.elements(
                "get appointmentList 707",
                "{'data':['id','createdBy','modified','subject','notes','type','status','confirmationStatus','private',"
                        + "'date','travelTime','location','recurrence','reminder','groups','resources','contacts',"
                        + "'estate','project','conflicts']}");
        assertThat(read)
                .hasToString("{\"id\":\"707\",\"createdBy\":\"ebeispiel\",\"modified\":\"2026-07-01T10:00:00+00:00\","
                        + "\"subject\":\"Notar\",\"notes\":\"Ausweis\","
                        + "\"type\":{\"value\":\"Notartermin\",\"label\":\"Beurkundung\"},"
                        + "\"status\":{\"value\":\"active\",\"label\":\"active\"},\"confirmationStatus\":\"not-set\","
                        + "\"private\":true,\"date\":{\"start\":\"2026-05-04T08:00:00+00:00\","
                        + "\"end\":\"2026-05-04T09:30:00+00:00\",\"allDay\":false},"
                        + "\"travelTime\":{\"outward\":30,\"return\":15},"
                        + "\"location\":{\"type\":\"estate\",\"value\":\"1003\"},\"recurrence\":null,"
                        + "\"reminder\":{\"timeBefore\":120,\"recipients\":\"all\",\"confirmedOnly\":false,"
                        + "\"types\":[\"email\"]},\"groups\":[{\"id\":\"11\",\"name\":\"Büro Aachen\"}],"
                        + "\"resources\":[{\"id\":\"Konferenzraum\",\"name\":\"Konferenzraum\"}],"
                        + "\"contacts\":[{\"id\":\"5001\",\"confirmationStatus\":\"not-set\"}],"
                        + "\"estate\":{\"id\":\"1003\"},\"project\":null,\"conflicts\":[]}");
        assertThat(api.elements("get appointmentList 707", "{'data':['users']}").at("/users/1"))
                .hasToString("{\"id\":\"23\",\"userName\":\"mbrandt\",\"firstName\":\"Mats\","
                        + "\"lastName\":\"Brandt\",\"email\":\"mbrandt@example.org\"}");
    }

    @Test
    void addresses_are_added_unless_they_replace_and_the_estate_can_be_unlinked() {
        api.call("modify calendar 701", "{'data':{'note':'neu'},'relatedAddressIds':[5003]}");
        assertThat(contacts()).isEqualTo("5001 5003 ");
        api.call("modify calendar 701", "{'data':[],'relatedAddressIds':[5005],'replaceAddressIds':true}");
        assertThat(contacts()).isEqualTo("5005 ");
        api.call("modify calendar 701", "{'data':[],'relatedEstateId':0}");
        assertThat(api.elements("get appointmentList 701", "{'data':['notes','estate']}"))
                .hasToString("{\"notes\":\"neu\",\"estate\":null}");
    }

    @Test
    void a_series_made_without_a_start_is_lost_to_lists() {
        api.call("modify calendar 701", "{'data':{'rp_flag':true,'rp_type':'t'}}");

        assertThat(list("'startDate':'2026-02-01','endDate':'2026-02-28'")).isEqualTo("703 705 ");
        assertThat(api.elements("get appointmentList 701", "{'data':['date']}")
                        .at("/date/start")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'startDate':'2026-02-10','endDate':'2026-02-10' | 703 701",
                "'startDate':'2026-02-01','endDate':'2026-02-28' | 703 701 705",
                "'startDate':'2025-01-01','endDate':'2025-12-31' | ",
                "'startDate':'2027-01-01','endDate':'2027-12-31' | ",
                "'startDate':'2026-02-01','endDate':'2026-02-28','isCancelled':true     | 705",
                "'startDate':'2026-02-01','endDate':'2026-02-28','isCancelled':false    | 703 701",
                "'startDate':'2026-02-01','endDate':'2026-02-28','isRecurrent':1        | 703",
                "'startDate':'2026-02-01','endDate':'2026-02-28','isDone':true          | ",
                "'startDate':'2026-02-01','endDate':'2026-02-28','groupIds':['11']      | 703",
                "'startDate':'2026-02-01','endDate':'2026-02-28','userIds':[21]         | 703 701 705",
                "'startDate':'2026-02-01','endDate':'2026-02-28','userIds':[25]         | ",
                "'startDate':'2026-02-01','endDate':'2026-02-28','subject':[{'op':'like','val':'Bes%'}] | 701",
                "'startDate':'2026-02-01','endDate':'2026-02-28','type':[{'op':'=','val':'Besichtigung'}] | 701",
                "'startDate':'2026-02-10','endDate':'2026-02-10','estate':[7]           | 703 701"
            })
    void a_period_is_filtered_in_a_form_of_its_own(String filter, String expected) {
        assertThat(list(filter).strip()).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "create calendar | {}                                     | 167 Missing parameter \"data\"",
                "create calendar | {'data':{'end_dt':'2026-01-01 10:00'}} | 91 Start date missing",
                "create calendar | {'data':{'start_dt':'2026-01-01 10:00'}} | 92 End date missing",
                "create calendar | {'data':{'start_dt':'2026-01-02 10:00','end_dt':'2026-01-01 10:00'}}"
                        + " | 93 Start date is greater than end date",
                "create calendar | {'data':{'start_dt':'morgen'}}         | 294 Invalid data type for parameter"
                        + " start_dt",
                "create calendar | {'data':{'Unfug':1}}                   | 154 Unknown calendar field: Unfug",
                "create calendar | {'data':{'status':'maybe'}}            | 255 Invalid value for parameter \"status\"",
                "create calendar | {'data':{'art':'Unfug'}}               | 255 Invalid value for parameter \"art\"",
                "create calendar | {'data':[],'location':{'user':'x'}}    | 290 Parameter location holds wrong values -"
                        + " Keys address, estate, user and group must carry integer values",
                "modify calendar | {'data':[]}                            | 18 Missing or invalid attribute:"
                        + " resourceid",
                "modify calendar 9 | {'data':[]}                          | 169 Appointment not found",
                "modify calendar 701 | {'data':{'end_dt':'2020-01-01 10:00'}} | 93 Start date is greater than end date",
                "delete calendar 9 | {}                                   | 169 Appointment not found",
                "get appointmentList | {}                                 | 167 Missing parameter \"data\"",
                "get appointmentList | {'data':['id']}                    | 91 Start date missing",
                "get appointmentList | {'data':['id'],'filter':{'startDate':'2026-01-01'}} | 92 End date missing",
                "get appointmentList | {'data':['unfug'],'filter':{}}     | 154 Unknown calendar field: unfug",
                "read calendar   | {}                                     | 289 Missing date period",
                "read calendar   | {'filter':{'start_dt':[{'op':'>','val':'2026-01-01'}]}} | 289 Missing date period",
                "read calendar 701 | {'filter':{'note':[{'op':'=','val':'x'}]}} | 241 Filters can only be used when"
                        + " reading out appointments of a period.",
                "get appointmentConflicts | {'data':{'start_dt':'2026-01-01 10:00'}} | 305 Missing transit times"
            })
    void wrong_calls_say_what_is_wrong(String action, String parameters, String error) {
        assertThat(api.error(action, parameters)).isEqualTo(error);
    }

    @Test
    void an_appointment_is_deleted_with_its_links() {
        assertThat(api.elements("delete calendar 701", "{}")).hasToString("{\"success\":\"success\"}");
        assertThat(api.call("get appointmentList 701", "{'data':['id']}").at("/data/records"))
                .isEmpty();
        assertThat(api.elements(
                        "get idsfromrelation",
                        "{'relationtype':'urn:onoffice-de-ns:smart:2.5:relationTypes:calendar:address',"
                                + "'parentids':[701]}"))
                .hasToString("[]");
    }

    @Test
    void the_old_read_answers_everything_in_forms_of_its_own() {
        JsonNode viewing = api.elements("read calendar 701", "{}");
        assertThat(viewing.path("start_dt").asText()).isEqualTo("2026-02-10 14:00:00");
        assertThat(viewing.path("art")).hasToString("{\"Besichtigung\":\"Besichtigung\"}");
        assertThat(viewing.path("fuer")).hasToString("[\"Eva Beispiel\"]");
        assertThat(viewing.path("emails")).hasToString("{\"ebeispiel\":\"ebeispiel@example.org\"}");
        assertThat(viewing.path("user_ids")).hasToString("[21]");
        assertThat(viewing.path("assignedobjectids")).hasToString("[1001]");
        assertThat(viewing.path("private").asText()).isEqualTo("0");
        assertThat(viewing.path("rp_flag").asBoolean()).isFalse();
        assertThat(viewing.path("ressourcesWithKeys")).hasToString("[]");
        assertThat(viewing.path("modified").asText()).isEqualTo("2026-01-02 07:12:05");

        String period = "'datestart':'2026-02-01','dateend':'2026-02-28'";
        assertThat(ids("read calendar", "{" + period + "}")).isEqualTo("701 ");
        assertThat(ids("read calendar", "{" + period + ",'showcancelled':true}"))
                .isEqualTo("701 705 ");
        assertThat(ids("read calendar", "{" + period + ",'users':['25']}")).isEmpty();
        assertThat(ids("read calendar", "{" + period + ",'allusers':1,'filter':{'art':[{'op':'=','val':'x'}]}}"))
                .isEmpty();
        assertThat(ids("read calendar", "{'modifiedstart':'2026-01-02 07:00:00','modifiedend':'2026-01-02 08:00:00'}"))
                .isEqualTo("701 703 ");
    }

    @Test
    void conflicts_take_travel_into_account() {
        assertThat(conflicts("2026-02-10 12:00:00", "2026-02-10 13:40:00", "00:00:00"))
                .isEqualTo("[] [] [] []");
        assertThat(conflicts("2026-02-10 12:00:00", "2026-02-10 13:41:00", "00:00:00"))
                .isEqualTo("[{\"id\":21}] [] [{\"id\":5001}] [{\"id\":1001}]");
        assertThat(conflicts("2026-02-10 15:30:00", "2026-02-10 16:00:00", "00:10:00"))
                .isEqualTo("[{\"id\":21}] [] [{\"id\":5001}] [{\"id\":1001}]");
        assertThat(conflicts("2026-02-11 10:00:00", "2026-02-11 11:00:00", "00:00:00"))
                .as("a cancelled one is none")
                .isEqualTo("[] [] [] []");
    }

    @Test
    void a_confirmation_is_always_reported_as_sent() {
        assertThat(api.elements("do appointmentAffirmation", "{'calendarId':701}"))
                .hasToString("{\"success\":\"success\"}");
        assertThat(api.elements("do appointmentAffirmation", "{'calendarId':7}"))
                .hasToString("{\"success\":\"success\"}");
        assertThat(sandbox.outbox()).hasSize(1);
        assertThat(sandbox.outbox().get(0).kind()).isEqualTo("appointment confirmation");
        assertThat(sandbox.outbox().get(0).subject()).isEqualTo("Besichtigung");
    }

    @Test
    void rooms_and_equipment_are_pairs() {
        assertThat(api.call("get calendarResources", "{'filter':{'active':[{'op':'=','val':1}]}}")
                        .at("/data/records/1"))
                .hasToString("{\"id\":1,\"type\":\"\",\"elements\":{\"indMulti811Select902\":\"Dienstwagen\"}}");
    }

    private String conflicts(String start, String end, String before) {
        StringBuilder conflicts = new StringBuilder();
        api.call(
                        "get appointmentConflicts",
                        "{'data':{'start_dt':'" + start + "','end_dt':'" + end + "','transitTimePre':'" + before
                                + "','transitTimePost':'00:00:00'},'relatedAddressIds':[5001,5003],"
                                + "'relatedEstateId':1001,'subscribers':{'users':[21,23]}}")
                .at("/data/records")
                .forEach(record ->
                        conflicts.append(conflicts.isEmpty() ? "" : " ").append(record.path("elements")));
        return conflicts.toString();
    }

    private String contacts() {
        StringBuilder contacts = new StringBuilder();
        api.elements("get appointmentList 701", "{'data':['contacts']}")
                .path("contacts")
                .forEach(contact -> contacts.append(contact.path("id").asText()).append(' '));
        return contacts.toString();
    }

    private String list(String filter) {
        return ids("get appointmentList", "{'data':['id'],'filter':{" + filter + "}}");
    }

    private String ids(String action, String parameters) {
        StringBuilder ids = new StringBuilder();
        api.call(action, parameters)
                .at("/data/records")
                .forEach(record -> ids.append(record.path("id")).append(' '));
        return ids.toString();
    }
}
