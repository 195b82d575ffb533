package io.github.onoffice4j.sandbox.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What creating and modifying an estate stores, ignores and refuses. */
class EstateWriteTest {

    private final RecordsApi api = RecordsApi.ofDefaultTenant(0);

    @ParameterizedTest(name = "{0} = {1} reads as {2}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "kaufpreis           # 299000                 # 299000.00",
                "kaufpreis           # '299000.5'             # 299000.50",
                "kaufpreis           # 3.57                   # 3.57",
                "kaufpreis           # ''                     # 0.00",
                "breitengrad         # '50.77621'             # 50.77621",
                "baujahr             # '1974'                 # 1974",
                "baujahr             # 1974.0                 # 1974",
                "baujahr             # ''                     # 0",
                "balkon              # true                   # 1",
                "balkon              # '0'                    # 0",
                "balkon              # ''                     # 0",
                "plz                 # 52068                  # 52068",
                "plz                 # '01067'                # 01067",
                "ort                 # ''                     # ``",
                "ort                 # null                   # ``",
                "abdatum             # '2024-01-31'           # 2024-01-31",
                "abdatum             # '2024-01-31 10:00:00'  # 2024-01-31",
                "abdatum             # ''                     # 0000-00-00",
                "ind_2038_Feld_ObjVerwaltung21 # '2024-01-31 10:00' # 2024-01-31 10:00:00",
                "ind_2038_Feld_ObjVerwaltung21 # ''           # 0000-00-00 00:00:00",
                "objektart           # 'haus'                 # haus",
                "haustiere           # 1                      # 1",
                "objektart           # ''                     # ``",
                "boden               # ['parkett','fliesen']  # |parkett||fliesen|",
                "boden               # {'1':'parkett'}        # |parkett|",
                "boden               # 'parkett'              # |parkett|",
                "boden               # []                     # null",
                "multiParkingLot     # {'garage':{'Count':2,'Price':'40.00','MarketingType':'rent'}}"
                        + " # {garage={Count=2, Price=40.00, MarketingType=rent}}",
                "multiParkingLot     # []                     # {}",
                "verkauft            # 1                      # 1",
                "status              # 0                      # 1",
                "uuid                # 'mine'                 # not mine",
                "Id                  # 4711                   # 15",
            })
    void createStores(String field, String written, String read) {
        long id = api.create("estate", "{'data':{'" + field + "':" + written + "}}");
        Object value = api.elements("estate", id, "{'data':['" + field + "']}").get(field);
        if (read.startsWith("not ")) {
            assertThat(String.valueOf(value)).isNotEqualTo(read.substring(4)).hasSize(36);
        } else {
            assertThat(String.valueOf(value)).isEqualTo(read);
        }
    }

    @ParameterizedTest(name = "{0} = {1} fails with {2}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "Ort           # 'Bonn'            # 143 Unknown field in estate data: Ort",
                "scout_region  # 'x'               # 143 Unknown field in estate data: scout_region",
                "ind_2054_Feld_ObjFreitexte17 # '' # 143 Unknown field in estate data: ind_2054_Feld_ObjFreitexte17",
                "boden         # ['sand']          # 76 Invalid multiselect key: sand",
                "boden         # '|parkett|'       # 76 Invalid multiselect key: |parkett|",
                "objektart     # 'schloss'         # 77 Invalid singleselect key: schloss",
                "objektart     # ['haus']          # 294 Invalid data type for parameter objektart",
                "baujahr       # 'alt'             # 228 Expected integer: baujahr",
                "baujahr       # 1974.5            # 228 Expected integer: baujahr",
                "kaufpreis     # '1.000,00'        # 229 Expected float: kaufpreis",
                "kaufpreis     # '1e999999999'     # 229 Expected float: kaufpreis",
                "balkon        # 'ja'              # 294 Invalid data type for parameter balkon",
                "abdatum       # '31.01.2024'      # 294 Invalid data type for parameter abdatum",
                "abdatum       # '2024-02-30'      # 294 Invalid data type for parameter abdatum",
                "multiParkingLot # 'garage'        # 294 Invalid data type for parameter multiParkingLot",
            })
    void oneBadFieldRefusesTheWholeAction(String field, String written, String failure) {
        String parameters = "{'data':{'objekttitel':'neu','" + field + "':" + written + "}}";
        assertThat(api.failure("create", "estate", "", parameters)).isEqualTo(failure);
        assertThat(api.read("estate", "{}").total()).isZero();
        long id = api.create("estate", "{'data':{'objekttitel':'alt'}}");
        assertThat(api.failure("modify", "estate", Long.toString(id), parameters))
                .isEqualTo(failure);
        assertThat(api.elements("estate", id, "{'data':['objekttitel']}")).hasToString("{objekttitel=alt}");
    }

    @Test
    void createAnswersTheNewNumberAndModifyNumberZero() {
        assertThat(api.call("create", "estate", "", "{'data':[]}"))
                .isEqualTo(new CallAnswer(false, null, List.of(new CallRecord(15L, "estate", List.of()))));
        assertThat(api.create("estate", "{'data':{}}")).isEqualTo(17);
        assertThat(api.modify("estate", 15, "{'data':{'ort':'Bonn'}}"))
                .isEqualTo(new CallAnswer(
                        false, null, List.of(new CallRecord(0L, "estate", Map.of("success", "success")))));
    }

    @Test
    void theServerSetsNumberUuidTimesAndUser() {
        long id = api.create("estate", "{'data':{}}");
        assertThat(api.elements("estate", id, "{'data':['Id','erstellt_am','geaendert_am','erstellt_von','benutzer']}"))
                .hasToString("{Id=15, erstellt_am=2024-05-06, geaendert_am=2024-05-06 15:30:00, erstellt_von=25,"
                        + " benutzer=25}");
    }

    @Test
    void theConfigurationsDefaultsApplyToWhatIsNotWritten() {
        long id = api.create("estate", "{'data':{'nutzungsart':'anlage'}}");
        assertThat(api.elements("estate", id, "{'data':['nutzungsart','land','status2','status']}"))
                .hasToString("{nutzungsart=anlage, land=DEU, status2=status2obj_aktiv, status=1}");
    }

    @Test
    void aMultiselectIsReplacedAsAWhole() {
        long id = api.create("estate", "{'data':{'boden':['parkett','fliesen'],'ort':'Bonn'}}");
        api.modify("estate", id, "{'data':{'boden':['dielen']}}");
        assertThat(api.elements("estate", id, "{'data':['boden','ort']}")).hasToString("{boden=|dielen|, ort=Bonn}");
        api.modify("estate", id, "{'data':{'boden':[]}}");
        assertThat(api.elements("estate", id, "{'data':['boden','ort']}")).hasToString("{boden=null, ort=Bonn}");
    }

    @ParameterizedTest
    @CsvSource({"status2obj_aktiv,1", "status2obj_inaktiv,2", "status2obj_archiviert,0", "indStatus2Select61,1"})
    void statusFollowsStatus2(String key, String status) {
        long id = api.create("estate", "{'data':{}}");
        api.modify("estate", id, "{'data':{'status2':'" + key + "','status':'2'}}");
        assertThat(api.elements("estate", id, "{'data':['status']}")).hasToString("{status=" + status + "}");
    }

    @Test
    void statusItselfIsNotWritable() {
        long id = api.create("estate", "{'data':{'status':0}}");
        assertThat(api.failure("modify", "estate", "15", "{'data':{'status':0}}"))
                .isEqualTo("294 Invalid data type for parameter status");
        api.modify("estate", id, "{'data':{'status':'0'}}");
        assertThat(api.elements("estate", id, "{'data':['status']}")).hasToString("{status=1}");
    }

    @Test
    void anEstateThatLeftTheApiUserKeepsItsUser() {
        long id = api.create("estate", "{'data':{}}");
        api.modify("estate", id, "{'data':{'benutzer':27}}");
        api.modify("estate", id, "{'data':{'benutzer':25}}");
        assertThat(api.elements("estate", id, "{'data':['benutzer']}")).hasToString("{benutzer=27}");
    }

    @ParameterizedTest(name = "modify of \"{0}\" with {1} fails with {2}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "``   # {'data':{}}     # 110 Missing estate record id",
                "4711 # {'data':{}}     # 80 Unknown record. Record may not exist or the permission rights are not set"
                        + " accordingly for this action.",
                "neu  # {'data':{}}     # 80 Unknown record. Record may not exist or the permission rights are not set"
                        + " accordingly for this action.",
                "15   # {}              # 167 Missing parameter \"data\"",
                "15   # {'data':['ort']} # 294 Invalid data type for parameter data",
            })
    void modifyFails(String id, String parameters, String failure) {
        api.create("estate", "{'data':{}}");
        assertThat(api.failure("modify", "estate", id, parameters)).isEqualTo(failure);
    }
}
