package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading addresses: the rules that are theirs alone. */
class AddressReadTest extends SandboxTest {
    private static final String MINE = "'filter':{'Zusatz1':[{'op':'=','val':'TEST'}]}";

    private long ada;
    private long berta;
    private long carl;

    @Override
    Clock clock() {
        return NOON;
    }

    @BeforeEach
    void createAddresses() {
        ada = create("'Vorname':'Ada','Name':'Äpfel','Plz':'52062','Ort':'Aachen','Land':'Deutschland',"
                + "'phone':'0241 100','phone_business':'0241 200','mobile':'0151 1234567','email':'ada@example.org',"
                + "'email_private':'ada.p@example.org','default_email':'ada.p@example.org','fax':'0241 300'");
        berta = create("'Vorname':'Berta','Name':'Zebra','Land':'AUT','newsletter_aktiv':1");
        carl = create("'Vorname':'Carl','Name':'Birne','Status2Adr':'status2adr_archive',"
                + "'HerkunftKontakt':['portal_a','Empfehlung'],'Geburtsdatum':'1970-02-28'");
    }

    @Test
    void elements_always_hold_the_id_as_a_number_and_the_customer_number_too() {
        JsonNode result = api.call("read address " + ada, "{'data':['KdNr','Vorname','Vip','Plz-Ort']}");

        assertThat(result.path("cacheable").asBoolean()).isTrue();
        assertThat(result.path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":1},\"records\":[{\"id\":" + ada + ",\"type\":\"address\","
                        + "\"elements\":{\"id\":" + ada + ",\"KdNr\":251,\"Vorname\":\"Ada\",\"Vip\":\"\","
                        + "\"Plz-Ort\":\"52062 Aachen\"}}]}");
        assertThat(api.elements("read address " + ada, "{'data':[]}")).hasToString("{\"id\":" + ada + "}");
    }

    @Test
    void values_are_text_as_they_come_out_of_the_database() {
        assertThat(api.elements(
                        "read address " + carl,
                        "{'data':['HerkunftKontakt','ArtDaten','Geburtsdatum','kunde_seit','Status','Status2Adr',"
                                + "'Benutzer','Aenderung','Eintragsdatum','newsletter_aktiv']}"))
                .hasToString("{\"id\":" + carl + ",\"HerkunftKontakt\":\"|portal_a||Empfehlung|\",\"ArtDaten\":null,"
                        + "\"Geburtsdatum\":\"1970-02-28\",\"kunde_seit\":\"0000-00-00\",\"Status\":\"0\","
                        + "\"Status2Adr\":\"status2adr_archive\",\"Benutzer\":\"ebeispiel\","
                        + "\"Aenderung\":\"2026-07-01 12:00:00\",\"Eintragsdatum\":\"2026-07-01\","
                        + "\"newsletter_aktiv\":\"\"}");
    }

    @Test
    void contact_entries_come_under_keys_of_their_own() {
        JsonNode elements = api.elements("read address " + ada, "{'data':['phone','mobile','fax','email']}");

        assertThat(withoutNumbers(elements))
                .isEqualTo("id phone__=0241 100 phonebusiness__=0241 200 mobile__=0151 1234567 fax__=0241 300"
                        + " email__=ada@example.org emailprivate__=ada.p@example.org");
    }

    @Test
    void only_the_main_entry_of_a_kind_comes_under_its_default() {
        JsonNode elements =
                api.elements("read address " + ada, "{'data':['defaultphone','defaultfax','defaultemail']}");

        assertThat(withoutNumbers(elements))
                .isEqualTo("id phone__=0241 100 fax__=0241 300 emailprivate__=ada.p@example.org");
        assertThat(api.elements("read address " + ada, "{'data':['Telefon1','Telefax1','Email']}"))
                .hasToString("{\"id\":" + ada + ",\"Telefon1\":\"0241 100\",\"Telefax1\":\"0241 300\","
                        + "\"Email\":\"ada.p@example.org\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`Email`    | 'ada.p@example.org' | 1",
                "`Email`    | 'ada@example.org'   | 0",
                "`email`    | 'ada@example.org'   | 1",
                "`phone`    | '0241 200'          | 1",
                "`Telefon1` | '0241 200'          | 0",
                "`KdNr`     | 251                 | 1",
                "`KdNr`     | '251'               | 1",
                "`Status`   | 0                   | 0"
            })
    void the_main_entries_and_all_entries_can_be_filtered_by(String field, String value, int found) {
        String filter = "{'filter':{'Vorname':[{'op':'=','val':'Ada'}],'Name':[{'op':'=','val':'Äpfel'}],'" + field
                + "':[{'op':'=','val':" + value + "}]}}";

        assertThat(api.call("read address", filter).at("/data/meta/cntabsolute").asInt())
                .isEqualTo(found);
    }

    @Test
    void countries_are_names_unless_asked_for_as_codes() {
        assertThat(country(ada, "")).isEqualTo("Deutschland");
        assertThat(country(ada, "'countryIsoCodeType':'ISO-3166-2',")).isEqualTo("DE");
        assertThat(country(ada, "'countryIsoCodeType':'ISO-3166-3',")).isEqualTo("DEU");
        assertThat(country(berta, "")).isEqualTo("Österreich");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'data':['Id']}                                      | 141 Unknown field: Id",
                "{'data':['id']}                                      | 141 Unknown field: id",
                "{'data':['ID']}                                      | 141 Unknown field: ID",
                "{'data':['kaufpreis']}                               | 141 Unknown field: kaufpreis",
                "{'data':['outlookSync']}                             | 141 Unknown field: outlookSync",
                "{'filter':{'Id':[{'op':'=','val':5001}]}}            | 141 Unknown field: Id",
                "{'filter':{'id':[{'op':'=','val':5001}]}}            | 141 Unknown field: id",
                "{'filter':{'outlookSync':[{'op':'=','val':1}]}}      | 141 Unknown field: outlookSync",
                "{'filter':{'ArtDaten':[{'op':'>','val':1}]}}"
                        + " | 232 Multiselect fields can only be filtered with =, !=, like, not like, in and not in",
                "{'sortby':'Unfug'}                                   | 212 Unknown sort field.",
                "{'recordids':5001}                                   | 74 Array expected: recordids",
                "{'filterid':7}                                       | 284 The requested filterid 7 is unknown"
            })
    void wrong_parameters_fail_the_action(String parameters, String error) {
        assertThat(api.error("read address", parameters)).isEqualTo(error);
    }

    @Test
    void record_ids_select_up_to_500_records() {
        assertThat(ids("{'recordids':[5001,'5003',9]}")).containsExactly(5001L, 5003L);
        String many = IntStream.range(0, 501).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertThat(api.error("read address", "{'recordids':[" + many + "]}"))
                .isEqualTo("302 This action supports only up to 500 Ids");
    }

    @Test
    void the_text_form_of_sortby_sorts_and_the_map_form_is_ignored() {
        assertThat(ids("{" + MINE + ",'sortby':'Name'}")).containsExactly(ada, carl, berta);
        assertThat(ids("{" + MINE + ",'sortby':'Name','sortorder':'DESC'}")).containsExactly(berta, carl, ada);
        assertThat(ids("{" + MINE + ",'sortby':{'Name':'DESC'}}")).containsExactly(ada, berta, carl);
    }

    @Test
    void a_list_has_20_records_unless_told_otherwise_and_an_offset_goes_on() {
        JsonNode first = api.call("read address", "{}");
        assertThat(first.at("/data/records")).hasSize(20);
        assertThat(first.at("/data/meta/cntabsolute").asInt()).isEqualTo(203);
        assertThat(ids("{'listlimit':500,'listoffset':200}")).containsExactly(ada, berta, carl);
    }

    @Test
    void formatted_values_are_for_people() {
        assertThat(
                        api.elements(
                                "read address " + carl,
                                "{'formatoutput':true,'data':['KdNr','HerkunftKontakt','Geburtsdatum','kunde_seit','Status2Adr']}"))
                .hasToString("{\"id\":" + carl + ",\"KdNr\":\"253\",\"HerkunftKontakt\":[\"Portal A\",\"Empfehlung\"],"
                        + "\"Geburtsdatum\":\"28.02.1970\",\"kunde_seit\":\"\",\"Status2Adr\":\"Archiviert\"}");
    }

    @Test
    void a_mobile_url_comes_on_request() {
        assertThat(api.elements("read address " + ada, "{'addMobileUrl':true}")
                        .path("mobileUrl")
                        .asText())
                .isEqualTo(api.uri("/mobile/address/" + ada).toString());
    }

    private long create(String fields) {
        return api.create("create address", "{'Zusatz1':'TEST'," + fields + "}");
    }

    private String country(long id, String form) {
        return api.elements("read address " + id, "{" + form + "'data':['Land']}")
                .path("Land")
                .asText();
    }

    private List<Long> ids(String parameters) {
        return StreamSupport.stream(
                        api.call("read address", parameters).at("/data/records").spliterator(), false)
                .map(record -> record.path("id").asLong())
                .toList();
    }

    private static String withoutNumbers(JsonNode elements) {
        return elements.properties().stream()
                .map(entry -> entry.getKey().equals("id")
                        ? "id"
                        : entry.getKey().replaceAll("\\d+", "") + "="
                                + entry.getValue().asText())
                .collect(Collectors.joining(" "));
    }
}
