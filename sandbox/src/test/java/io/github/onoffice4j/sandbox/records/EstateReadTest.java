package io.github.onoffice4j.sandbox.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sorting, paging, selected fields and the forms of values in reads of estates. */
class EstateReadTest {

    private final RecordsApi api = RecordsApi.ofDefaultTenant(0);

    @ParameterizedTest(name = "{0} answers {2} records from the {1}. on")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{}                                     # 1   # 20",
                "{'listlimit':3}                        # 1   # 3",
                "{'listlimit':'500'}                    # 1   # 500",
                "{'listlimit':501}                      # 1   # 20",
                "{'listlimit':0}                        # 1   # 20",
                "{'listlimit':500,'listoffset':500}     # 501 # 10",
                "{'listoffset':'509'}                   # 510 # 1",
            })
    void pages(String parameters, int first, int count) {
        for (int i = 0; i < 510; i++) {
            api.create("estate", "{'data':{}}");
        }
        CallAnswer answer = api.read("estate", parameters);
        assertThat(answer.total()).isEqualTo(510);
        assertThat(answer.cacheable()).isTrue();
        assertThat(answer.records()).hasSize(count);
        assertThat(answer.records().get(0).id()).isEqualTo(15L + 2L * (first - 1));
    }

    @Test
    void aPageBehindTheEndIsEmpty() {
        api.create("estate", "{'data':{}}");
        assertThat(api.read("estate", "{'listoffset':20}")).isEqualTo(new CallAnswer(true, 1L, List.of()));
    }

    @ParameterizedTest(name = "{0} sorts {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "'sortby':{'kaufpreis':'ASC'}                    # 19 15 17",
                "'sortby':{'kaufpreis':'DESC'}                   # 17 15 19",
                "'sortby':{'ort':'ASC','kaufpreis':'DESC'}       # 17 15 19",
                "'sortby':{'ort':'DESC','Id':'DESC'}             # 19 17 15",
                "'sortby':{'Plz-Ort':'ASC'}                      # 212 Unknown sort field.",
                "'sortby':'kaufpreis','sortorder':'DESC'         # 15 17 19",
                "'sortby':'unbekannt'                            # 15 17 19",
                "'sortby':[]                                     # 15 17 19",
            })
    void sorts(String parameters, String ids) {
        api.create("estate", "{'data':{'kaufpreis':9,'ort':'aachen'}}");
        api.create("estate", "{'data':{'kaufpreis':10,'ort':'Aachen'}}");
        api.create("estate", "{'data':{'kaufpreis':8.5,'ort':'Bonn'}}");
        if (ids.startsWith("212")) {
            assertThat(api.failure("read", "estate", "", "{" + parameters + "}"))
                    .isEqualTo(ids);
        } else {
            assertThat(api.read("estate", "{" + parameters + "}").records())
                    .extracting(record -> record.id().toString())
                    .containsExactly(ids.split(" "));
        }
    }

    @Test
    void aResourceIdFindsOneRecordAndNoFilterMatters() {
        long id = api.create("estate", "{'data':{'ort':'Bonn'}}");
        CallAnswer answer = api.read("estate", id, "{'data':['Id','ort'],'filter':{'ort':[{'op':'=','val':'Köln'}]}}");
        assertThat(answer)
                .isEqualTo(new CallAnswer(
                        true,
                        1L,
                        List.of(new CallRecord(id, "estate", Map.of("Id", Long.toString(id), "ort", "Bonn")))));
        assertThat(api.read("estate", 0, "{'data':['Id']}")).isEqualTo(new CallAnswer(true, 0L, List.of()));
        assertThat(api.call("read", "estate", "3c2b0e3a-uuid", "{}").total()).isZero();
    }

    @ParameterizedTest(name = "{0} fails with {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'data':['Id','Kaufpreis']}    # 141 Unknown field: Kaufpreis",
                "{'data':{'0':'scout_region'}}  # 141 Unknown field: scout_region",
                "{'data':'Id'}                  # 294 Invalid data type for parameter data",
                "{'filterid':7}                 # 284 The requested filterid 7 is unknown",
                "{'listlimit':'many'}           # 294 Invalid data type for parameter listlimit",
            })
    void fails(String parameters, String failure) {
        assertThat(api.failure("read", "estate", "", parameters)).isEqualTo(failure);
    }

    @Test
    void whatIsNotSetReadsAsTheDatabaseHasIt() {
        long id = api.create("estate", "{'data':{}}");
        assertThat(
                        api.elements(
                                "estate",
                                id,
                                "{'data':['ort','kaufpreis','baujahr','balkon','abdatum','objekttyp','boden','multiParkingLot']}"))
                .hasToString("{ort=, kaufpreis=0.00, baujahr=0, balkon=0, abdatum=0000-00-00, objekttyp=, boden=null,"
                        + " multiParkingLot=}");
    }

    @Test
    void formattedValuesAreForDisplay() {
        long id = api.create("estate", """
                {'data':{'objektart':'haus','kaufpreis':350000,'wohnflaeche':100.5,'baujahr':1974,'balkon':true,
                 'abdatum':'2024-01-31','heizungsart':['zentral'],'land':'DEU','ort':'Bonn'}}""");
        String fields = "'data':['Id','objektart','kaufpreis','wohnflaeche','baujahr','balkon','abdatum','heizungsart',"
                + "'land','ort','objekttyp','boden','preisAufAnfrage']";
        assertThat(api.elements("estate", id, "{" + fields + ",'formatoutput':true}"))
                .hasToString("{Id=15, objektart=Haus, kaufpreis=350.000,00 €, wohnflaeche=ca. 100,5 m², baujahr=1974,"
                        + " balkon=Ja, abdatum=31.01.2024, heizungsart=[Zentralheizung], land=Deutschland, ort=Bonn,"
                        + " objekttyp=null, boden=null, preisAufAnfrage=0}");
        assertThat(api.elements("estate", id, "{" + fields + ",'formatoutput':1,'outputlanguage':'ENG'}"))
                .asString()
                .contains("objektart=House", "balkon=Yes", "land=Germany");
    }

    @Test
    void extrasComeOnlyWhenAskedFor() {
        long id = api.create("estate", "{'data':{}}");
        assertThat(api.elements("estate", id, "{}")).isEmpty();
        assertThat(api.elements("estate", id, "{'addestatelanguage':true,'addMainLangId':true,'addMobileUrl':true}"))
                .hasToString("{language=, mainLangId=null, mobileUrl=https://mobile.onoffice.invalid/estate/15}");
    }
}
