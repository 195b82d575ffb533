package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.Crm.Address;
import io.github.onoffice4j.Crm.AgentsLog;
import io.github.onoffice4j.Crm.Estate;
import io.github.onoffice4j.Crm.Objektart;
import io.github.onoffice4j.Crm.Task;
import io.github.onoffice4j.field.Languages;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a query asks for, and how single records are found. */
class QueryTest {

    private OnOfficeSandbox sandbox;
    private OnOffice onOffice;

    @BeforeEach
    void connect() {
        sandbox = OnOfficeSandbox.builder().records(0).start();
        onOffice = Crm.connect(sandbox).build();
    }

    @AfterEach
    void disconnect() {
        onOffice.close();
        sandbox.close();
    }

    @Test
    void anEstateIsFoundByItsNumberIfItMeetsTheConditions() {
        long house = onOffice.create(Estate.draft().objektart(Objektart.HAUS));

        assertThat(onOffice.find(Estate.MODULE, house)).isPresent();
        assertThat(onOffice.find(Estate.query().where(Estate.OBJEKTART.is(Objektart.HAUS)), house))
                .isPresent();
        assertThat(onOffice.find(Estate.query().where(Estate.OBJEKTART.is(Objektart.WOHNUNG)), house))
                .isEmpty();
        assertThat(onOffice.find(Estate.MODULE, house + 1)).isEmpty();
    }

    @Test
    void anAddressIsFoundByItsNumberIfItMeetsTheConditions() {
        long ada = onOffice.create(Address.draft().vorname("Ada").name("Lovelace"));
        long grace = onOffice.create(Address.draft().vorname("Grace").name("Hopper"));

        assertThat(onOffice.find(Address.query().where(Address.NAME.is("Lovelace")), ada))
                .hasValueSatisfying(
                        address -> assertThat(address.get(Address.VORNAME)).isEqualTo("Ada"));
        assertThat(onOffice.find(Address.query().where(Address.NAME.is("Lovelace")), grace))
                .isEmpty();
        assertThat(onOffice.find(Address.query().countryIsoCodeType(CountryForm.TWO_LETTERS), ada))
                .isPresent();
        assertThat(lastParameters())
                .containsEntry("countryIsoCodeType", "ISO-3166-2")
                .containsEntry("recordids", List.of((int) ada));
    }

    @Test
    void anAddressThatTheQueryDoesNotPickIsNotAskedFor() {
        long ada = onOffice.create(Address.draft().name("Lovelace"));
        long grace = onOffice.create(Address.draft().name("Hopper"));
        int requests = sandbox.requests().size();

        assertThat(onOffice.find(Address.query().recordIds(ada), grace)).isEmpty();
        assertThat(sandbox.requests()).hasSize(requests);
        assertThat(onOffice.find(Address.query().recordIds(ada, grace), grace))
                .hasValueSatisfying(address -> assertThat(address.id()).isEqualTo(grace));
    }

    @Test
    void aTaskAndAnEntryOfTheAgentsLogAreFoundByTheirNumbers() {
        try (OnOfficeSandbox agency = OnOfficeSandbox.builder().records(4).start();
                OnOffice client = Crm.connect(agency).build()) {
            long task = client.list(Task.query()).get(0).id();
            long entry = client.list(AgentsLog.query()).get(0).id();

            assertThat(client.find(Task.MODULE, task)).isPresent();
            assertThat(client.find(AgentsLog.MODULE, entry)).isPresent();
        }
    }

    @Test
    void everyOrderIsATotalOneWhereTheCallCanSort() {
        onOffice.list(Address.query());
        assertThat(lastParameters()).containsEntry("sortby", "KdNr").containsEntry("sortorder", "ASC");
        onOffice.list(Address.query().orderBy(Address.NAME.descending()));
        assertThat(lastParameters()).containsEntry("sortby", "Name").containsEntry("sortorder", "DESC");
        onOffice.page(Estate.query());
        assertThat(lastParameters()).containsEntry("sortby", Map.of("Id", "ASC"));
        onOffice.list(Estate.query().orderBy(Estate.KAUFPREIS.descending()));
        assertThat(lastParameters().get("sortby"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, String.class))
                .containsExactly(Map.entry("kaufpreis", "DESC"), Map.entry("Id", "ASC"));
        onOffice.list(Estate.query().orderBy(Estate.ID.descending()));
        assertThat(lastParameters()).containsEntry("sortby", Map.of("Id", "DESC"));
        onOffice.page(Task.query());
        assertThat(lastParameters()).doesNotContainKeys("sortby", "listoffset");
    }

    @Test
    void limitsThatTheServerWouldIgnoreAreRefusedBeforeSending() {
        assertThatThrownBy(() -> Estate.query().page(0, 501))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A page holds 1 to 500 records, and onOffice silently reads 20 where more are asked for:"
                        + " limit 501, for module estate");
        assertThatThrownBy(() -> Estate.query().page(-1, 20))
                .hasMessage("A page begins at an offset of 0 or more: offset -1, for module estate");
        assertThatThrownBy(() -> Task.query().page(20, 20))
                .hasMessage("The read call of this module knows no offset; use list or stream, which read all records:"
                        + " offset 20, for module task");
        assertThatThrownBy(() -> Address.query().recordIds())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("At least one number is needed, or onOffice would read all records:"
                        + " for recordids in module address");
        assertThatThrownBy(() ->
                        Address.query().recordIds(LongStream.rangeClosed(1, 501).toArray()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The API takes at most 500 numbers at once, not 501; ask for the others in further queries:"
                        + " for recordids in module address");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void aModuleSaysInOneWayHowItsRecordsAreFound() {
        ModuleFields<Estate> fields = ModuleFields.of("estate", "Estate", Languages.of("DEU"));
        RecordModule.Builder<Estate> builder = RecordModule.define(fields, data -> {
                    throw new AssertionError("No record is read");
                })
                .reads("estate", RecordModule.Sorting.MAP, RecordModule.Paging.OFFSET);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Records are read by number either through a filter or through a parameter, in module estate");
        assertThatThrownBy(
                        () -> builder.identifiedBy("Id").pickedBy("recordids").build())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RecordModule.define(fields, data -> {
                            throw new AssertionError("No record is read");
                        })
                        .reads("estate", RecordModule.Sorting.MAP, RecordModule.Paging.KEYSET)
                        .pickedBy("recordids")
                        .build())
                .hasMessage("Reading by ranges of numbers needs a field to filter by, in module estate");
    }

    private Map<String, Object> lastParameters() {
        return sandbox.requests()
                .get(sandbox.requests().size() - 1)
                .actions()
                .get(0)
                .parameters();
    }
}
