package io.github.onoffice4j.generator.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names from the configuration. */
class NameOverridesTest {

    private static final String SUMMARY = "Not every name can be given as asked for; nothing was generated. Found:\n";

    private static Tenant tenant() {
        return new Tenant()
                .field("estate", "kaufpreis", "Kaufpreis")
                .field("estate", "ind_1946_Feld_ObjFreitexte8", "Notiz")
                .field("estate", FieldSchema.of("hinweis", "redhint", Labels.none()))
                .select("estate", "objektart", "Objektart", "haus", "Haus", "a->b", "Pfeil")
                .field("agentsLog", "adrId:adressen.ID", "Adresse")
                .actionKind("Email", "Ausgang");
    }

    private static GivenNames names(String... overrides) {
        return Tenant.namesOf(tenant(), Tenant.OPTIONS.overriding(List.of(overrides)));
    }

    @ParameterizedTest
    @CsvSource({
        "notiz,        NOTIZ",
        "eigeneNotiz,  EIGENE_NOTIZ",
        "EIGENE_NOTIZ, EIGENE_NOTIZ",
        "Notiz2Kunde,  NOTIZ2_KUNDE",
        "_24h,         _24H",
    })
    void aFieldIsNamedByAMethodOrAConstant(String written, String constant) {
        assertThat(names("estate.ind_1946_Feld_ObjFreitexte8 -> " + written)
                        .field("estate", "ind_1946_Feld_ObjFreitexte8"))
                .isEqualTo(constant);
    }

    @Test
    void everyKindOfThingCanBeNamed() {
        GivenNames given = names(
                "estate -> property",
                "estate.objektart=haus -> house",
                "estate.objektart=a->b->arrow",
                "agentsLog.adrId:adressen.ID -> addressId",
                "estate.uuid -> uniqueId",
                "actionKind.Email -> eMail",
                "actionKind.Email=Ausgang -> outgoing");

        assertThat(given.module("estate")).isEqualTo("Property");
        assertThat(given.value("estate", "objektart", "haus")).isEqualTo("HOUSE");
        assertThat(given.value("estate", "objektart", "a->b")).isEqualTo("ARROW");
        assertThat(given.field("agentsLog", "adrId:adressen.ID")).isEqualTo("ADDRESS_ID");
        assertThat(given.actionKind("Email")).isEqualTo("EMail");
        assertThat(given.actionType("Email", "Ausgang")).isEqualTo("OUTGOING");
    }

    @Test
    void aNameOfTheConfigurationComesBeforeAKeptOneAndIsKeptItself() {
        GivenNames kept =
                GivenNames.builder().field("estate", "kaufpreis", "PREIS").build();
        NamingOptions options = Tenant.OPTIONS.keeping(kept);

        GivenNames given = Tenant.namesOf(tenant(), options.overriding(List.of("estate.kaufpreis -> betrag")));

        assertThat(given.field("estate", "kaufpreis")).isEqualTo("BETRAG");
        assertThat(Tenant.namesOf(tenant(), Tenant.OPTIONS.keeping(given)).field("estate", "kaufpreis"))
                .isEqualTo("BETRAG");
    }

    @Test
    void whatIsNewLeavesAnOverriddenNameAlone() {
        GivenNames given = names("estate.ind_1946_Feld_ObjFreitexte8 -> kaufpreis");

        assertThat(given.field("estate", "ind_1946_Feld_ObjFreitexte8")).isEqualTo("KAUFPREIS");
        assertThat(given.field("estate", "kaufpreis")).matches("KAUFPREIS_[0-9A-F]{6}");
    }

    @Test
    void twoFieldsCanChangeTheirKeptNames() {
        GivenNames kept = GivenNames.builder()
                .field("estate", "kaufpreis", "A")
                .field("estate", "objektart", "B")
                .build();

        GivenNames given = Tenant.namesOf(
                tenant(),
                Tenant.OPTIONS.keeping(kept).overriding(List.of("estate.kaufpreis -> b", "estate.objektart -> a")));

        assertThat(given.field("estate", "kaufpreis")).isEqualTo("B");
        assertThat(given.field("estate", "objektart")).isEqualTo("A");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> names(
                        "estate.kaufpreise -> preis",
                        "kaufpreis -> preis",
                        "estate.kaufpreis",
                        "estate.kaufpreis -> 1preis",
                        "estate.kaufpreis -> preis",
                        "estate.objektart=haus -> größe",
                        "estate.hinweis -> hint",
                        "estate.objektart=Haus -> house"))
                .isInstanceOf(NamingException.class)
                .hasMessage(SUMMARY
                        + "  \"estate.kaufpreis\" is not of the form \"estate.kaufpreis -> preis\", in goal parameter <names>\n"
                        + "  \"1preis\" is no Java name: expected at most 100 letters from A to Z, digits and underscores, no digit"
                        + " first, for estate.kaufpreis, in goal parameter <names>\n"
                        + "  Two names are given to estate.kaufpreis, in goal parameter <names>\n"
                        + "  \"größe\" is no Java name: expected at most 100 letters from A to Z, digits and underscores, no digit"
                        + " first, for estate.objektart=haus, in goal parameter <names>\n"
                        + "  The schema has no estate.kaufpreise (did you mean \"estate.kaufpreis\"?); case matters, in goal parameter"
                        + " <names>\n"
                        + "  The schema has no kaufpreis; case matters, in goal parameter <names>\n"
                        + "  estate.hinweis has no name in the generated code, where it is not needed, in goal parameter <names>\n"
                        + "  The schema has no estate.objektart=Haus (did you mean \"estate.objektart=haus\"?); case matters, in goal"
                        + " parameter <names>");
    }

    @Test
    void namesThatAreTakenAreToldWithWhomTheyBelongTo() {
        GivenNames kept = GivenNames.builder()
                .value("estate", "objektart", "a->b", "ARROW")
                .build();
        NamingOptions options = Tenant.OPTIONS
                .keeping(kept)
                .overriding(List.of(
                        "estate.kaufpreis -> preis",
                        "estate.ind_1946_Feld_ObjFreitexte8 -> PREIS",
                        "estate.objektart -> class",
                        "estate.objektart=haus -> arrow"));

        assertThatThrownBy(() -> Tenant.namesOf(tenant(), options))
                .isInstanceOf(NamingException.class)
                .hasMessage(SUMMARY
                        + "  The name PREIS is given to field estate.kaufpreis too, by case at least, for field"
                        + " estate.ind_1946_Feld_ObjFreitexte8, in goal parameter <names>\n"
                        + "  The name CLASS belongs to the generated code itself; choose another, for field estate.objektart, in"
                        + " goal parameter <names>\n"
                        + "  The name ARROW is that of value estate.objektart=a->b already; choose another, or give that one"
                        + " another too, for value estate.objektart=haus, in goal parameter <names>");
    }
}
