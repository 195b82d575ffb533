package io.github.onoffice4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.DraftReport;
import io.github.onoffice4j.DraftReport.Problem;
import io.github.onoffice4j.DraftReport.Rule;
import io.github.onoffice4j.field.Criterion;
import io.github.onoffice4j.field.MeasureFormat;
import io.github.onoffice4j.sample.crm.address.Address;
import io.github.onoffice4j.sample.crm.agentslog.AdvisoryLevel;
import io.github.onoffice4j.sample.crm.agentslog.AgentsLog;
import io.github.onoffice4j.sample.crm.estate.Estate;
import io.github.onoffice4j.sample.crm.estate.Objektart;
import io.github.onoffice4j.sample.crm.estate.Objekttyp;
import io.github.onoffice4j.sample.crm.task.Task;
import io.github.onoffice4j.sample.crm.user.User;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the tenant's configuration says of its fields is there at run time, and drafts are checked against it. */
class MetadataTest {

    @Test
    void fieldsKnowWhatTheConfigurationSaysOfThem() {
        assertThat(Estate.STRASSE.length()).hasValue(80);
        assertThat(Estate.LAND.defaultValue()).contains("DEU");
        assertThat(Estate.KAUFPREIS.measureFormat()).contains(MeasureFormat.MONETARY);
        assertThat(Estate.STRASSE.category()).hasValueSatisfying(category -> {
            assertThat(category.table()).contains("ObjGeo");
            assertThat(category.label(Locale.ENGLISH)).isEqualTo("Location");
        });
        assertThat(Address.PLZ_ORT.parts()).map(field -> field.name()).containsExactly("Plz", "Ort");
        assertThat(Estate.OBJEKTTYP.dependency()).hasValueSatisfying(dependency -> {
            assertThat(dependency.parent()).isSameAs(Estate.OBJEKTART);
            assertThat(dependency.required(Objekttyp.VILLA)).contains(Objektart.HAUS);
        });
        assertThat(Estate.GRZ.criteria())
                .containsExactly(new Criterion<>("immobilienart", Estate.OBJEKTART, Set.of("grundstueck", "hausbau")));
        assertThat(Estate.OBJEKTART.criteria(Objektart.ZIMMER))
                .containsExactly(new Criterion<>("vermarktungsarten", Estate.VERMARKTUNGSART, Set.of("miete")));
    }

    @Test
    void whatNoCallWritesCanOnlyBeRead() {
        assertThat(User.VORNAME.isReadOnly()).isTrue();
        assertThat(AgentsLog.BEMERKUNG.isReadOnly()).isTrue();
        assertThat(Address.PLZ_ORT.isReadOnly()).isTrue();
        assertThat(Task.EINTRAGSDATUM.isReadOnly()).isTrue();
        assertThat(Task.BETREFF.isReadOnly()).isFalse();
        assertThat(Estate.KAUFPREIS.isReadOnly()).isFalse();
    }

    @Test
    void aDraftIsCheckedBeforeItIsSent() {
        DraftReport report = Estate.draft()
                .strasse("S".repeat(81))
                .objektart(Objektart.WOHNUNG)
                .objekttyp(Objekttyp.VILLA)
                .grz("0,4")
                .validate();

        assertThat(report.problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.LENGTH, Rule.DEPENDENCY, Rule.APPLICABILITY);
        assertThat(report.problems().get(1).message())
                .isEqualTo("The value \"villa\" needs objektart as \"haus\", and the draft sets it to \"wohnung\": for"
                        + " field estate.objekttyp");
        assertThat(Estate.draft()
                        .objektart(Objektart.HAUS)
                        .objekttyp(Objekttyp.VILLA)
                        .validate()
                        .isValid())
                .isTrue();
    }

    @Test
    void aDraftKnowsWhatMustBeWrittenTogether() {
        assertThat(AgentsLog.draft().note("Anruf").validate().problems())
                .extracting(Problem::message)
                .containsExactly("A new record needs \"addressids\" or \"estateid\": for field agentsLog.addressids");
        assertThat(AgentsLog.draft()
                        .estateId(1)
                        .reasonCancellation("Zu teuer")
                        .advisoryLevel(AdvisoryLevel.A)
                        .validate()
                        .problems())
                .extracting(Problem::message)
                .containsExactly("\"reasoncancellation\" needs \"advisorylevel\" as G beside it: for field"
                        + " agentsLog.reasoncancellation");
        assertThat(Task.draft().erinnerung(true).validate().problems()).hasSize(1);
        assertThat(Task.draft()
                        .erinnerung(true)
                        .erinnerungsdatum(LocalDate.of(2026, 1, 31))
                        .validate()
                        .isValid())
                .isTrue();
        assertThat(Address.draft()
                        .email("a@example.org")
                        .defaultEmail("b@example.org")
                        .validate()
                        .problems())
                .extracting(Problem::name)
                .containsExactly("default_email");
    }
}
