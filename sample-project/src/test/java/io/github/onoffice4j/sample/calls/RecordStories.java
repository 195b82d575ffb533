package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.Batch;
import io.github.onoffice4j.Page;
import io.github.onoffice4j.Pending;
import io.github.onoffice4j.sample.crm.ActionTypes;
import io.github.onoffice4j.sample.crm.address.Address;
import io.github.onoffice4j.sample.crm.agentslog.AgentsLog;
import io.github.onoffice4j.sample.crm.calls.GetUsers;
import io.github.onoffice4j.sample.crm.estate.Estate;
import io.github.onoffice4j.sample.crm.task.Task;
import io.github.onoffice4j.sample.crm.user.User;
import java.util.List;

/** Records of the modules: their queries and drafts are calls like all others. */
final class RecordStories {

    private RecordStories() {}

    static List<Story> all() {
        return List.of(
                new Story("an estate is created, modified and read", RecordStories::estate),
                new Story("an address is created, modified and read", RecordStories::address),
                new Story("an activity is created, modified and read", RecordStories::activity),
                new Story("a task is created, modified and read", RecordStories::task),
                new Story("users are read, in one request with other calls", RecordStories::users));
    }

    private static void estate(Agency agency) {
        long id = agency.send(Estate.draft().objekttitel("Haus").create());
        agency.send(Estate.draft().kaufpreis(349_000).modify(id));

        Page<Estate> found = agency.send(Estate.query()
                .select(Estate.OBJEKTTITEL)
                .where(Estate.KAUFPREIS.is(349_000))
                .page(0, 10));
        assertThat(found.records())
                .singleElement()
                .satisfies(estate -> assertThat(estate.getObjekttitel()).isEqualTo("Haus"));
    }

    private static void address(Agency agency) {
        long id = agency.send(Address.draft().name("Lovelace").create());
        agency.send(Address.draft().vorname("Ada").modify(id));

        assertThat(agency.onOffice().find(Address.query().select(Address.VORNAME, Address.NAME), id))
                .hasValueSatisfying(address -> {
                    assertThat(address.getVorname()).isEqualTo("Ada");
                    assertThat(address.getName()).isEqualTo("Lovelace");
                });
    }

    private static void activity(Agency agency) {
        long id = agency.send(AgentsLog.draft()
                .action(ActionTypes.Email.AUSGANG)
                .addressIds(5001)
                .estateId(1001)
                .note("Exposé")
                .create());
        agency.send(AgentsLog.draft().note("Exposé versandt").modify(id));

        assertThat(agency.onOffice().find(AgentsLog.query().select(AgentsLog.BEMERKUNG), id))
                .hasValueSatisfying(
                        activity -> assertThat(activity.getBemerkung()).isEqualTo("Exposé versandt"));
    }

    private static void task(Agency agency) {
        long id = agency.send(Task.draft()
                .art(ActionTypes.Aufgabe.OBJEKTAUFNAHME)
                .betreff("Anrufen")
                .create());
        agency.send(Task.draft().betreff("Zurückrufen").modify(id));

        assertThat(agency.onOffice().find(Task.query().select(Task.BETREFF), id))
                .hasValueSatisfying(task -> assertThat(task.getBetreff()).isEqualTo("Zurückrufen"));
    }

    private static void users(Agency agency) {
        Batch batch = agency.onOffice().batch();
        Pending<Page<User>> records = agency.add(
                batch,
                User.query().select(User.NAME).orderBy(User.NAME.ascending()).page(0, 2));
        Pending<List<GetUsers.User>> users = agency.add(batch, GetUsers.call());
        batch.send();

        assertThat(records.get().records()).extracting(user -> user.getName()).containsExactly("ebeispiel", "mbrandt");
        assertThat(users.get()).extracting(GetUsers.User::userName).contains("ebeispiel", "mbrandt");
        assertThat(agency.sandbox().requests()).hasSize(1);
    }
}
