package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What others of the agency do while a client is at work. */
class ChangesTest extends SandboxTest {
    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @Override
    Clock clock() {
        return NOON;
    }

    @Test
    void a_hook_changes_records_between_two_pages() {
        List<Integer> requests = new ArrayList<>();
        sandbox.beforeRequest(request -> {
            requests.add(request.actions().size());
            if (requests.size() == 2) {
                sandbox.records("estate").delete(1001);
                sandbox.records("estate").create(Map.of("objekttitel", "neu"));
            }
        });

        assertThat(ids("{'listlimit':2}")).isEqualTo("1001 1003");
        assertThat(ids("{'listlimit':2,'listoffset':2}")).as("1005 was skipped").isEqualTo("1007 1009");
        assertThat(ids("{'listlimit':2,'listoffset':4}")).isEqualTo("1011");
        assertThat(requests).containsExactly(1, 1, 1);
    }

    @Test
    void records_are_created_and_modified_as_their_calls_do() {
        long estate = sandbox.records("estate").create(Map.of("kaufpreis", 1, "boden", List.of("parkett")));
        sandbox.records("estate").modify(estate, Map.of("kaufpreis", "2.5"));
        long address = sandbox.records("address").create(Map.of("email", "a@example.org"));
        long activity = sandbox.records("agentsLog").create(Map.of("estateid", estate, "note", "x"));
        sandbox.records("agentsLog").modify(activity, Map.of("note", "y"));
        long task = sandbox.records("task").create(Map.of("Art", 217));

        assertThat(sandbox.records("estate").value(estate, "kaufpreis")).isEqualTo("2.50");
        assertThat(sandbox.records("estate").value(estate, "boden")).isEqualTo("|parkett|");
        assertThat(sandbox.records("estate").value(estate, "geaendert_am")).isEqualTo("2026-07-01 12:00:00");
        assertThat(sandbox.records("address").value(address, "Email")).isEqualTo("a@example.org");
        assertThat(sandbox.records("agentsLog").value(activity, "Bemerkung")).isEqualTo("y");
        assertThat(sandbox.records("task").value(task, "Art")).isEqualTo("217");
        long user = sandbox.records("user").create(Map.of("Name", "neu", "Nachname", "Neu"));
        assertThat(sandbox.records("user").ids()).hasSize(6).endsWith(user);
        assertThat(sandbox.records("user").value(user, "Name")).isEqualTo("neu");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void any_field_can_be_set_and_to_anything() {
        sandbox.records("estate").set(1001, "geaendert_am", "2020-01-01 00:00:00");
        sandbox.records("estate").set(1001, "objektart", "raumstation");

        assertThat(api.elements("read estate 1001", "{'data':['geaendert_am','objektart']}"))
                .hasToString("{\"geaendert_am\":\"2020-01-01 00:00:00\",\"objektart\":\"raumstation\"}");
        sandbox.records("estate").set(1001, "objektart", null);
        assertThat(sandbox.records("estate").value(1001, "objektart")).isEqualTo("");
    }

    @Test
    void an_id_is_never_given_twice() {
        long id = sandbox.records("estate").create(Map.of());
        sandbox.records("estate").delete(id);

        assertThat(sandbox.records("estate").create(Map.of())).isEqualTo(id + 2);
        assertThat(api.call("read estate " + id, "{}").at("/data/records")).isEmpty();
    }

    @Test
    void a_field_switched_off_is_unknown_from_the_next_action_on() {
        sandbox.configuration().deactivate("estate", "kaufpreis");

        assertThat(api.error("read estate", "{'data':['kaufpreis']}")).isEqualTo("141 Unknown field: kaufpreis");
        assertThat(api.error("read estate", "{'filter':{'kaufpreis':[{'op':'>','val':1}]}}"))
                .isEqualTo("141 Unknown field: kaufpreis");
        assertThat(api.error("create estate", "{'data':{'kaufpreis':1}}"))
                .isEqualTo("143 Unknown field in estate data: kaufpreis");
        assertThat(fields("kaufpreis", "")).isEqualTo("[]");
        assertThat(fields("kaufpreis", "'showOnlyInactive':true,")).contains("float");

        sandbox.configuration().activate("estate", "kaufpreis");
        assertThat(api.error("read estate", "{'data':['kaufpreis']}")).isEqualTo("0 OK");
    }

    @Test
    void values_come_and_go_and_records_keep_those_that_went() {
        sandbox.configuration().addValue("estate", "objektart", "hausboot", "Hausboot");
        long id = api.create("create estate", "{'data':{'objektart':'hausboot'}}");
        assertThat(fields("objektart", "'labels':true,")).contains("\"hausboot\":\"Hausboot\"");

        sandbox.configuration().removeValue("estate", "objektart", "hausboot");
        assertThat(api.elements("read estate " + id, "{'data':['objektart']}"))
                .hasToString("{\"objektart\":\"hausboot\"}");
        assertThat(api.error("create estate", "{'data':{'objektart':'hausboot'}}"))
                .isEqualTo("77 Invalid singleselect key: hausboot");
    }

    @Test
    void labels_change() {
        sandbox.configuration()
                .relabel("estate", "objektart", "ENG", "Kind")
                .relabelValue("estate", "objektart", "haus", "ENG", "Home");

        assertThat(fields("objektart", "'labels':true,'language':'ENG',"))
                .contains("\"haus\":\"Home\"", "\"label\":\"Kind\"");
        assertThat(fields("objektart", "'labels':true,")).contains("\"label\":\"Objektart\"");
    }

    @Test
    void fields_come_and_go() {
        sandbox.configuration().addField("address", "Lieblingstier", "singleselect", "Lieblingstier");
        sandbox.configuration().addValue("address", "Lieblingstier", "katze", "Katze");
        long id = api.create("create address", "{'Lieblingstier':'katze'}");
        assertThat(sandbox.records("address").value(id, "Lieblingstier")).isEqualTo("katze");

        sandbox.configuration().removeField("address", "Lieblingstier");
        assertThat(api.error("read address " + id, "{'data':['Lieblingstier']}"))
                .isEqualTo("141 Unknown field: Lieblingstier");
    }

    @Test
    void what_is_not_there_is_named() {
        TenantConfiguration configuration = sandbox.configuration();
        SandboxRecords estates = sandbox.records("estate");

        assertThatThrownBy(() -> configuration.deactivate("estat", "kaufpreis"))
                .hasMessage("The sandbox's tenant has no module estat. It has address, agentsLog, calendar, email,"
                        + " estate, file, news, project, task, user.");
        assertThatThrownBy(() -> configuration.deactivate("estate", "kauf"))
                .hasMessage("The sandbox's tenant has no field estate.kauf.");
        assertThatThrownBy(() -> configuration.removeValue("estate", "objektart", "x"))
                .hasMessage("The field estate.objektart of the sandbox's tenant has no value \"x\".");
        assertThatThrownBy(() -> configuration.addValue("estate", "kaufpreis", "x", "X"))
                .hasMessage("The field estate.kaufpreis of the sandbox's tenant lists no values.");
        assertThatThrownBy(() -> sandbox.records("calendar"))
                .hasMessage("The sandbox keeps no records of a module \"calendar\"."
                        + " It has estate, address, agentsLog, task, user.");
        assertThatThrownBy(() -> estates.delete(7)).hasMessage("The sandbox has no estate with the id 7.");
        assertThatThrownBy(() -> estates.set(1001, "kauf", 1))
                .hasMessage("The sandbox's tenant has no field estate.kauf.");
        assertThatThrownBy(() -> estates.create(Map.of("kauf", 1)))
                .hasMessage("The sandbox refuses to create estate: error 143 \"Unknown field in estate data: kauf\".");
    }

    private String ids(String parameters) {
        StringBuilder ids = new StringBuilder();
        api.call("read estate", parameters)
                .at("/data/records")
                .forEach(record -> ids.append(ids.isEmpty() ? "" : " ")
                        .append(record.path("id").asText()));
        return ids.toString();
    }

    private String fields(String field, String more) {
        return api.elements("get fields", "{" + more + "'modules':['estate'],'fieldList':['" + field + "']}")
                .toString();
    }
}
