package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.behaviour.Quirk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links between records. */
class RelationTest extends SandboxTest {
    private static final String URN = "urn:onoffice-de-ns:smart:2.5:relationTypes:";

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "estate:address:buyer",
                "estate:address:renter",
                "estate:address:owner",
                "estate:address:interested",
                "estate:address:contactPerson",
                "estate:address:contactPersonAll",
                "estate:estateUnit",
                "calendar:address",
                "calendar:estate",
                "address:user:sync",
                "address:contact:address"
            })
    void a_link_is_created_seen_from_both_sides_and_deleted(String type) {
        long parent = type.startsWith("calendar") ? 703 : type.startsWith("estate") ? 1007 : 5007;
        long child = type.endsWith("estate") || type.endsWith("Unit") ? 1009 : type.contains("user") ? 25 : 5009;
        String ids = "'parentid':[" + parent + "],'childid':[" + child + "]";

        assertThat(api.call("create relation", "{" + type(type) + ids + "}").path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},\"records\":[]}");
        api.call("create relation", "{" + type(type) + ids + "}");
        assertThat(related(type, "'parentids':[" + parent + "]")).contains("\"" + child + "\"");
        assertThat(related(type, "'childids':[" + child + "]")).contains("\"" + parent + "\"");

        String scalars = "'parentid':" + parent + ",'childid':'" + child + "'";
        assertThat(api.elements("delete relation", "{" + type(type) + scalars + "}"))
                .hasToString("{\"success\":\"success\"}");
        assertThat(related(type, "'parentids':[" + parent + "]")).doesNotContain("\"" + child + "\"");
        assertThat(api.error("delete relation", "{" + type(type) + scalars + "}"))
                .isEqualTo("180 Could not modify relation, relation does not exist");
    }

    @Test
    void related_ids_are_texts_under_the_ids_asked_for() {
        assertThat(api.call(
                                "get idsfromrelation",
                                "{" + type("estate:estateUnit") + "'parentids':[1001,1009],'childids':[]}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},\"records\":[{\"id\":\"relatedIds\",\"type\":\"\","
                        + "\"elements\":{\"1001\":[\"1003\",\"1005\"],\"1009\":[]}}]}");
        assertThat(related("complex:estate:units", "'childids':'1003'")).isEqualTo("{\"1003\":[\"1001\"]}");
        assertThat(related("estate:estateUnit", "'parentids':[1009]"))
                .as("nothing at all")
                .isEqualTo("[]");
        assertThat(related("estate:address:owner", "'childids':[1001]"))
                .as("the wrong side")
                .isEqualTo("[]");
    }

    @Test
    void one_record_can_be_linked_to_many_but_not_many_to_many() {
        String owner = type("estate:address:owner");
        api.call("create relation", "{" + owner + "'parentid':1009,'childid':[5001,5003]}");
        assertThat(related("estate:address:owner", "'parentids':[1009]"))
                .isEqualTo("{\"1009\":[\"5009\",\"5001\",\"5003\"]}");
        api.call("create relation", "{" + owner + "'parentid':[1001,1003],'childid':5009}");
        assertThat(related("estate:address:owner", "'childids':[5009]"))
                .isEqualTo("{\"5009\":[\"1009\",\"1001\",\"1003\"]}");
        assertThat(api.error("create relation", "{" + owner + "'parentid':[1001,1003],'childid':[5001,5003]}"))
                .isEqualTo("219 n:n relations are not allowed");
    }

    @Test
    void all_contact_persons_hold_the_brokers_among_them() {
        String before = related("estate:address:contactPersonAll", "'parentids':[1001]");
        assertThat(before).isEqualTo("{\"1001\":[\"5003\",\"5005\"]}");
        assertThat(related("estate:address:contactPerson", "'parentids':[1001]"))
                .isEqualTo("{\"1001\":[\"5003\"]}");

        api.call("delete relation", "{" + type("estate:address:contactPersonAll") + "'parentid':1001,'childid':5003}");
        assertThat(related("estate:address:contactPerson", "'parentids':[1001]"))
                .isEqualTo("[]");
    }

    @Test
    void links_of_records_follow_the_records() {
        long activity = api.create("create agentslog", "{'addressids':[5007],'estateid':1009}");
        assertThat(related("agentsLog:estate", "'parentids':[" + activity + "]"))
                .contains("1009");
        assertThat(related("address:estate:offerByAgentsLog", "'parentids':[5007]"))
                .contains("1009");
        long task = api.create("create task", "{'data':{'Art':217},'relatedAddressId':5007}");
        assertThat(related("task:address", "'childids':[5007]")).contains("\"" + task + "\"");
        long criterion = api.create("create searchcriteria", "{'addressid':5007,'data':{'objektart':['haus']}}");
        assertThat(related("address:searchcriteria", "'parentids':[5007]")).contains("\"" + criterion + "\"");
        api.call("delete searchcriteria " + criterion, "{}");
        assertThat(related("address:searchcriteria", "'parentids':[5007]")).isEqualTo("[]");
        api.call("create relation", "{" + type("address:user:officer") + "'parentid':5007,'childid':'27'}");
        assertThat(api.elements("read address 5007", "{'data':['Benutzer']}")
                        .path("Benutzer")
                        .asText())
                .isEqualTo("yaydin");
        assertThat(related("estate:user:officer", "'parentids':[1001]")).matches("\\{\"1001\":\\[\"2\\d\"]}");
    }

    @Test
    void an_appointments_contact_can_confirm() {
        String confirmation = type("calendar:address") + "'parentid':[701],'childid':[5001],'relationinfo':";
        assertThat(api.error("modify relation", "{" + confirmation + "{'statusTerminbestaetigung':'gesendet'}}"))
                .isEqualTo("0 OK");
        assertThat(api.elements("get appointmentList 701", "{'data':['confirmationStatus','contacts']}"))
                .hasToString("{\"confirmationStatus\":\"sent\","
                        + "\"contacts\":[{\"id\":\"5001\",\"confirmationStatus\":\"sent\"}]}");
        assertThat(api.error("modify relation", "{" + confirmation + "{'statusTerminbestaetigung':'ja'}}"))
                .isEqualTo("181 Could not modify relation, invalid relationinfos given");
        assertThat(api.error(
                        "create relation",
                        "{" + type("calendar:address")
                                + "'parentid':701,'childid':5003,'relationinfo':{'Unfug':'bestätigt'}}"))
                .isEqualTo("179 Could not create relation cause of invalid relationinfos");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "get idsfromrelation | `'parentids':[1]`        | 132 No or unknown relation given",
                "get idsfromrelation | `TYPEestate:address:nobody','parentids':[1]`  | 132 No or unknown relation"
                        + " given",
                "get idsfromrelation | `TYPEestate:address:owner'`                   | 132 No or unknown relation"
                        + " given",
                "get idsfromrelation | `TYPEestate:address:owner','parentids':[1],'childids':[2]`"
                        + " | 132 No or unknown relation given",
                "get idsfromrelation | `TYPEestate:allFiles','childids':[501]`       | 199 Not implemented",
                "get idsfromrelation | `TYPEaddress:file:attachment','childids':[1]` | 0 OK",
                "create relation     | `TYPEestate:address:owner','childid':5001`"
                        + " | 167 Missing parameter \"parentid\"",
                "create relation     | `TYPEestate:address:matching','parentid':1001,'childid':5001`"
                        + " | 132 No or unknown relation given",
                "create relation     | `TYPEtask:address','parentid':101,'childid':5001`"
                        + " | 132 No or unknown relation given",
                "create relation     | `TYPEestate:address:owner','parentid':'x','childid':5001`"
                        + " | 228 Expected integer: parentid",
                "modify relation     | `TYPEestate:address:owner','parentid':[1001],'childid':[5001],"
                        + "'relationinfo':{'a':1}` | 182 Could not modify relation, relation is not updateable",
                "modify relation     | `TYPEcalendar:address','parentid':[701],'childid':[5009],"
                        + "'relationinfo':{'a':1}` | 180 Could not modify relation, relation does not exist",
                "modify relation     | `TYPEcalendar:address','parentid':[701],'childid':[5001]`"
                        + " | 167 Missing parameter \"relationinfo\""
            })
    void wrong_calls_say_what_is_wrong(String action, String parameters, String error) {
        assertThat(api.error(action, "{" + parameters.replace("TYPE", "'relationtype':'" + URN) + "}"))
                .isEqualTo(error);
    }

    @Test
    void records_that_are_not_there_cannot_be_linked() {
        String noOwner = "173 Could not create relation between address and estate";
        assertThat(api.error("create relation", "{" + type("estate:address:owner") + "'parentid':7,'childid':5001}"))
                .isEqualTo(noOwner);
        assertThat(api.error("create relation", "{" + type("estate:address:owner") + "'parentid':1001,'childid':7}"))
                .isEqualTo(noOwner);
        assertThat(api.error("create relation", "{" + type("estate:estateUnit") + "'parentid':1001,'childid':7}"))
                .startsWith("80 ");
    }

    @Test
    void lists_may_hold_an_id_twice_and_leave_out_what_is_empty() {
        try (OnOfficeSandbox other = OnOfficeSandbox.builder()
                .records(5)
                .with(Quirk.RELATION_DUPLICATES)
                .with(Quirk.RELATION_OMITS_EMPTY)
                .start()) {
            assertThat(new ApiClient(other)
                            .elements(
                                    "get idsfromrelation",
                                    "{" + type("estate:estateUnit") + "'parentids':[1001,1009]}"))
                    .hasToString("{\"1001\":[\"1003\",\"1005\",\"1003\"]}");
        }
    }

    private String related(String type, String ids) {
        return api.elements("get idsfromrelation", "{" + type(type) + ids + "}").toString();
    }

    private static String type(String name) {
        return "'relationtype':'" + URN + name + "',";
    }
}
