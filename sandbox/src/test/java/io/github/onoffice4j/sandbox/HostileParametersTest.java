package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters of the wrong kind: each call takes them or says what it thinks of them, and none ever breaks. */
class HostileParametersTest extends SandboxTest {
    private static final List<String> ACTIONS = List.of(
            "get fields",
            "get actionkindtypes",
            "read estate",
            "create estate",
            "modify estate 1001",
            "read address",
            "create address",
            "modify address 5001",
            "read agentslog",
            "create agentslog",
            "modify agentslog 301",
            "read task",
            "create task",
            "modify task 101",
            "read user");
    private static final List<String> PARAMETERS = List.of(
            "data",
            "filter",
            "sortby",
            "listlimit",
            "listoffset",
            "recordids",
            "filterid",
            "modules",
            "language",
            "fieldList",
            "lang",
            "allowAutomaticTypesForActionKind",
            "georangesearch",
            "addressids",
            "estateid",
            "email",
            "kaufpreis",
            "Land",
            "relatedAddressId",
            "outputlanguage",
            "countryIsoCodeType");

    private static final List<String> NAMES = List.of(
            "data",
            "filter",
            "addressid",
            "addressids",
            "estateid",
            "estateids",
            "estateId",
            "addressId",
            "parentid",
            "childid",
            "parentids",
            "relationinfo",
            "categories",
            "fileid",
            "fileId",
            "ids",
            "searchdata",
            "outputfields",
            "order",
            "sortby",
            "limit",
            "offset",
            "listoffset",
            "estatedata",
            "location",
            "subscribers",
            "relatedAddressIds",
            "relatedEstateId",
            "reminderTypes",
            "recordIds",
            "userid",
            "groupId",
            "language",
            "searchparameter",
            "text",
            "register",
            "priceOffer",
            "messengerUIds",
            "tmpUploadId",
            "Art",
            "url",
            "file",
            "relatedRecordId",
            "position");

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "5",
                "'text'",
                "[]",
                "{}",
                "[null]",
                "[[]]",
                "{'a':{'b':[null]}}",
                "1e400",
                "[1,2,3]"
            })
    void whatever_a_parameter_holds_the_call_says_what_it_thinks_of_it(String value) {
        ObjectNode[] actions = ACTIONS.stream()
                .flatMap(action -> parameters(value).map(parameters -> api.action(action, parameters)))
                .toArray(ObjectNode[]::new);

        JsonNode results = api.send(actions).at("/response/results");

        assertThat(results).hasSameSizeAs(actions);
        for (int i = 0; i < actions.length; i++) {
            assertThat(results.get(i).at("/status/errorcode").asInt())
                    .as(actions[i] + " " + results.get(i))
                    .isNotEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "5",
                "'text'",
                "[]",
                "{}",
                "[null]",
                "[[]]",
                "{'a':{'b':[null]}}",
                "1e400",
                "[1,2,3]"
            })
    void no_call_ever_breaks(String value) {
        String all = NAMES.stream()
                .map(name -> "'" + name + "':" + value)
                .collect(Collectors.joining(",", "{'unknown':1,", "}"));
        String ids =
                "'mode':'searchcriteria','module':'estate','type':'mail','action':'read','input':'x','listlimit':3";
        List<ObjectNode> actions = new ArrayList<>();
        for (String call : sandbox.calls()) {
            for (String id : List.of("", " 1001", " 701", " estate", " address", " fieldvalues", " searchcriteria")) {
                actions.add(api.action(call + id, all));
                actions.add(
                        api.action(call + id, all.replace("{'unknown':1,", "{").replaceFirst("}$", "," + ids + "}")));
            }
        }

        JsonNode results = api.send(actions.toArray(ObjectNode[]::new)).at("/response/results");

        assertThat(results).hasSameSizeAs(actions);
        for (int i = 0; i < actions.size(); i++) {
            assertThat(results.get(i).at("/status/errorcode").asInt())
                    .as(actions.get(i) + " " + results.get(i))
                    .isNotEqualTo(1);
        }
    }

    private static Stream<String> parameters(String value) {
        return Stream.concat(
                PARAMETERS.stream()
                        .map(name -> "{'" + name + "':" + value + ",'formatoutput':true,'addressids':[5001]}"),
                Stream.of(
                        "{'data':{'kaufpreis':" + value + ",'boden':" + value + ",'Art':" + value + "}}",
                        "{'filter':{'Nr':" + value + ",'kaufpreis':[{'op':'in','val':" + value + "}]}}"));
    }
}
