package io.github.onoffice4j.sandbox.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.call.CallAnswer;
import io.github.onoffice4j.sandbox.call.CallRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which estates a filter finds; each is named by its title. */
class EstateFilterTest {

    private final RecordsApi api = RecordsApi.ofDefaultTenant(0);

    EstateFilterTest() {
        estate(
                "a",
                "'objektart':'haus','kaufpreis':300000,'plz':'01067','ort':'Dresden','balkon':true,'boden':['parkett']");
        estate("b", "'objektart':'haus','kaufpreis':'449999.5','ort':'Köln','boden':['parkett','fliesen']");
        estate("c", "'objektart':'wohnung','kaltmiete':900,'ort':'Bad Aachen','auftragbis':'2024-03-01','balkon':0");
    }

    private void estate(String title, String fields) {
        api.create("estate", "{'data':{'objekttitel':'" + title + "'," + fields + "}}");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{}                                                              # a b c",
                "[]                                                              # a b c",
                "{'objektart':[{'op':'=','val':'haus'}]}                         # a b",
                "{'objektart':[{'op':'is','val':'haus'}]}                        # a b",
                "{'objektart':[{'op':'IS','val':'haus'}]}                        # a b",
                "{'objektart':[{'op':'=','val':'HAUS'}]}                         # a b",
                "{'objektart':[{'op':'!=','val':'haus'}]}                        # c",
                "{'objektart':[{'op':'<>','val':'haus'}]}                        # c",
                "{'objektart':[{'op':'!=','val':['haus','grundstueck']}]}        # c",
                "{'objektart':[{'op':'in','val':['haus','wohnung']}]}            # a b c",
                "{'objektart':[{'op':'in','val':{'3':'haus','7':'x'}}]}          # a b",
                "{'objektart':{'1':{'op':'in','val':['wohnung']}}}               # c",
                "{'objektart':[{'op':'IN','val':[]}]}                            # ``",
                "{'objektart':[{'op':'NOT IN','val':['haus']}]}                  # c",
                "{'kaufpreis':[{'op':'>','val':300000}]}                         # b",
                "{'kaufpreis':[{'op':'>=','val':'300000'}]}                      # a b",
                "{'kaufpreis':[{'op':'=','val':'300000.000'}]}                   # a",
                "{'kaufpreis':[{'op':'<','val':300000}]}                         # c",
                "{'kaufpreis':[{'op':'<=','val':300000}]}                        # a c",
                "{'kaufpreis':[{'op':'>=','val':1},{'op':'<','val':400000}]}     # a",
                "{'kaufpreis':[{'op':'BETWEEN','val':[300000,449999.5]}]}        # a b",
                "{'kaufpreis':[{'op':'in','val':[0,300000]}]}                    # a c",
                "{'balkon':[{'op':'=','val':1}]}                                 # a",
                "{'balkon':[{'op':'=','val':true}]}                              # a",
                "{'balkon':[{'op':'in','val':[0,'']}]}                           # b c",
                "{'plz':[{'op':'=','val':'01067'}]}                              # a",
                "{'ort':[{'op':'like','val':'%AACHEN%'}]}                        # c",
                "{'ort':[{'op':'like','val':'köln'}]}                            # b",
                "{'ort':[{'op':'like','val':'aachen'}]}                          # ``",
                "{'ort':[{'op':'not like','val':'%e%'}]}                         # b",
                "{'auftragbis':[{'op':'=','val':'2024-03-01'}]}                  # c",
                "{'auftragbis':[{'op':'=','val':'2024-03-01 00:00:00'}]}         # c",
                "{'auftragbis':[{'op':'=','val':''}]}                            # a b",
                "{'auftragbis':[{'op':'between','val':['2024-02-01','2024-03-01 10:00']}]} # c",
                "{'geaendert_am':[{'op':'>=','val':'2024-05-06'}]}               # a b c",
                "{'geaendert_am':[{'op':'>','val':'2024-05-06 15:30'}]}          # ``",
                "{'boden':[{'op':'=','val':'parkett'}]}                          # a",
                "{'boden':[{'op':'=','val':'|fliesen||parkett|'}]}               # b",
                "{'boden':[{'op':'!=','val':'parkett'}]}                         # b c",
                "{'boden':[{'op':'in','val':['fliesen','parkett']}]}             # a b",
                "{'boden':[{'op':'not in','val':['fliesen']}]}                   # a c",
                "{'boden':[{'op':'like','val':'%fliesen%'}]}                     # b",
                "{'boden':[{'op':'not like','val':'%parkett%'}]}                 # c",
                "{'boden':[{'op':'=','val':''}]}                                 # c",
                "{'status':[{'op':'=','val':1}],'ort':[{'op':'=','val':'Dresden'}]} # a",
                "{'Id':[{'op':'>','val':15}]}                                    # b c",
                "{'erstellt_von':[{'op':'=','val':0}]}                           # ``",
            })
    void finds(String filter, String titles) {
        assertThat(titles(api.read("estate", "{'data':['objekttitel'],'filter':" + filter + "}")))
                .isEqualTo(titles);
    }

    @ParameterizedTest(name = "{0} fails with {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'Kaufpreis':[{'op':'=','val':1}]}         # 141 Unknown field: Kaufpreis",
                "{'scout_region':[{'op':'=','val':1}]}      # 141 Unknown field: scout_region",
                "{'kaufpreis':[{'op':'==','val':1}]}        # 142 Unknown operator: ==",
                "{'boden':[{'op':'>','val':'a'}]}           # 232 Multiselect fields can only be filtered with =, !=, like,"
                        + " not like, in and not in",
                "{'kaufpreis':[{'op':'between','val':[1]}]} # 257 Error validating the filter: kaufpreis",
                "{'kaufpreis':[{'op':'='}]}                 # 257 Error validating the filter: kaufpreis",
                "{'kaufpreis':[1]}                          # 257 Error validating the filter: kaufpreis",
                "{'kaufpreis':1}                            # 257 Error validating the filter: kaufpreis",
            })
    void fails(String filter, String failure) {
        assertThat(api.failure("read", "estate", "", "{'data':['Id'],'filter':" + filter + "}"))
                .isEqualTo(failure);
    }

    private static String titles(CallAnswer answer) {
        List<CallRecord> records = answer.records();
        return records.stream()
                .map(record -> String.valueOf(((Map<?, ?>) record.elements()).get("objekttitel")))
                .collect(Collectors.joining(" "));
    }
}
