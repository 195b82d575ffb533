package io.github.onoffice4j.generator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The form of the files that describe calls. */
class CallsReaderTest {

    private static final String USERS = """
            {"calls": [{"row": 65, "action": "GET", "resourceType": "users", "cacheable": true, "name": "GetUsers",
              "sentence": "Reads the users.",
              "parameters": [
                {"name": "userfilter", "javaName": "filter", "type": "choice", "sentence": "Limits the users.",
                  "values": [{"key": "onlyOwn", "name": "ONLY_OWN"}]},
                {"name": "limit", "in": "data", "type": "integer", "min": 1, "max": 500, "sentence": "Limits the number."}],
              "result": {"records": "MANY", "value": "User"},
              "types": {"User": {"sentence": "A user.", "members": [
                {"name": "$id", "javaName": "id", "type": "long", "always": true, "sentence": "the number"},
                {"name": "groups", "type": "list<text>", "sentence": "the groups"}]}}}]}
            """;

    private static ApiCall read(String json) throws IOException {
        CallsReader.Content content = new CallsReader()
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "calls/settings.json");
        return content.calls().get(0);
    }

    @Test
    void readsACall() throws IOException {
        ApiCall call = read(USERS);
        ApiCall.CallForm form = Objects.requireNonNull(call.form());

        assertThat(call.row()).isEqualTo(65);
        assertThat(call.typedBy()).isEqualTo(ApiCall.TypedBy.CALL);
        assertThat(form.parameters()).extracting(CallParameter::path).containsExactly("userfilter", "data/limit");
        assertThat(form.parameters()).extracting(CallParameter::javaName).containsExactly("filter", "limit");
        assertThat(form.result().types().get("User").members())
                .extracting(CallResult.Member::type)
                .containsExactly(ResultType.of("long"), ResultType.of("list<text>"));
    }

    @Test
    void namesThePlaceOfWhatItDoesNotUnderstand() {
        assertWrong(
                USERS.replace("\"max\": 500", "\"maximum\": 500"),
                "Member \"maximum\" is unknown: in calls/settings.json.calls[0].parameters[1]");
        assertWrong(
                USERS.replace("\"integer\"", "\"int\""),
                "\"int\" is none of [text, integer, id, decimal, boolean, flag, language, date, dateTime, time, choice, texts,"
                        + " integers, ids, idsAsText, choices, field, fields, fieldValues, conditions, filter, order, bytes, files]:"
                        + " in calls/settings.json.calls[0].parameters[1].type");
        assertWrong(USERS.replace("list<text>", "list<word>"), "\"word\" is no type of a result");
        assertWrong(USERS.replace("\"row\": 65, ", ""), "Member \"row\" is missing: in calls/settings.json.calls[0]");
    }

    @Test
    void refusesCallsThatContradictThemselves() {
        assertContradiction(USERS.replace("\"javaName\": \"filter\"", "\"javaName\": \"limit\""), "two methods limit");
        assertContradiction(
                USERS.replace("\"values\": [{\"key\": \"onlyOwn\", \"name\": \"ONLY_OWN\"}]", "\"values\": []"),
                "userfilter has values, or should have");
        assertContradiction(
                USERS.replace("\"min\": 1", "\"mandatory\": true, \"min\": 1"),
                "data/limit is mandatory behind an optional one");
        assertContradiction(
                USERS.replace("\"value\": \"User\"", "\"value\": \"Person\""), "types [User], but used are [Person]");
        assertContradiction(
                USERS.replace("\"parameters\"", "\"exactlyOneOf\": [[\"userfilter\", \"user\"]], \"parameters\""),
                "no parameter user");
        assertContradiction(
                USERS.replace("\"records\": \"MANY\"", "\"records\": \"DONE\""),
                "a value where there is none, or none where there should be");
        assertContradiction(inParts("\"pages\": {\"limit\": \"most\", \"offset\": \"first\"}"), "no parameter most");
        assertContradiction(
                inParts("\"pages\": {\"limit\": \"userfilter\", \"offset\": \"userfilter\"}"), "pages of any length");
        assertContradiction(
                inParts("\"period\": {\"from\": \"userfilter\", \"until\": \"userfilter\", \"most\": 500}"),
                "a period that does not begin on a day");
    }

    private static String inParts(String parts) {
        return USERS.replace("\"records\": \"MANY\"", "\"records\": \"MANY\", " + parts);
    }

    private static void assertContradiction(String json, String what) {
        assertWrong(
                json, "The catalogue contradicts itself, with " + what + ": GetUsers in calls/settings.json.calls[0]");
    }

    private static void assertWrong(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void theSandboxAnswersEveryCallOfTheCatalogueAndNoOtherThatIsDocumented() {
        List<String> documented = CallCatalogue.load().calls().stream()
                .map(call -> call.action().name().toLowerCase(Locale.ROOT) + " " + call.resourceType())
                .distinct()
                .toList();

        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start()) {
            assertThat(sandbox.calls()).containsAll(documented);
            assertThat(sandbox.calls())
                    .filteredOn(call -> !documented.contains(call))
                    .as("calls that are only known from clients")
                    .containsExactlyInAnyOrder("do contactaddress", "get distinctValues", "get estateLanguage");
        }
    }

    @Test
    void everyDocumentedRowIsThereOnceOrInSeveralForms() {
        List<Integer> rows = CallCatalogue.load().calls().stream()
                .map(ApiCall::row)
                .distinct()
                .sorted()
                .toList();

        assertThat(rows).hasSize(89).first().isEqualTo(1);
        assertThat(rows).last().isEqualTo(89);
    }
}
