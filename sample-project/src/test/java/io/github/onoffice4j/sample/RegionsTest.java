package io.github.onoffice4j.sample;

import static io.github.onoffice4j.sample.crm.estate.Estate.REGIONALER_ZUSATZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.DraftReport;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.RawOperation;
import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.field.Region;
import io.github.onoffice4j.sample.crm.Regions;
import io.github.onoffice4j.sample.crm.address.HerkunftKontakt;
import io.github.onoffice4j.sample.crm.estate.Boden;
import io.github.onoffice4j.sample.crm.estate.Estate;
import io.github.onoffice4j.sample.crm.estate.Objektart;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Regions are a tree of typed values, and other values know those above and below them. */
class RegionsTest {

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
    void theTreeIsThatOfTheTenant() {
        assertThat(Regions.tree().roots()).map(Region::key).containsExactly("gebietWest", "Eifel und Rur", "grenzland");
        assertThat(Regions.KOELN.parent()).isSameAs(Regions.KOELN_BONN);
        assertThat(Regions.KOELN_BONN.parent()).isSameAs(Regions.GEBIET_WEST);
        assertThat(Regions.GEBIET_WEST.label(Locale.UK)).isEqualTo("Rhineland");
        assertThat(Regions.GEBIET_WEST.country()).contains("Deutschland");
        assertThat(Regions.tree().at("50931")).containsExactly(Regions.KOELN);
        assertThat(Regions.tree().at("52070")).map(Region::label).containsExactly("Aachen Süd");
    }

    @Test
    void anEstateIsWrittenReadAndFoundByItsRegions() {
        long id = onOffice.create(Estate.draft().regionalerZusatz(Regions.KOELN, Regions.GRENZLAND));
        onOffice.create(Estate.draft().regionalerZusatz(Regions.BONN));

        assertThat(read(id).getRegionalerZusatz()).isEqualTo(Set.of(Regions.KOELN, Regions.GRENZLAND));
        List<Estate> found =
                onOffice.list(Estate.query().select(REGIONALER_ZUSATZ).where(REGIONALER_ZUSATZ.in(Regions.KOELN)));
        assertThat(found).extracting(Estate::id).containsExactly(id);
    }

    @Test
    void aRegionThatTheModelDoesNotKnowIsKept() {
        long id = onOffice.create(Estate.draft().regionalerZusatz(Regions.KOELN));
        onOffice.send(RawOperation.of(ActionId.MODIFY, "estate")
                .resourceId(Long.toString(id))
                .parameter("data", Map.of("regionaler_zusatz", List.of("Köln", "neu"))));

        Estate estate = read(id);
        assertThat(estate.getRegionalerZusatz()).containsExactly(Regions.KOELN, Region.UNRECOGNIZED);
        assertThat(estate.raw(REGIONALER_ZUSATZ)).isEqualTo("|Köln||neu|");
        onOffice.modify(
                id,
                Estate.draft()
                        .edit(REGIONALER_ZUSATZ, estate)
                        .remove(Regions.KOELN)
                        .add(Regions.BONN)
                        .done());
        assertThat(read(id).raw(REGIONALER_ZUSATZ)).isEqualTo("|neu||Bonn|");
        assertThat(Estate.draft()
                        .edit(REGIONALER_ZUSATZ, estate)
                        .done()
                        .validate()
                        .problems(DraftReport.Rule.PERMITTED_VALUE))
                .hasSize(1);
    }

    @Test
    void valuesKnowThoseAboveAndBelow() {
        assertThat(HerkunftKontakt.PORTAL_A.parent()).isEqualTo(HerkunftKontakt.PORTAL_SYSTEM);
        assertThat(HerkunftKontakt.PORTAL_SYSTEM.children())
                .containsExactly(HerkunftKontakt.PORTAL_A, HerkunftKontakt.PORTAL_B);
        assertThat(Boden.MARMOR.parent()).isEqualTo(Boden.STEIN);
        Choice withoutLevels = Objektart.HAUS;
        assertThat(withoutLevels.parent()).isNull();
        assertThat(withoutLevels.children()).isEmpty();
    }

    private Estate read(long id) {
        return onOffice.find(Estate.query().select(REGIONALER_ZUSATZ), id).orElseThrow();
    }
}
