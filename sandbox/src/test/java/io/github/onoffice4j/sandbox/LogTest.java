package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every change is in the log, under the log's own words for it. */
class LogTest extends SandboxTest {
    private static final String OWNER =
            "'relationtype':'urn:onoffice-de-ns:smart:2.5:relationTypes:estate:address:owner','parentid':[1003],";

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "modify address 5001       | {'Vorname':'x'}            | edit   | address              | 5001",
                "do registerNewsletter 5001 | {'register':1}            | edit   | address              | 5001",
                "modify agentslog 301      | {'data':{'note':'x'}}      | edit   | agentslog            | 301",
                "delete calendar 701       | {}                         | delete | calendar             | 701",
                "delete searchcriteria 211 | {}                         | delete | search criteria      | 211",
                "create relation           | {OWNER'childid':5009}      | link   | relation             | 1003",
                "delete relation           | {OWNER'childid':5003}      | unlink | relation             | 1003",
                "do uploadfile             | {'module':'estate','relatedRecordId':1001,'Art':'Link','url':'https://a.b'}"
                        + "                                             | add    | file                 | 1001",
                "delete fileRelation       | {'relationtype':'estate','parentid':1001,'fileId':501}"
                        + "                                             | delete | file                 | 501",
                "do priceOffer             | {'estateId':1001,'addressId':5001,'priceOffer':7}"
                        + "                                             | add    | offer                | 1001",
                "modify timetracking       | {'track':1}                | edit   | arbeitszeiterfassung | ``"
            })
    void a_change_is_noted(String action, String parameters, String change, String module, String target) {
        assertThat(api.error(action, parameters.replace("OWNER", OWNER))).isEqualTo("0 OK");

        JsonNode entry = api.elements("read log", "{'listlimit':1}");
        assertThat(entry.path("action").asText()).isEqualTo(change);
        assertThat(entry.path("module").asText()).isEqualTo(module);
        assertThat(entry.path("resourceId").asText()).isEqualTo(target == null ? "" : target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "read estate 1001    | {}",
                "get pdf             | {}",
                "modify estate 7     | {'data':{'kaufpreis':1}}",
                "do uploadfile       | {'data':'YQ=='}"
            })
    void what_changes_nothing_is_not_noted(String action, String parameters) {
        api.call(action, parameters);

        assertThat(api.call("read log", "{'listlimit':0}")
                        .at("/data/meta/cntabsolute")
                        .asInt())
                .isZero();
    }
}
