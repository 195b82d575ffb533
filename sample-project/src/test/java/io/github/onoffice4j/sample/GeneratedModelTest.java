package io.github.onoffice4j.sample;

import static io.github.onoffice4j.sample.crm.estate.Estate.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.ActionException;
import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.Batch;
import io.github.onoffice4j.ContactChange;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.DriftReport;
import io.github.onoffice4j.ErrorCode;
import io.github.onoffice4j.FieldMissingException;
import io.github.onoffice4j.FieldNotSelectedException;
import io.github.onoffice4j.GeoRange;
import io.github.onoffice4j.MissingFields;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.Page;
import io.github.onoffice4j.RawOperation;
import io.github.onoffice4j.field.Contact;
import io.github.onoffice4j.sample.crm.ActionTypes;
import io.github.onoffice4j.sample.crm.OnOfficeModel;
import io.github.onoffice4j.sample.crm.address.Address;
import io.github.onoffice4j.sample.crm.agentslog.AgentsLog;
import io.github.onoffice4j.sample.crm.agentslog.AgentsLogDraft;
import io.github.onoffice4j.sample.crm.estate.Boden;
import io.github.onoffice4j.sample.crm.estate.Estate;
import io.github.onoffice4j.sample.crm.estate.EstateDraft;
import io.github.onoffice4j.sample.crm.estate.Land;
import io.github.onoffice4j.sample.crm.estate.Objektart;
import io.github.onoffice4j.sample.crm.estate.Objekttyp;
import io.github.onoffice4j.sample.crm.task.Task;
import io.github.onoffice4j.sample.crm.user.User;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What generated code does, against the sandbox, over HTTP. */
class GeneratedModelTest {

    private OnOfficeSandbox sandbox;
    private OnOffice onOffice;

    @BeforeEach
    void connect() {
        sandbox = OnOfficeSandbox.builder().records(0).start();
        onOffice = OnOffice.builder()
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .baseUrl(sandbox.baseUrl())
                .build();
    }

    @AfterEach
    void disconnect() {
        onOffice.close();
        sandbox.close();
    }

    @Test
    void allOf1200RecordsAreRead() {
        create(1_200);

        List<Estate> byNumber = onOffice.list(Estate.query().select(KAUFPREIS));
        assertThat(byNumber)
                .hasSize(1_200)
                .extracting(Estate::id)
                .doesNotHaveDuplicates()
                .isSorted();

        List<Estate> byPrice = onOffice.list(Estate.query().select(KAUFPREIS).orderBy(KAUFPREIS.descending()));
        assertThat(byPrice).hasSize(1_200);
        assertThat(byPrice).extracting(estate -> estate.getKaufpreis()).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(byPrice).containsExactlyInAnyOrderElementsOf(byNumber);

        assertThat(onOffice.count(Estate.query())).isEqualTo(1_200);
        Page<Estate> page = onOffice.send(Estate.query().select(KAUFPREIS).page(1_000, 500));
        assertThat(page.records()).hasSize(200);
        assertThat(page.total()).isEqualTo(1_200);
        assertThat(page.hasMore()).isFalse();
    }

    @Test
    void everyModuleIsReadWithoutASelection() {
        try (OnOfficeSandbox agency = OnOfficeSandbox.builder().records(10).start();
                OnOffice client = OnOffice.builder()
                        .credentials(Credentials.of(agency.token(), agency.secret()))
                        .baseUrl(agency.baseUrl())
                        .build()) {
            assertThat(client.list(Estate.query())).hasSize(10);
            assertThat(client.list(AgentsLog.query())).hasSize(10);
            assertThat(client.list(Task.query())).hasSize(5);
            assertThat(client.list(User.query())).isNotEmpty();
            List<Address> addresses = client.list(Address.query());
            assertThat(addresses).hasSize(10);
            Address first = addresses.get(0);
            assertThat(client.find(Address.query().select(Address.NAME), first.id()))
                    .hasValueSatisfying(found -> assertThat(found.getName()).isEqualTo(first.getName()));
        }
    }

    @Test
    void contactsPlacesAndLanguagesHaveTypesOfTheirOwn() {
        long ada =
                onOffice.create(Address.draft().name("Lovelace").phone("0241 1").emailBusiness("ada@example.org"));
        onOffice.modify(ada, Address.draft().phone(ContactChange.replace("0241 1", "0241 2")));
        Address address = onOffice.find(Address.query().select(Address.PHONES, Address.EMAILS), ada)
                .orElseThrow();
        assertThat(address.getPhones()).extracting(Contact::value).containsExactly("0241 2");
        assertThat(address.getEmails()).extracting(Contact::type).containsExactly("business");

        long id = onOffice.create(Estate.draft()
                .plz("52068")
                .ort("Aachen")
                .land(Land.DEU)
                .breitengrad(new BigDecimal("50.77"))
                .laengengrad(new BigDecimal("6.1"))
                .kaufpreis(349_000));
        List<Estate> near = onOffice.list(
                Estate.query().select(KAUFPREIS, LANGUAGE, MAIN_LANG_ID).near(GeoRange.aroundZip("DEU", "52068", 10)));
        assertThat(near).extracting(Estate::id).containsExactly(id);
        assertThat(near.get(0).getLanguage()).isNull();
        assertThat(near.get(0).getMainLangId()).isNull();
        assertThat(onOffice.list(Estate.query().select(KAUFPREIS).display("DEU")))
                .extracting(estate -> estate.text(KAUFPREIS))
                .containsExactly("349.000,00 €");
    }

    @Test
    void valuesAddedSinceGenerationAreReadToldAndKept() {
        sandbox.configuration().addValue("estate", "boden", "bambus", "Bambus");
        long id = onOffice.send(RawOperation.of(ActionId.CREATE, "estate")
                        .parameter("data", Map.of("boden", List.of("parkett", "bambus"))))
                .records()
                .get(0)
                .numericId();

        Estate estate = read(id);
        assertThat(estate.getBoden()).containsExactlyInAnyOrder(Boden.PARKETT, Boden.UNRECOGNIZED);
        onOffice.modify(
                id,
                Estate.draft()
                        .edit(BODEN, estate)
                        .remove(Boden.PARKETT)
                        .add(Boden.FLIESEN)
                        .done());
        assertThat(BODEN.decodeKeys(read(id).raw(BODEN))).containsExactlyInAnyOrder("bambus", "fliesen");
        assertThat(onOffice.drift().unknownValues())
                .containsExactly(new DriftReport.UnknownValue("estate", "boden", "bambus", 1));
    }

    @Test
    void aFieldDeactivatedWhileReadingIsNamedOrDoneWithout() {
        create(1_100);
        sandbox.beforeRequest(request -> {
            if (request.actions().size() == 1
                    && !String.valueOf(request.actions().get(0).parameters().get("filter"))
                            .equals("null")) {
                sandbox.configuration().deactivate("estate", "kaufpreis");
            }
        });
        assertThatThrownBy(() -> onOffice.list(Estate.query().select(OBJEKTTITEL, KAUFPREIS)))
                .isInstanceOf(ActionException.class)
                .hasMessageContaining("for field estate.kaufpreis (Estate.KAUFPREIS, \"Kaufpreis\")");

        sandbox.configuration().activate("estate", "kaufpreis");
        try (OnOffice skipping = OnOffice.builder()
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .baseUrl(sandbox.baseUrl())
                .missingFields(MissingFields.SKIP)
                .build()) {
            List<Estate> all = skipping.list(Estate.query().select(OBJEKTTITEL, KAUFPREIS));
            assertThat(all).hasSize(1_100);
            assertThat(all.get(0).getKaufpreis()).isNotNull();
            assertThatThrownBy(() -> all.get(1_099).getKaufpreis()).isInstanceOf(FieldMissingException.class);
        }
    }

    @Test
    void recordsAndDraftsHaveAJsonForm() {
        EstateDraft draft =
                Estate.draft().objektart(Objektart.HAUS).kaufpreis(349_000).boden(Boden.PARKETT);
        assertThat(draft.toJson())
                .containsEntry("objektart", "haus")
                .containsEntry("kaufpreis", new BigDecimal("349000"))
                .containsEntry("boden", List.of("parkett"));
        assertThat(EstateDraft.fromJson(draft.toJson())).isEqualTo(draft);
        AgentsLogDraft entry = AgentsLog.draft()
                .action(ActionTypes.Email.AUSGANG)
                .addressIds(34)
                .note("Exposé versandt");
        assertThat(AgentsLogDraft.fromJson(entry.toJson())).isEqualTo(entry);

        long id = onOffice.create(draft);
        assertThat(read(id).toJson()).containsEntry("id", id).containsEntry("objektart", "haus");
    }

    @Test
    void aStreamReadsNoMoreThanIsConsumed() {
        create(1_200);
        int before = sandbox.requests().size();

        try (Stream<Estate> stream = onOffice.stream(Estate.query().select(KAUFPREIS))) {
            assertThat(stream.limit(10)).hasSize(10);
        }
        assertThat(sandbox.requests()).hasSize(before + 1);
    }

    @Test
    void filtersMeetFieldsOfEveryKind() {
        create(100);

        assertThat(onOffice.list(Estate.query()
                        .select(KAUFPREIS, OBJEKTART, BODEN)
                        .where(OBJEKTART.is(Objektart.HAUS), KAUFPREIS.between(110_000, 150_000))))
                .hasSize(21)
                .allMatch(estate -> estate.getObjektart() == Objektart.HAUS);
        assertThat(onOffice.count(Estate.query().where(OBJEKTART.in(Objektart.HAUS, Objektart.WOHNUNG))))
                .isEqualTo(100);
        assertThat(onOffice.count(Estate.query().where(BODEN.in(Boden.FLIESEN))))
                .isEqualTo(34);
        assertThat(onOffice.count(Estate.query().where(OBJEKTTITEL.like("%Nr. 7%"))))
                .isEqualTo(11);
        assertThat(onOffice.count(Estate.query().where(ID.greaterThan(0L), KAUFPREIS.lessThan(110_000))))
                .isEqualTo(10);
    }

    @Test
    void aRecordIsCreatedReadModifiedAndEmptied() {
        long id = onOffice.create(Estate.draft()
                .objekttitel("Haus \"am\" See \u20ac")
                .objektart(Objektart.HAUS)
                .kaufpreis(new BigDecimal("349000.50"))
                .boden(Boden.PARKETT, Boden.FLIESEN));

        Estate created = read(id);
        assertThat(created.getObjekttitel()).isEqualTo("Haus \"am\" See \u20ac");
        assertThat(created.getKaufpreis()).isEqualByComparingTo("349000.50");
        assertThat(created.getBoden()).containsExactlyInAnyOrder(Boden.PARKETT, Boden.FLIESEN);

        onOffice.modify(id, Estate.draft().kaufpreis(339_000).boden());
        assertThat(read(id).getKaufpreis()).isEqualByComparingTo("339000");
        assertThat(read(id).getBoden()).isEmpty();

        onOffice.modify(id, Estate.draft().clear(OBJEKTTITEL));
        assertThat(read(id).getObjekttitel()).isNull();
        assertThat(onOffice.find(Estate.MODULE, id))
                .hasValueSatisfying(all -> assertThat(all.toMap()).containsEntry("objektart", Objektart.HAUS));
        assertThat(onOffice.find(Estate.MODULE, 999_999)).isEmpty();
    }

    @Test
    void anEditKeepsTheValuesItDoesNotName() {
        long id = onOffice.create(Estate.draft().boden(Boden.PARKETT, Boden.FLIESEN));

        onOffice.modify(
                id,
                Estate.draft()
                        .edit(BODEN, read(id))
                        .add(Boden.LAMINAT)
                        .remove(Boden.PARKETT)
                        .done());

        assertThat(read(id).getBoden()).containsExactlyInAnyOrder(Boden.FLIESEN, Boden.LAMINAT);
    }

    @Test
    void aFieldThatWasNotSelectedNamesTheConstantToAdd() {
        long id = onOffice.create(Estate.draft().objekttitel("Haus"));
        Estate estate = onOffice.find(Estate.query().select(OBJEKTTITEL), id).orElseThrow();

        assertThatThrownBy(estate::getKaufpreis)
                .isInstanceOf(FieldNotSelectedException.class)
                .hasMessage("The field was not read: add Estate.KAUFPREIS to select(...) of the query,"
                        + " for field estate.kaufpreis");
    }

    @Test
    void aRefusalNamesTheField() {
        RawOperation wrong = RawOperation.of(ActionId.READ, "estate").parameter("data", List.of("kaufpries"));

        assertThatThrownBy(() -> onOffice.send(wrong)).isInstanceOfSatisfying(ActionException.class, e -> {
            assertThat(e.errorCode()).isEqualTo(ErrorCode.UNKNOWN_FIELD_READ);
            assertThat(e.field()).contains("kaufpries");
        });
    }

    @Test
    void unrecognizedIsReadButNeitherWrittenNorAskedFor() {
        assertThat(Objektart.of("neu")).isEqualTo(Objektart.UNRECOGNIZED);
        assertThat(BODEN.decode("|parkett||neu|")).containsExactly(Boden.PARKETT, Boden.UNRECOGNIZED);
        assertThatThrownBy(() -> Estate.draft().objektart(Objektart.UNRECOGNIZED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UNRECOGNIZED")
                .hasMessageEndingWith("for field estate.objektart");
        assertThatThrownBy(() -> OBJEKTART.is(Objektart.UNRECOGNIZED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void labelsAndDependenciesAreThereAtRunTime() {
        assertThat(OnOfficeModel.LANGUAGES.codes()).containsExactly("DEU", "ENG");
        assertThat(Objektart.HAUS.label()).isEqualTo("Haus");
        assertThat(Objektart.HAUS.label(Locale.UK)).isEqualTo("House");
        assertThat(Objekttyp.VILLA.objektart()).isEqualTo(Objektart.HAUS);
        assertThat(ActionTypes.Email.AUSGANG.kind().key()).isEqualTo("Email");
        assertThat(ActionTypes.find("Email", "Ausgang")).contains(ActionTypes.Email.AUSGANG);
    }

    @Test
    void theTenantIsWhatWasGenerated() {
        assertThat(onOffice.checkModel(OnOfficeModel.MODEL).findings()).isEmpty();
    }

    private Estate read(long id) {
        return onOffice.find(Estate.query().select(OBJEKTTITEL, OBJEKTART, KAUFPREIS, BODEN), id)
                .orElseThrow();
    }

    /** Creates estates whose prices go up by a thousand, in batches. */
    private void create(int count) {
        int done = 0;
        while (done < count) {
            Batch batch = onOffice.batch();
            for (int i = 0; i < 100 && done < count; i++, done++) {
                batch.add(Estate.draft()
                        .objekttitel("Haus Nr. " + done)
                        .objektart(done % 2 == 0 ? Objektart.HAUS : Objektart.WOHNUNG)
                        .kaufpreis(100_000 + done * 1_000L)
                        .boden(done % 3 == 0 ? Boden.FLIESEN : Boden.PARKETT)
                        .create());
            }
            batch.send();
        }
    }
}
