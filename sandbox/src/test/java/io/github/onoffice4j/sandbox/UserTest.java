package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading users. */
class UserTest extends SandboxTest {
    @Test
    void elements_hold_what_was_asked_for_and_no_id() {
        JsonNode result = api.call("read user", "{'data':['Nr','Name','Nachname'],'listlimit':1}");

        assertThat(result.path("cacheable").asBoolean()).isTrue();
        assertThat(result.path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":5},\"records\":[{\"id\":21,\"type\":\"user\","
                        + "\"elements\":{\"Nr\":\"21\",\"Name\":\"ebeispiel\",\"Nachname\":\"Beispiel\"}}]}");
    }

    @Test
    void without_data_no_user_is_answered() {
        assertThat(api.call("read user", "{'data':[]}").path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":0},\"records\":[]}");
    }

    @Test
    void users_can_be_filtered_sorted_and_paged() {
        assertThat(names("{'data':['Name'],'filter':{'Nr':[{'op':'in','val':[21,'25']}]}}"))
                .isEqualTo("ebeispiel skoenig");
        assertThat(names("{'data':['Name'],'sortby':{'Name':'DESC'},'listlimit':2,'listoffset':1}"))
                .isEqualTo("tlorenz skoenig");
        assertThat(names("{'data':['Name'],'sortby':'Name','sortorder':'DESC','listlimit':2}"))
                .as("the text form is ignored")
                .isEqualTo("ebeispiel mbrandt");
    }

    @Test
    void a_resource_id_reads_one_user() {
        assertThat(api.call("read user 25", "{'data':['Vorname']}").path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":1},\"records\":[{\"id\":25,\"type\":\"user\","
                        + "\"elements\":{\"Vorname\":\"Sophie\"}}]}");
        assertThat(api.call("read user 7", "{'data':['Vorname']}").at("/data/records"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "read user   | {'data':['Rechte']}                             | 141 Unknown field: Rechte",
                "read user   | {'data':['Name'],'filter':{'Unfug':[]}}         | 141 Unknown field: Unfug",
                "read user   | {'data':['Name'],'sortby':{'Unfug':'ASC'}}      | 212 Unknown sort field.",
                "read user   | {'data':'Name'}                                 | 74 Array expected: data",
                "create user | {}      | 25 Missing configuration for resourceType \"user\"",
                "modify user 21 | {}   | 25 Missing configuration for resourceType \"user\""
            })
    void wrong_calls_say_what_is_wrong(String action, String parameters, String error) {
        assertThat(api.error(action, parameters)).isEqualTo(error);
    }

    private String names(String parameters) {
        StringBuilder names = new StringBuilder();
        api.call("read user", parameters)
                .at("/data/records")
                .forEach(record -> names.append(names.isEmpty() ? "" : " ")
                        .append(record.at("/elements/Name").asText()));
        return names.toString();
    }
}
