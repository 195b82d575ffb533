package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Creating and modifying addresses. */
class AddressWriteTest extends SandboxTest {
    private static final String UNKNOWN_RECORD =
            "80 Unknown record. Record may not exist or the permission rights are not set accordingly for this action.";

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(3);
    }

    @Override
    Clock clock() {
        return NOON;
    }

    @Test
    void create_answers_the_new_id_and_the_server_sets_its_own_fields() {
        assertThat(api.call("create address", "{'Vorname':'Ada'}").path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},"
                        + "\"records\":[{\"id\":5007,\"type\":\"address\",\"elements\":[]}]}");
        assertThat(api.elements(
                        "read address 5007",
                        "{'data':['KdNr','Status','Status2Adr','Eintragsdatum','Aenderung','Benutzer']}"))
                .hasToString("{\"id\":5007,\"KdNr\":54,\"Status\":\"1\",\"Status2Adr\":\"status2adr_active\","
                        + "\"Eintragsdatum\":\"2026-07-01\",\"Aenderung\":\"2026-07-01 12:00:00\","
                        + "\"Benutzer\":\"ebeispiel\"}");
    }

    @Test
    void modify_answers_success_under_the_id_0_and_changes_what_was_sent() {
        long id = api.create("create address", "{'Vorname':'Ada','HerkunftKontakt':['portal_a','portal_b']}");

        assertThat(api.call("modify address " + id, "{'Vorname':'Eda','HerkunftKontakt':['Empfehlung']}")
                        .path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},"
                        + "\"records\":[{\"id\":0,\"type\":\"address\",\"elements\":{\"success\":\"success\"}}]}");
        assertThat(api.elements("read address " + id, "{'data':['Vorname','HerkunftKontakt']}"))
                .hasToString("{\"id\":" + id + ",\"Vorname\":\"Eda\",\"HerkunftKontakt\":\"|Empfehlung|\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'data':{'Vorname':'Ada'}               ; 75 Unknown field: \"data\"",
                "'Unfug':1                              ; 75 Unknown field: \"Unfug\"",
                "'KdNr':7                               ; 75 Unknown field: \"KdNr\"",
                "'uuid':'x'                             ; 75 Unknown field: \"uuid\"",
                "'Plz-Ort':'52062 Aachen'               ; 75 Unknown field: \"Plz-Ort\"",
                "'HerkunftKontakt':['Unfug']            ; 76 Invalid multiselect key: Unfug",
                "'HerkunftKontakt':'|portal_a|'         ; 76 Invalid multiselect key: |portal_a|",
                "'Status2Adr':1                         ; 77 Invalid singleselect key: 1",
                "'newsletter_aktiv':9                   ; 77 Invalid singleselect key: 9",
                "'Vorname':{'a':1}                      ; 227 Expected string: Vorname",
                "'Tipp_ID':'x'                          ; 228 Expected integer: Tipp_ID",
                "'salary':'viel'                        ; 229 Expected float: salary",
                "'Geburtsdatum':'28.02.1970'            ; 294 Invalid data type for parameter Geburtsdatum"
            })
    void one_wrong_value_fails_the_whole_action(String value, String error) {
        assertThat(api.error("create address", "{'Name':'neu'," + value + "}")).isEqualTo(error);
        assertThat(api.error("modify address 5001", "{'Name':'neu'," + value + "}"))
                .isEqualTo(error);
        assertThat(api.call("read address", "{'filter':{'Name':[{'op':'=','val':'neu'}]}}")
                        .at("/data/meta/cntabsolute")
                        .asInt())
                .isZero();
    }

    @Test
    void a_default_entry_must_be_one_of_the_others() {
        assertThat(api.error("create address", "{'email':'a@example.org','default_email':'b@example.org'}"))
                .isEqualTo("258 The default entry must also be passed as normal, private or business entry:"
                        + " default_email");
        assertThat(api.error("create address", "{'default_phone':'1'}"))
                .isEqualTo("260 The default entry must also be passed as normal, private, business or mobile entry:"
                        + " default_phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deutschland", "DEU"})
    void a_country_is_created_by_its_name_or_code(String country) {
        long id = api.create("create address", "{'Land':'" + country + "'}");

        assertThat(read(id, "Land")).isEqualTo("Deutschland");
    }

    @Test
    void the_state_is_written_through_status2adr_only() {
        assertThat(api.error("modify address 5001", "{'Status':0}")).isEqualTo("0 OK");
        assertThat(read(5001, "Status")).isEqualTo("1");
        api.call("modify address 5001", "{'Status2Adr':'status2adr_archive'}");
        assertThat(read(5001, "Status")).isEqualTo("0");
    }

    @Test
    void a_mobile_number_becomes_one_even_when_sent_as_phone() {
        long id = api.create("create address", "{'phone':'0151 1234567'}");

        assertThat(entries(id)).isEqualTo("mobile=0151 1234567");
    }

    @Test
    void contact_entries_are_changed_by_action_objects() {
        long id = api.create("create address", "{'phone':'1','email':'a@example.org'}");

        api.call("modify address " + id, "{'phone':{'action':'add','newvalue':'2','default':true}}");
        assertThat(entries(id)).isEqualTo("phone=1 phone=2 email=a@example.org");
        assertThat(read(id, "Telefon1")).isEqualTo("2");
        api.call("modify address " + id, "{'phone':{'action':'modify','oldvalue':'1','newvalue':'3'}}");
        assertThat(entries(id)).isEqualTo("phone=3 phone=2 email=a@example.org");
        api.call("modify address " + id, "{'email':{'action':'delete','oldvalue':'a@example.org'}}");
        assertThat(entries(id)).isEqualTo("phone=3 phone=2");
    }

    @Test
    void an_entry_added_without_being_the_default_is_missing_in_later_reads() {
        long id = api.create("create address", "{'phone':'1'}");
        api.call("modify address " + id, "{'phone':{'action':'add','newvalue':'2'}}");

        assertThat(entries(id)).isEqualTo("phone=1");
        assertThat(api.error("modify address " + id, "{'phone':{'action':'delete','oldvalue':'2'}}"))
                .as("it is there all the same")
                .isEqualTo("0 OK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'phone':'2'                                    | 75 Unknown field: \"phone\"",
                "'phone':{'newvalue':'2'}                       | 82 Invalid type for phone action",
                "'phone':{'action':'replace','newvalue':'2'}    | 82 Invalid type for phone action",
                "'phone':{'action':'delete','oldvalue':'7'}     | 83 Unknown phone record",
                "'phone':{'action':'add'}                       | 85 Missing phone value",
                "'phone':{'action':'modify','newvalue':'2'}     | 86 Missing phone record identifier",
                "'phone':{'action':'delete','oldvalue':'1'}     | 87 Ambiguous phone record identifier"
            })
    void a_wrong_action_object_changes_nothing(String change, String error) {
        long id = api.create("create address", "{'phone':'1','phone_private':'1'}");

        assertThat(api.error("modify address " + id, "{'Vorname':'neu'," + change + "}"))
                .isEqualTo(error);
        assertThat(read(id, "Vorname")).isEmpty();
        assertThat(entries(id)).isEqualTo("phone=1 phoneprivate=1");
    }

    @Test
    void check_duplicate_silently_overwrites_the_address_that_has_the_mail() {
        long id = api.create(
                "create address", "{'Vorname':'Ada','email':'ada@example.org','email_business':'ada@work.example'}");

        assertThat(api.create("create address", "{'Vorname':'Eda','email':'ADA@work.example','checkDuplicate':true}"))
                .isEqualTo(id);
        assertThat(read(id, "Vorname")).isEqualTo("Eda");
        assertThat(api.create(
                        "create address",
                        "{'Vorname':'Ida','email':'ada@example.org','checkDuplicate':1,'noOverrideByDuplicate':1}"))
                .isEqualTo(id);
        assertThat(read(id, "Vorname")).isEqualTo("Eda");
        assertThat(api.create("create address", "{'Vorname':'Uda','email':'ada@example.org'}"))
                .as("without the flag a second one is created")
                .isNotEqualTo(id);
        assertThat(api.create("create address", "{'email':'neu@example.org','checkDuplicate':true}"))
                .isNotEqualTo(id);
    }

    @Test
    void modify_needs_an_id_that_exists() {
        assertThat(api.error("modify address", "{}")).isEqualTo("18 Missing or invalid attribute: resourceid");
        assertThat(api.error("modify address 7", "{}")).isEqualTo(UNKNOWN_RECORD);
        assertThat(api.error("modify address x", "{}")).isEqualTo(UNKNOWN_RECORD);
        assertThat(api.error("delete address 5001", "{}"))
                .isEqualTo("25 Missing configuration for resourceType \"address\"");
    }

    private String read(long id, String field) {
        return api.elements("read address " + id, "{'data':['" + field + "']}")
                .path(field)
                .asText();
    }

    private String entries(long id) {
        return api.elements("read address " + id, "{'data':['phone','mobile','fax','email']}").properties().stream()
                .filter(entry -> entry.getKey().contains("__"))
                .map(entry -> entry.getKey().replaceAll("__\\d+", "") + "="
                        + entry.getValue().asText())
                .collect(Collectors.joining(" "));
    }
}
