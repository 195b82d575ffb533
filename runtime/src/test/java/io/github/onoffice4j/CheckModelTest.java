package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.Crm.Address;
import io.github.onoffice4j.Crm.Estate;
import io.github.onoffice4j.ModelCheck.Finding;
import io.github.onoffice4j.ModelCheck.Severity;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a running application finds out about its model and the tenant. */
class CheckModelTest {

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
        ModelCheck check = onOffice.checkModel(Estate.MODULE);

        assertThat(check.isBroken()).isFalse();
        assertThat(check.findings())
                .contains(
                        new Finding(Severity.COMPATIBLE, "estate", "boden", "the value \"laminat\" is new"),
                        new Finding(Severity.COMPATIBLE, "estate", "objektart", "the value \"grundstueck\" is new"),
                        new Finding(Severity.COMPATIBLE, "estate", "wohnflaeche", "the field is new, of type float"))
                .noneMatch(finding ->
                        finding.field().equals("kaufpreis") || finding.text().contains("\"parkett\""));
    }

    @Test
    void whatIsGoneOrHasAnotherFormComesFirst() {
        sandbox.configuration()
                .removeField("estate", "kaufpreis")
                .addField("estate", "kaufpreis", "varchar", "Kaufpreis")
                .removeField("estate", "abdatum");

        ModelCheck check = onOffice.checkModel(Address.MODULE, Estate.MODULE);

        assertThat(check.isBroken()).isTrue();
        assertThat(check.findings())
                .startsWith(
                        new Finding(
                                Severity.BREAKING,
                                "estate",
                                "kaufpreis",
                                "Estate.KAUFPREIS cannot read the type it has now, varchar"),
                        new Finding(
                                Severity.BREAKING,
                                "estate",
                                "abdatum",
                                "the tenant no longer has the field Estate.ABDATUM"));
        assertThat(check.findings().get(0))
                .hasToString("BREAKING estate.kaufpreis: Estate.KAUFPREIS cannot read the type it has now, varchar");
        assertThat(check.findings().subList(2, check.findings().size()))
                .allMatch(finding -> finding.severity() == Severity.COMPATIBLE);
    }

    @Test
    void atLeastOneModuleIsChecked() {
        assertThatThrownBy(() -> onOffice.checkModel())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("At least one module is needed, such as Estate.MODULE: in checkModel(...)");
    }
}
