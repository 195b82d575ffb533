package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.Crm.Address;
import io.github.onoffice4j.Crm.Estate;
import io.github.onoffice4j.Crm.Model;
import io.github.onoffice4j.Crm.Task;
import io.github.onoffice4j.ModelCheck.Finding;
import io.github.onoffice4j.ModelCheck.Severity;
import io.github.onoffice4j.field.Languages;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.RegionTree;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a running application finds out about its model and the tenant. */
class CheckModelTest {

    private static final ActionKind EMAIL = ActionKind.of("Email", Crm.LANGUAGES, "E-Mail", "E-mail");
    private static final ActionType AUSGANG = EMAIL.type("Ausgang", "Ausgang", "Outgoing");

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
    void aTenantThatHasMoreThanTheModelBreaksNothing() {
        ModelCheck check = onOffice.checkModel(Model.of(Estate.MODULE).with(AUSGANG));

        assertThat(check.isBroken()).isFalse();
        assertThat(check.findings())
                .contains(
                        new Finding(Severity.COMPATIBLE, "estate", "boden", "the value \"laminat\" is new"),
                        new Finding(Severity.COMPATIBLE, "estate", "objektart", "the value \"grundstueck\" is new"),
                        new Finding(Severity.COMPATIBLE, "estate", "wohnflaeche", "the field is new, of type float"),
                        new Finding(Severity.COMPATIBLE, "", "", "the action kind \"Termin\" is new"),
                        new Finding(Severity.COMPATIBLE, "", "", "the action type \"Email / Eingang\" is new"))
                .noneMatch(finding ->
                        finding.field().equals("kaufpreis") || finding.text().contains("Ausgang"));
        assertThat(sandbox.requests()).hasSize(1);
    }

    @Test
    void whatIsGoneOrHasAnotherFormComesFirst() {
        sandbox.configuration()
                .removeField("estate", "kaufpreis")
                .addField("estate", "kaufpreis", "varchar", "Kaufpreis")
                .removeField("estate", "abdatum")
                .removeValue("estate", "objektart", "haus")
                .removeValue("estate", "boden", "parkett");
        ActionType gone = EMAIL.type("Brieftaube", "Brieftaube");
        ActionType ofNoKind =
                ActionKind.of("Telegramm", Crm.LANGUAGES, "Telegramm").type("Eilig", "Eilig");

        ModelCheck check =
                onOffice.checkModel(Model.of(Address.MODULE, Estate.MODULE).with(AUSGANG, gone, ofNoKind));

        assertThat(check.isBroken()).isTrue();
        assertThat(check.findings())
                .filteredOn(finding -> finding.severity() == Severity.BREAKING)
                .containsExactlyElementsOf(check.findings().subList(0, 6))
                .extracting(Finding::toString)
                .containsExactly(
                        "BREAKING estate.kaufpreis: Estate.KAUFPREIS cannot read the type it has now, varchar",
                        "BREAKING estate.objektart: the tenant no longer has the value \"haus\"",
                        "BREAKING estate.boden: the tenant no longer has the value \"parkett\"",
                        "BREAKING estate.abdatum: the tenant no longer has the field Estate.ABDATUM",
                        "BREAKING: the tenant no longer has the action kind \"Telegramm\"",
                        "BREAKING: the tenant no longer has the action type \"Email / Brieftaube\"");
    }

    @Test
    void aValueThatIsNotActiveIsNotMissedAndNewWhenItIsActiveAgain() {
        assertThat(onOffice.checkModel(Model.of(Estate.MODULE).with(AUSGANG)).findings())
                .noneMatch(finding -> finding.text().contains("asphalt"));

        sandbox.configuration().addValue("estate", "boden", "asphalt", "Asphalt");

        assertThat(onOffice.checkModel(Model.of(Estate.MODULE).with(AUSGANG)).findings())
                .contains(new Finding(Severity.COMPATIBLE, "estate", "boden", "the value \"asphalt\" is new"));
    }

    @Test
    void aTaskTypeThatHasAnotherNumberWouldBeWrittenAsAnotherOne() {
        ActionKind task = ActionKind.of("Aufgabe", Crm.LANGUAGES, "Aufgabe");
        String key = String.valueOf(taskTypes().values().iterator().next());

        ModelCheck check = onOffice.checkModel(Model.of(Estate.MODULE).with(task.taskType(key, 987_654, key)));

        assertThat(check.findings().get(0))
                .hasToString("BREAKING: the action type \"Aufgabe / " + key
                        + "\" no longer has the number by which tasks refer to it, 987654");
    }

    private Map<?, ?> taskTypes() {
        return onOffice.send(RawOperation.of(ActionId.GET, "actionkindtypes")).records().stream()
                .filter(kind -> "Aufgabe".equals(kind.get("key")))
                .map(kind -> (Map<?, ?>) kind.get("typesByDatabaseId"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void otherLabelsComeLast() {
        sandbox.configuration()
                .relabel("estate", "kaufpreis", "DEU", "Preis")
                .relabel("estate", "kaufpreis", "ENG", "Price")
                .relabelValue("estate", "boden", "parkett", "DEU", "Stabparkett");
        ActionType other = EMAIL.type("Eingang", "Posteingang");

        List<Finding> findings = onOffice.checkModel(Model.of(Estate.MODULE).with(AUSGANG, other))
                .findings();

        assertThat(findings)
                .contains(
                        new Finding(
                                Severity.COSMETIC,
                                "estate",
                                "kaufpreis",
                                "the field has the label \"Preis\" instead of \"Kaufpreis\""),
                        new Finding(
                                Severity.COSMETIC,
                                "estate",
                                "boden",
                                "the value \"parkett\" has the label \"Stabparkett\" instead of \"parkett\""),
                        new Finding(
                                Severity.COSMETIC,
                                "",
                                "",
                                "the action type \"Email / Eingang\" has the label \"Eingang\" instead of \"Posteingang\""));
        assertThat(findings).extracting(Finding::severity).isSorted();
    }

    @Test
    void aModuleThatIsGoneIsNamed() {
        RawOperation fields = RawOperation.of(ActionId.GET, "fields").parameter("modules", List.of("task"));
        onOffice.send(fields)
                .records()
                .get(0)
                .names()
                .forEach(name -> sandbox.configuration().removeField("task", name));

        ModelCheck check = onOffice.checkModel(Model.of(Task.MODULE));

        assertThat(check.findings().get(0))
                .hasToString("BREAKING task: the tenant does not have the module, or may not see it");
    }

    @Test
    void aModuleThatTheServerDoesNotKnowIsNamedAndTheOthersAreCompared() {
        sandbox.configuration().removeValue("estate", "objektart", "haus");
        ModuleFields<Object> castle = ModuleFields.of("castle", "Castle", Crm.LANGUAGES);

        ModelCheck check = onOffice.checkModel(Model.of(Estate.MODULE)
                .with(castle.text("MOAT", "moat").build())
                .with(AUSGANG));

        assertThat(check.findings())
                .extracting(Finding::toString)
                .startsWith(
                        "BREAKING estate.objektart: the tenant no longer has the value \"haus\"",
                        "BREAKING castle: the tenant does not have the module, or may not see it")
                .contains("COMPATIBLE: the action type \"Email / Eingang\" is new")
                .noneMatch(text -> text.contains(" address"));
        // The server does not say which module it does not know, and is asked for all.
        assertThat(sandbox.requests()).hasSize(2);
    }

    @Test
    void anyOtherRefusalIsThrown() {
        Model inNoLanguage =
                new Model(Languages.of("deu"), Model.of(Estate.MODULE).fields(), List.of(), List.of());

        assertThatThrownBy(() -> onOffice.checkModel(inNoLanguage))
                .isInstanceOfSatisfying(
                        ActionException.class, e -> assertThat(e.errorCode()).isEqualTo(ErrorCode.INVALID_LANGUAGE));
    }

    @Test
    void ofTwoFieldsWithOneNameTheLaterOneCounts() {
        ModuleFields<Estate> muster = ModuleFields.of("estate", "MusterEstate", Crm.LANGUAGES);
        Model model = Model.of(Estate.MODULE)
                .with(muster.date("KAUFPREIS", "kaufpreis").build());

        assertThat(onOffice.checkModel(model).findings())
                .filteredOn(finding -> finding.field().equals("kaufpreis"))
                .extracting(Finding::text)
                .containsExactly("MusterEstate.KAUFPREIS cannot read the type it has now, float");
    }

    @Test
    void regionsOfAllLevelsAreCompared() {
        RegionTree.Builder tree = RegionTree.in(Crm.LANGUAGES);
        tree.region(0, "gebietWest", "Westen");
        tree.region(1, "indMulti1274Select5401", "Aachen & Umland");
        tree.region(2, "indMulti1274Select5405", "Aachen Süd");
        tree.region(2, "atlantis", "Atlantis");

        List<Finding> findings =
                onOffice.checkModel(Model.of(Estate.MODULE).with(tree.build())).findings();

        assertThat(findings)
                .extracting(Finding::toString)
                .startsWith("BREAKING: the tenant no longer has the region \"atlantis\"")
                .contains(
                        "COMPATIBLE: the region \"indMulti1274Select5403\" is new",
                        "COSMETIC: the region \"gebietWest\" has the label \"Rheinland\" instead of \"Westen\"")
                .noneMatch(text -> text.contains("5401") || text.contains("5405"));
        assertThat(sandbox.requests()).hasSize(1);
    }
}
