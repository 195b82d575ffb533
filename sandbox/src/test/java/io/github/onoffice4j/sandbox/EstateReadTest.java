package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading estates: which, in which order, how many, and in which form. */
class EstateReadTest extends SandboxTest {
    /** Three estates of our own, found by this reference. */
    private static final String MINE = "'objektnr_extern':[{'op':'like','val':'TEST-%'}]";

    private long villa;
    private long flat;
    private long plot;

    @BeforeEach
    void createEstates() {
        villa = create("'objektnr_extern':'TEST-1','objekttitel':'Villa am Park','objektart':'haus','kaufpreis':800000,"
                + "'boden':['parkett','fliesen'],'baujahr':1910,'balkon':true,'abdatum':'2026-05-01','plz':'52062'");
        flat = create("'objektnr_extern':'TEST-2','objekttitel':'Ältere Wohnung 50%','objektart':'wohnung',"
                + "'kaufpreis':'199999.90','boden':['fliesen'],'baujahr':1985,'balkon':false,'abdatum':'2026-01-15'");
        plot = create("'objektnr_extern':'TEST-3','objekttitel':'','objektart':'grundstueck','kaufpreis':100000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "objektart   | =           | 'haus'                | 1",
                "objektart   | is          | 'HAUS'                | 1",
                "objektart   | !=          | 'haus'                | 2 3",
                "objektart   | <>          | 'haus'                | 2 3",
                "objektart   | !=          | ['haus','wohnung']    | 3",
                "objektart   | in          | ['haus','wohnung']    | 1 2",
                "objektart   | NOT IN      | ['haus','wohnung']    | 3",
                "objektart   | in          | {'0':'haus'}          | 1",
                "kaufpreis   | >           | 199999.9              | 1",
                "kaufpreis   | >=          | '199999.90'           | 1 2",
                "kaufpreis   | <           | 200000                | 2 3",
                "kaufpreis   | <=          | 100000                | 3",
                "kaufpreis   | =           | '100000'              | 3",
                "kaufpreis   | BETWEEN     | [100000, 199999.9]    | 2 3",
                "kaufpreis   | in          | [100000, '800000.00'] | 1 3",
                "baujahr     | <           | 1950                  | 1 3",
                "objekttitel | like        | '%PARK'               | 1",
                "objekttitel | like        | 'ältere%50%'          | 2",
                "objekttitel | like        | 'Villa'               |",
                "objekttitel | not like    | '%park%'              | 2 3",
                "objekttitel | =           | ''                    | 3",
                "balkon      | =           | 1                     | 1",
                "balkon      | =           | true                  | 1",
                "balkon      | =           | 0                     | 2",
                "balkon      | in          | [0,'']                | 2 3",
                "abdatum     | <           | '2026-02-01'          | 2 3",
                "abdatum     | =           | '2026-05-01 00:00:00' | 1",
                "abdatum     | between     | ['2026-01-01','2026-12-31 23:59'] | 1 2",
                "abdatum     | =           | '0000-00-00'          | 3",
                "boden       | =           | 'parkett'             | 1",
                "boden       | !=          | 'parkett'             | 2 3",
                "boden       | in          | ['parkett','fliesen'] | 1 2",
                "boden       | not in      | ['fliesen']           | 3",
                "boden       | like        | 'park%'               | 1",
                "boden       | not like    | 'fl%'                 | 3",
                "status      | =           | 1                     | 1 2 3",
                "plz         | =           | 52062                 | 1"
            })
    void filters_compare_as_the_database_does(String field, String operator, String value, String expected) {
        String filter = "{'filter':{" + MINE + ",'" + field + "':[{'op':'" + operator + "','val':" + value + "}]},"
                + "'data':['objektnr_extern']}";

        List<String> found = new ArrayList<>();
        for (JsonNode record : api.call("read estate", filter).at("/data/records")) {
            found.add(record.at("/elements/objektnr_extern").asText().substring(5));
        }
        assertThat(String.join(" ", found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void conditions_are_all_to_hold() {
        assertThat(ids("{'filter':{" + MINE + ",'kaufpreis':[{'op':'>','val':100000},{'op':'<','val':500000}]}}"))
                .containsExactly(flat);
        assertThat(ids("{'filter':{" + MINE + ",'kaufpreis':[{'op':'>','val':100000}],"
                        + "'objektart':[{'op':'=','val':'haus'}]}}"))
                .containsExactly(villa);
        assertThat(ids("{'filter':[],'listlimit':500}")).hasSize(203);
    }

    @Test
    void ids_and_uuids_can_be_filtered_by() {
        String uuid = api.elements("read estate " + plot, "{'data':['uuid']}")
                .path("uuid")
                .asText();

        assertThat(ids("{'filter':{'Id':[{'op':'>','val':" + villa + "}]}}")).containsExactly(flat, plot);
        assertThat(ids("{'filter':{'uuid':[{'op':'=','val':'" + uuid + "'}]}}")).containsExactly(plot);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'data':['Id','Unfug']}                                   | 141 Unknown field: Unfug",
                "{'data':['id']}                                           | 141 Unknown field: id",
                "{'data':['scout_region']}                                 | 141 Unknown field: scout_region",
                "{'data':[5]}                                              | 291 Field name is not a string",
                "{'data':'Id'}                                             | 74 Array expected: data",
                "{'filter':{'Unfug':[{'op':'=','val':1}]}}                 | 141 Unknown field: Unfug",
                "{'filter':{'Id':[{'op':'==','val':1}]}}                   | 142 Unknown operator: ==",
                "{'filter':{'Id':{'op':'=','val':1}}}                      | 257 Error validating the filter: Id",
                "{'filter':{'Id':[{'op':'between','val':[1]}]}}            | 257 Error validating the filter: Id",
                "{'sortby':{'Unfug':'ASC'}}                                | 212 Unknown sort field.",
                "{'filterid':7}                                            | 284 The requested filterid 7 is unknown",
                "{'georangesearch':{'country':'DEU','radius':10}}          | 164 Incomplete parameters for geo range search"
            })
    void wrong_parameters_fail_the_action(String parameters, String error) {
        assertThat(api.error("read estate", parameters)).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({"<", ">", "<=", ">=", "between"})
    void multiselects_take_six_operators_only(String operator) {
        assertThat(api.error("read estate", "{'filter':{'boden':[{'op':'" + operator + "','val':[1,2]}]}}"))
                .isEqualTo("232 Multiselect fields can only be filtered with =, !=, like, not like, in and not in");
    }

    @Test
    void the_map_form_of_sortby_sorts_and_the_text_form_is_ignored() {
        assertThat(ids("{'filter':{" + MINE + "},'sortby':{'kaufpreis':'ASC'}}"))
                .containsExactly(plot, flat, villa);
        assertThat(ids("{'filter':{" + MINE + "},'sortby':{'kaufpreis':'DESC'}}"))
                .containsExactly(villa, flat, plot);
        assertThat(ids("{'filter':{" + MINE + "},'sortby':{'status':'ASC','Id':'DESC'}}"))
                .containsExactly(plot, flat, villa);
        assertThat(ids("{'filter':{" + MINE + "},'sortby':'kaufpreis','sortorder':'ASC'}"))
                .containsExactly(villa, flat, plot);
    }

    @Test
    void umlauts_sort_beside_their_letters() {
        assertThat(ids("{'filter':{" + MINE + "},'sortby':{'objekttitel':'ASC'}}"))
                .containsExactly(plot, flat, villa);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 20",
        "'\"listlimit\":5', 5",
        "'\"listlimit\":\"7\"', 7",
        "'\"listlimit\":500', 203",
        "'\"listlimit\":501', 20",
        "'\"listlimit\":0', 20"
    })
    void a_list_has_20_records_unless_told_otherwise_and_501_are_20_too(String parameter, int records) {
        JsonNode result = api.call("read estate", "{" + parameter + "}");

        assertThat(result.at("/data/records")).hasSize(records);
        assertThat(result.at("/data/meta/cntabsolute").asInt()).isEqualTo(203);
    }

    @Test
    void pages_join_and_end() {
        assertThat(ids("{'listlimit':100,'listoffset':0}").get(99)).isEqualTo(1199);
        assertThat(ids("{'listlimit':100,'listoffset':100}").get(0)).isEqualTo(1201);
        assertThat(ids("{'listlimit':100,'listoffset':200}")).containsExactly(villa, flat, plot);
        assertThat(ids("{'listoffset':203}")).isEmpty();
    }

    @Test
    void counting_needs_no_data() {
        JsonNode result = api.call("read estate", "{'data':[],'listlimit':1,'filter':{" + MINE + "}}");

        assertThat(result.at("/data/meta/cntabsolute").asInt()).isEqualTo(3);
        assertThat(result.at("/data/records/0/elements")).hasToString("[]");
    }

    @Test
    void a_resource_id_reads_one_record_and_the_filter_is_ignored() {
        assertThat(api.call("read estate " + flat, "{'filter':{'objektart':[{'op':'=','val':'haus'}]}}")
                        .at("/data/records/0/id")
                        .asLong())
                .isEqualTo(flat);
        for (String nobody : new String[] {"0", "999999", "69d9cd12-9591-3a83-ac27-101157603f38"}) {
            assertThat(api.call("read estate " + nobody, "{}").path("data"))
                    .hasToString("{\"meta\":{\"cntabsolute\":0},\"records\":[]}");
        }
    }

    @Test
    void values_are_text_as_they_come_out_of_the_database() {
        assertThat(api.elements(
                        "read estate " + villa,
                        "{'data':['Id','objektart','kaufpreis','kaltmiete','baujahr','balkon','terrasse','abdatum',"
                                + "'auftragbis','boden','bad','land','zustand','benutzer','status','status2','verkauft',"
                                + "'multiParkingLot','ind_2038_Feld_ObjVerwaltung21']}"))
                .hasToString("{\"Id\":\"" + villa + "\",\"objektart\":\"haus\",\"kaufpreis\":\"800000.00\","
                        + "\"kaltmiete\":\"0.00\",\"baujahr\":\"1910\",\"balkon\":\"1\",\"terrasse\":\"\","
                        + "\"abdatum\":\"2026-05-01\",\"auftragbis\":\"0000-00-00\",\"boden\":\"|parkett||fliesen|\","
                        + "\"bad\":null,\"land\":\"\",\"zustand\":\"\",\"benutzer\":\"21\",\"status\":\"1\","
                        + "\"status2\":\"status2obj_aktiv\",\"verkauft\":\"\",\"multiParkingLot\":[],"
                        + "\"ind_2038_Feld_ObjVerwaltung21\":\"0000-00-00 00:00:00\"}");
    }

    @Test
    void formatted_values_are_for_people() {
        assertThat(formatted("DEU"))
                .isEqualTo("{\"Id\":\"1.401\",\"objektart\":\"Haus\",\"kaufpreis\":\"800.000,00 €\","
                        + "\"kaltmiete\":\"\",\"baujahr\":\"1910\",\"balkon\":\"Ja\",\"abdatum\":\"01.05.2026\","
                        + "\"auftragbis\":\"\",\"boden\":[\"Parkett\",\"Fliesen\"],\"zustand\":\"\","
                        + "\"benutzer\":\"Eva Beispiel\",\"verkauft\":\"\"}");
        assertThat(formatted("ENG")).contains("\"objektart\":\"House\"", "\"balkon\":\"Yes\"");
    }

    private String formatted(String language) {
        return api.elements(
                        "read estate " + villa,
                        "{'formatoutput':true,'outputlanguage':'" + language + "','data':['Id','objektart','kaufpreis',"
                                + "'kaltmiete','baujahr','balkon','abdatum','auftragbis','boden','zustand','benutzer',"
                                + "'verkauft']}")
                .toString();
    }

    @Test
    void extra_elements_come_on_request() {
        assertThat(api.elements(
                        "read estate " + villa, "{'addestatelanguage':true,'addMainLangId':true,'addMobileUrl':true}"))
                .hasToString("{\"language\":\"\",\"mainLangId\":null,\"mobileUrl\":\""
                        + api.uri("/mobile/estate/" + villa) + "\"}");
    }

    @Test
    void a_radius_around_coordinates_finds_what_is_near() {
        JsonNode near = api.call(
                "read estate",
                "{'listlimit':500,'data':['ort'],"
                        + "'georangesearch':{'latitude':'50.7753','longitude':'6.0839','radius':'5'}}");

        assertThat(near.at("/data/records"))
                .isNotEmpty()
                .allSatisfy(record ->
                        assertThat(record.at("/elements/ort").asText()).isIn("Aachen", "Würselen"));
    }

    private long create(String data) {
        return api.create("create estate", "{'data':{" + data + "}}");
    }

    private List<Long> ids(String parameters) {
        return StreamSupport.stream(
                        api.call("read estate", parameters).at("/data/records").spliterator(), false)
                .map(record -> record.path("id").asLong())
                .toList();
    }
}
