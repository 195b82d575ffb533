package io.github.onoffice4j.sandbox.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallRecord;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is particular about addresses: flat parameters, the number in every record, names of countries, one sort field. */
class AddressTest {

    private final RecordsApi api = RecordsApi.ofDefaultTenant(0);

    @Test
    void everyRecordHasItsNumberAsANumber() {
        long id = api.create("address", "{'Name':'Beispiel'}");
        assertThat(api.elements("address", id, "{}").get("id")).isEqualTo(31L);
        assertThat(api.elements("address", id, "{'data':['KdNr']}").get("KdNr")).isEqualTo(1001L);
    }

    @Test
    void theServerSetsCustomerNumberUserAndTimes() {
        long id = api.create("address", "{'KdNr':7,'Status':0,'uuid':'mine'}");
        assertThat(api.elements(
                        "address",
                        id,
                        "{'data':['KdNr','Benutzer','Eintragsdatum','Aenderung','Status','Status2Adr','imageUrl']}"))
                .hasToString("{id=31, KdNr=1001, Benutzer=api, Eintragsdatum=2024-05-06, Aenderung=2024-05-06 15:30:00,"
                        + " Status=1, Status2Adr=status2adr_active, imageUrl=}");
    }

    @Test
    void createAnswersTheNewNumberAndModifyNumberZero() {
        assertThat(api.call("create", "address", "", "{}"))
                .isEqualTo(new CallAnswer(false, null, List.of(new CallRecord(31L, "address", List.of()))));
        assertThat(api.modify("address", 31, "{'Vorname':'Eva'}")).isEqualTo(CallAnswer.success("address"));
    }

    @ParameterizedTest(name = "{0} fails with {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'data':{'Name':'x'}}                 # 75 Unknown field: \"data\"",
                "{'name':'x'}                          # 75 Unknown field: \"name\"",
                "{'ind_1919_Feld_adressen7':'x'}       # 75 Unknown field: \"ind_1919_Feld_adressen7\"",
                "{'Anrede-Titel':'Frau Dr.'}           # 75 Unknown field: \"Anrede-Titel\"",
                "{'ind_1901_Feld_adressen3':'x'}       # 75 Unknown field: \"ind_1901_Feld_adressen3\"",
                "{'Beziehung':['Kunde','Nachbar']}     # 76 Invalid multiselect key: Nachbar",
                "{'Status2Adr':0}                      # 77 Invalid singleselect key: 0",
                "{'newsletter_aktiv':'9'}              # 77 Invalid singleselect key: 9",
            })
    void writesFail(String parameters, String failure) {
        assertThat(api.failure("create", "address", "", parameters)).isEqualTo(failure);
        long id = api.create("address", "{}");
        assertThat(api.failure("modify", "address", Long.toString(id), parameters))
                .isEqualTo(failure);
    }

    @Test
    void modifyNeedsAnExistingRecord() {
        assertThat(api.failure("modify", "address", "", "{}")).isEqualTo("18 Missing or invalid attribute: resourceid");
        assertThat(api.failure("modify", "address", "4711", "{}")).startsWith("80 Unknown record.");
    }

    @ParameterizedTest
    @CsvSource({"status2adr_active,1", "status2adr_archive,0"})
    void statusFollowsStatus2Adr(String key, String status) {
        long id = api.create("address", "{'Status2Adr':'" + key + "'}");
        api.modify("address", id, "{'Status':1}");
        assertThat(api.elements("address", id, "{'data':['Status']}")).hasToString("{id=31, Status=" + status + "}");
    }

    @ParameterizedTest(name = "{0} is read as {1}, {2}, {3}")
    @CsvSource({"DEU,Deutschland,DE,DEU", "Österreich,Österreich,AT,AUT", "Utopia,Utopia,Utopia,Utopia"})
    void countriesAreNamesUnlessACodeIsAskedFor(String written, String name, String twoLetters, String threeLetters) {
        long id = api.create("address", "{'Land':'" + written + "'}");
        assertThat(api.elements("address", id, "{'data':['Land']}").get("Land")).isEqualTo(name);
        assertThat(api.elements("address", id, "{'data':['Land'],'countryIsoCodeType':'ISO-3166-2'}")
                        .get("Land"))
                .isEqualTo(twoLetters);
        assertThat(api.elements("address", id, "{'data':['Land'],'countryIsoCodeType':'ISO-3166-3'}")
                        .get("Land"))
                .isEqualTo(threeLetters);
    }

    @Test
    void compoundFieldsAreComposedOfWhatIsThere() {
        long id = api.create("address", "{'Anrede':'Frau','Titel':'Dr.','Ort':'Bonn'}");
        assertThat(api.elements("address", id, "{'data':['Anrede-Titel','Plz-Ort','Anrede-Titel2']}"))
                .hasToString("{id=31, Anrede-Titel=Frau Dr., Plz-Ort=Bonn, Anrede-Titel2=}");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{}                                                # 31 33 35",
                "{'sortby':'Name'}                                 # 35 33 31",
                "{'sortby':'Name','sortorder':'DESC'}              # 31 33 35",
                "{'sortby':'KdNr','sortorder':'DESC'}              # 35 33 31",
                "{'sortby':{'Name':'DESC'}}                        # 31 33 35",
                "{'recordids':[35,'31']}                           # 31 35",
                "{'recordids':{'0':33}}                            # 33",
                "{'recordids':[]}                                  # 31 33 35",
                "{'recordids':[31,33],'filter':{'Name':[{'op':'=','val':'b'}]}} # 33",
                "{'filter':{'KdNr':[{'op':'>','val':1001}]},'listlimit':1}      # 33",
            })
    void reads(String parameters, String ids) {
        for (String name : List.of("C", "b", "A")) {
            api.create("address", "{'Name':'" + name + "'}");
        }
        assertThat(api.read("address", parameters).records().stream()
                        .map(record -> record.id().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ids);
    }

    @ParameterizedTest(name = "{0} fails with {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'data':['id']}                            # 141 Unknown field: id",
                "{'data':['Id']}                            # 141 Unknown field: Id",
                "{'filter':{'Id':[{'op':'=','val':1}]}}     # 141 Unknown field: Id",
                "{'filter':{'ID':[{'op':'=','val':1}]}}     # 141 Unknown field: ID",
                "{'data':['outlookSync']}                   # 141 Unknown field: outlookSync",
                "{'sortby':'Id'}                            # 212 Unknown sort field.",
                "{'filterid':'3'}                           # 284 The requested filterid 3 is unknown",
            })
    void readsFail(String parameters, String failure) {
        assertThat(api.failure("read", "address", "", parameters)).isEqualTo(failure);
    }

    @Test
    void moreThan500RecordIdsFail() {
        String ids = IntStream.rangeClosed(1, 501).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertThat(api.failure("read", "address", "", "{'recordids':[" + ids + "]}"))
                .isEqualTo("302 This action supports only up to 500 Ids");
    }
}
