package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onoffice4j.sandbox.behaviour.Quirk;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls on the agency itself, and what is done with its records around them. */
class OfficeTest extends SandboxTest {
    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @Override
    Clock clock() {
        return NOON;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                          | 21 23 25 27 29",
                "{'userfilter':'onlyOwn'}                    | 21",
                "{'userfilter':'ownOfficeGroupOrAll'}        | 21 23 25",
                "{'userfilter':'byGroupId','groupId':'15'}   | 27 29"
            })
    void users_are_listed_by_group(String parameters, String ids) {
        assertThat(ids("get users", parameters)).isEqualTo(ids);
    }

    @Test
    void users_and_groups_have_numbers_and_no_type() {
        assertThat(api.call("get users", "{'userfilter':'onlyOwn'}").path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":null},\"records\":[{\"id\":21,\"type\":null,\"elements\":"
                        + "{\"id\":21,\"username\":\"ebeispiel\",\"firstname\":\"Eva\",\"lastname\":\"Beispiel\","
                        + "\"email\":\"ebeispiel@example.org\",\"meetingurl\":\"\",\"NeuerTerminFuer\":[21]}}]}");
        assertThat(api.call("get groups", "{'groupfilter':'officeGroups'}").at("/data/records"))
                .hasToString("[{\"id\":11,\"type\":null,\"elements\":{\"id\":11,\"name\":\"Büro Aachen\","
                        + "\"abr\":\"AC\",\"userIds\":[21,23,25],\"groupType\":\"GroupOffice\",\"leaders\":[21]}}]");
        assertThat(ids("get groups", "{'groupfilter':'noRegionGroups'}")).isEqualTo("11 15");
    }

    @Test
    void select_values_come_from_several_calls() {
        JsonNode categories = api.call("get estateCategories", "{}").at("/data/records");
        assertThat(categories.at("/0/elements/0")).hasToString("{\"id\":\"haus\",\"name\":\"Haus\"}");
        assertThat(categories.at("/1/elements/haus/0/id").isTextual()).isTrue();
        assertThat(categories.at("/3/id").asText()).isEqualTo("vermarktungsart");

        api.create("create estate", "{'data':{'objektart':'zimmer'}}");
        assertThat(api.elements(
                        "get distinctValues",
                        "{'module':'estate','field':'objektart','language':'ENG',"
                                + "'filter':{'objektart':[{'op':'=','val':'zimmer'}]}}"))
                .hasToString("{\"zimmer\":\"Room\"}");
        assertThat(api.elements("get distinctValues", "{'module':'searchcriteria','field':'objektart'}"))
                .hasToString("{\"haus\":\"Haus\",\"wohnung\":\"Wohnung\"}");

        assertThat(api.call("get confignewaddressfields fieldvalues", "{'fieldname':'Land'}")
                        .at("/data/records/0"))
                .hasToString("{\"id\":\"DEU\",\"type\":\"\",\"elements\":{\"title\":\"Deutschland\"}}");
        assertThat(api.elements("get regionsLiveSearch", "{'searchstring':'zzz'}"))
                .hasToString("[]");
        assertThat(api.elements("get regionsLiveSearch", "{'searchstring':'e'}")
                        .get(0)
                        .path("title")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void the_company_shows_itself() {
        assertThat(api.call("read impressum 7", "{'data':['firma','country','title']}")
                        .at("/data/records/0"))
                .hasToString("{\"id\":\"impressum\",\"type\":null,\"elements\":"
                        + "{\"firma\":\"Lindenhof Immobilien GmbH\",\"country\":\"DEU\",\"title\":\"Frau\"}}");
        assertThat(api.elements("read impressum", "{'formatoutput':true,'language':'ENG'}"))
                .hasSize(24)
                .anySatisfy(value -> assertThat(value.asText()).isEqualTo("Germany"));
        assertThat(api.elements(
                        "read basicsettings",
                        "{'data':{'basicData':{'characteristicsCi':['color','unfug'],'team':['about']}}}"))
                .hasToString("{\"basicData\":{\"characteristicsCi\":{\"color\":\"1d4e5f\"},"
                        + "\"team\":{\"about\":\"Seit 2004 für Sie da.\"}}}");
        assertThat(api.elements("read userphoto 21", "{'photosAsLinks':true}"))
                .hasToString("{\"photo\":\"" + api.uri("/photos/21") + "\"}");
        assertThat(api.elements("read userphoto", "{'messengerUIds':[1023]}"))
                .hasToString("{\"photo\":null,\"messengerUId\":1023}");
    }

    @Test
    void the_log_tells_who_changed_what() {
        api.call("modify estate 1001", "{'data':{'kaufpreis':1}}");
        long address = api.create("create address", "{'Name':'x'}");
        api.call("modify estate 7", "{'data':{'kaufpreis':1}}");

        assertThat(api.call("read log", "{'listlimit':1}").path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":1},\"records\":[{\"id\":8803,\"type\":\"Log\",\"elements\":"
                        + "{\"id\":\"8803\",\"action\":\"add\",\"module\":\"address\",\"userId\":\"21\","
                        + "\"dateTime\":\"2026-07-01 12:00:00\",\"resourceId\":\"" + address + "\","
                        + "\"resourceTable\":null,\"resourcePk\":null}}]}");
        assertThat(api.call("read log", "{'listlimit':0}").path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":2},\"records\":[]}");
        assertThat(ids("read log", "{'listlimit':5,'module':'estate','action':'edit','user':21}"))
                .isEqualTo("8801");
        assertThat(ids("read log", "{'listlimit':5,'listOffset':1}")).isEqualTo("8801");
        assertThat(ids("read log", "{'listlimit':5,'filter':{'targetPk':[{'op':'=','val':'1001'}]}}"))
                .isEqualTo("8801");
    }

    @Test
    void offers_are_stored_for_a_pair_and_read_in_german() {
        assertThat(api.elements("get priceOffer", "{'estateId':1001,'addressId':5001}"))
                .hasToString("{\"priceOffer\":\"\"}");
        assertThat(api.elements("do priceOffer", "{'estateId':1001,'addressId':5001,'priceOffer':350000}"))
                .hasToString("{\"success\":\"success\"}");
        assertThat(api.elements("get priceOffer", "{'estateId':1001,'addressId':5001}"))
                .hasToString("{\"priceOffer\":\"350.000,00 €\"}");
        assertThat(api.elements(
                        "get idsfromrelation",
                        "{'relationtype':'urn:onoffice-de-ns:smart:2.5:relationTypes:address:estate:offer',"
                                + "'parentids':[5001]}"))
                .hasToString("{\"5001\":[\"1001\"]}");
    }

    @Test
    void an_offer_says_that_the_pair_is_in_talks_and_has_the_currency_of_the_estate() {
        long before = api.create("create agentslog", "{'addressids':[5001],'estateid':1001,'advisorylevel':'E'}");
        long beyond = api.create("create agentslog", "{'addressids':[5003],'estateid':1001,'advisorylevel':'A'}");
        api.call("modify estate 1001", "{'data':{'waehrung':'CHF'}}");

        api.call("do priceOffer", "{'estateId':1001,'addressId':'5001','priceOffer':'1234.5'}");
        api.call("do priceOffer", "{'estateId':1001,'addressId':5003,'priceOffer':1}");

        assertThat(level(before)).isEqualTo("C Im intensiven Gespräch");
        assertThat(level(beyond)).isEqualTo("A Miet-/Kaufvertrag unterzeichnet");
        assertThat(api.elements("get priceOffer", "{'estateId':1001,'addressId':5001}"))
                .hasToString("{\"priceOffer\":\"1.234,50 CHF\"}");
    }

    private String level(long activity) {
        return api.elements("read agentslog " + activity, "{'data':['Beratungsebene']}")
                .path("Beratungsebene")
                .asText();
    }

    @Test
    void an_owner_follows_an_estate_with_an_account() {
        JsonNode account = api.call(
                        "do createestatetrackingaccount",
                        "{'accountname':'ida','accountpassword':'geheim','estateid':1003,'addressid':5001}")
                .at("/data/records/0");
        assertThat(account)
                .hasToString("{\"id\":51,\"type\":\"estateTracking\",\"elements\":"
                        + "{\"accountname\":\"ida\",\"accountpassword\":\"geheim\"}}");
        assertThat(api.elements("get estatetrackingdetails", "{'accountname':'ida','password':'geheim'}"))
                .hasToString("{\"accountname\":\"ida\",\"information\":\"\",\"note\":\"\",\"addressid\":\"5001\","
                        + "\"estateids\":{\"1\":\"1003\"}}");
    }

    @Test
    void a_newsletter_is_ordered_cancelled_or_waits_for_confirmation() {
        assertThat(api.call("do registerNewsletter 5001", "{'register':true}").at("/data/records"))
                .isEmpty();
        assertThat(newsletter(api)).isEqualTo("1");
        api.call("do registerNewsletter 5001", "{'register':'false'}");
        assertThat(newsletter(api)).isEqualTo("2");
        assertThat(api.call("read agentslog", "{'addressid':5001,'data':['Aktionsart','Aktionstyp'],'listlimit':1}")
                        .at("/data/records/0/elements"))
                .hasToString("{\"Aktionsart\":\"Newsletter\",\"Aktionstyp\":\"nicht bestellt\"}");
        try (OnOfficeSandbox other =
                OnOfficeSandbox.builder().records(3).with(Quirk.DOUBLE_OPT_IN).start()) {
            ApiClient client = new ApiClient(other);
            client.call("do registerNewsletter 5001", "{'register':1}");
            assertThat(newsletter(client)).isEqualTo("3");
            assertThat(other.outbox()).extracting(OutgoingMessage::kind).containsExactly("newsletter confirmation");
        }
    }

    @Test
    void what_would_leave_the_system_is_kept() {
        api.call("do sendaddresscompletion", "{'addressId':5001,'mode':'modus1'}");
        api.call("do contactaddress", "{'addressdata':{'Name':'x'},'subject':'Frage','recipient':'a@example.org'}");
        assertThat(api.elements("do executeMarketplaceWebhooks 1001", "{'module':'estate'}"))
                .hasToString("{\"result\":\"success\"}");

        assertThat(sandbox.outbox())
                .containsExactly(
                        new OutgoingMessage("address completion", "5001", "modus1"),
                        new OutgoingMessage("contact form", "a@example.org", "Frage"),
                        new OutgoingMessage("webhook", "1001", "estate"));
    }

    @Test
    void macros_are_filled_from_the_named_records() {
        long address = api.create("create address", "{'Vorname':'Ada'}");
        assertThat(api.elements(
                        "get macroresolve",
                        "{'text':'Hallo _Vorname, _objektnr_extern, _Uservorname _Unfug','addressids':[" + address
                                + "],'estateids':[1001]}"))
                .hasToString("{\"resolvedtext\":\"Hallo Ada, OF-0001, Eva _Unfug\"}");
    }

    @Test
    void widgets_and_surveys_are_there_to_be_read() {
        assertThat(api.call("get statisticWidgets", "{'module':'estate'}")
                        .at("/data/meta/cntabsolute")
                        .asInt())
                .isEqualTo(2);
        assertThat(api.call("get appointmentdocument", "{}").at("/data/records/0"))
                .hasToString("{\"id\":4,\"type\":\"\",\"elements\":{\"title\":\"Besichtigungsprotokoll\"}}");
        assertThat(api.elements("get appointmentdocument 4", "{}")
                        .at("/Besichtigungsprotokoll/0/0/pagetopic")
                        .asText())
                .isEqualTo("Eindruck");
        assertThat(api.error("get appointmentdocument 7", "{}"))
                .isEqualTo("130 No survey id or no survey with given id found in database");
        assertThat(api.error("get statisticWidgets", "{}")).isEqualTo("163 Invalid name for module");
    }

    @Test
    void calls_whose_answer_nobody_has_seen_may_answer_nothing() {
        try (OnOfficeSandbox other = OnOfficeSandbox.builder()
                .records(3)
                .with(Quirk.UNKNOWN_BODIES_EMPTY)
                .start()) {
            assertThat(new ApiClient(other)
                            .call("do appointmentAffirmation", "{'calendarId':701}")
                            .path("data"))
                    .hasToString("{\"meta\":{\"cntabsolute\":null},\"records\":[]}");
        }
    }

    @Test
    void links_rights_stamps_and_lists() {
        assertThat(api.elements("get getlink estate", "{'recordId':1001}"))
                .hasToString("{\"url\":\"" + api.uri("/smart/estate/1001") + "\"}");
        assertThat(api.elements(
                        "get checkuserrecordsright",
                        "{'action':'read','module':'estate','userid':21,'recordIds':[1001,7,'1003']}"))
                .hasToString("[\"1001\",\"1003\"]");
        assertThat(api.elements(
                        "do accessControl",
                        "{'acTemplate':'Nur Büro','module':'estate','recordId':1001,'templateOwner':21}"))
                .hasToString("{\"success\":\"success\"}");
        assertThat(api.create("create workinglist", "{'listName':'Heute','type':'estate','ids':[1001,1003]}"))
                .isEqualTo(61);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "get users            | {'userfilter':'some'}     | 255 Invalid value for parameter \"userfilter\"",
                "get users            | {'userfilter':'byGroupId','groupId':9} | 272 Invalid Group ID",
                "get groups           | {'groupfilter':'some'}    | 255 Invalid value for parameter \"groupfilter\"",
                "get distinctValues   | {'module':'task','field':'kaufpreis'} | 163 Invalid name for module",
                "get distinctValues   | {'module':'estate','field':'x'}       | 141 Unknown field: x",
                "get confignewaddressfields | {'fieldname':'Land'} | 24 Missing configuration for resourceId \"\"",
                "get confignewaddressfields fieldvalues | {'fieldname':'Name'}"
                        + " | 171 No singleselect- or multiselect field",
                "get regionsLiveSearch | {}                       | 167 Missing parameter \"searchstring\"",
                "read impressum       | {'data':['x']}            | 141 Unknown field: x",
                "read basicsettings   | {}                        | 167 Missing parameter \"data\"",
                "read log             | {}                        | 256 Parameter listlimit is mandatory and must be"
                        + " 0.",
                "read log             | {'listlimit':501}         | 256 Parameter listlimit is mandatory and must be"
                        + " 0.",
                "get getlink          | {'recordId':1}            | 24 Missing configuration for resourceId \"\"",
                "get getlink estate   | {'recordId':7}            | 156 Access violation",
                "get checkuserrecordsright | {'action':'see'}     | 255 Invalid value for parameter \"action\"",
                "get checkuserrecordsright | {'action':'read','module':'x'} | 163 Invalid name for module",
                "get checkuserrecordsright | {'action':'read','module':'task','userid':'x'}"
                        + " | 186 Userid must be an integer",
                "get checkuserrecordsright | {'action':'read','module':'task','userid':21}"
                        + " | 185 Missing or invalid record ids",
                "do accessControl     | {'acTemplate':'x','module':'estate','recordId':1001,'templateOwner':21}"
                        + " | 255 Invalid value for parameter \"acTemplate\"",
                "create workinglist   | {}                        | 273 WorkingList name cannot be empty",
                "create workinglist   | {'listName':'x','type':'task'} | 269 WorkingList type not allowed",
                "create workinglist   | {'listName':'x','type':'estate'} | 265 Too few items in worklist",
                "create workinglist   | {'listName':'x','type':'estate','visibility':3} | 267 Cannot set visibility",
                "get macroresolve     | {}                        | 125 Missing text for resolver",
                "do registerNewsletter | {'register':1}           | 18 Missing or invalid attribute: resourceid",
                "do registerNewsletter 5001 | {}                  | 167 Missing parameter \"register\"",
                "do sendaddresscompletion | {'mode':'modus1'}     | 96 Missing address record id",
                "do sendaddresscompletion | {'addressId':5001,'mode':'x'}"
                        + " | 152 Unsupported address completion mode",
                "do executeMarketplaceWebhooks 1001 | {'module':'news'} | 163 Invalid name for module",
                "do priceOffer        | {'estateId':1001,'addressId':5001,'priceOffer':'viel'}"
                        + " | 214 Invalid price format!",
                "get priceOffer       | {'addressId':5001}        | 110 Missing estate record id",
                "do createestatetrackingaccount | {'accountname':'x'} | 102 Missing accountname or password",
                "get estatetrackingdetails | {'accountname':'x','password':'y'} | 103 Unknown account"
            })
    void wrong_calls_say_what_is_wrong(String action, String parameters, String error) {
        assertThat(api.error(action, parameters)).isEqualTo(error);
    }

    private static String newsletter(ApiClient api) {
        return api.elements("read address 5001", "{'data':['newsletter_aktiv']}")
                .path("newsletter_aktiv")
                .asText();
    }

    private String ids(String action, String parameters) {
        StringBuilder ids = new StringBuilder();
        api.call(action, parameters)
                .at("/data/records")
                .forEach(record -> ids.append(ids.isEmpty() ? "" : " ").append(record.path("id")));
        return ids.toString();
    }
}
