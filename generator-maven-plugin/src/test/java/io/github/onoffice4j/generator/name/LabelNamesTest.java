package io.github.onoffice4j.generator.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names come from labels. */
class LabelNamesTest {

    private static final NamingOptions KEEPING = Tenant.OPTIONS.keeping(GivenNames.none());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a field of onOffice,         kaufpreis,                   Preis,                 KAUFPREIS",
        "a field of the tenant,       ind_1946_Feld_ObjFreitexte8, Notiz,                 NOTIZ",
        "umlauts,                     ind_1919_Feld_adressen7,     Größe der Kopie ,      GROESSE_DER_KOPIE",
        "a sentence,                  ind_1903_Feld_adressen3,     Nur nach Einwilligung anrufen!, NUR_NACH_EINWILLIGUNG_ANRUFEN",
        "a number first,              ind_1_Feld_a,                2. Vorname,            _2_VORNAME",
        "an empty label,              ind_1_Feld_a,                '',                    IND_1_FELD_A",
        "a blank one,                 ind_1_Feld_a,                '  ',                  IND_1_FELD_A",
        "an emoji,                    ind_1_Feld_a,                🏠,                    IND_1_FELD_A",
        "an emoji and a word,         ind_1_Feld_a,                🏠 Haus,               HAUS",
        "from right to left,          ind_1_Feld_a,                מחיר,                  IND_1_FELD_A",
        "turned around,               ind_1_Feld_a,                '\u202ePreis\u202c',   PREIS",
        "a comment's end,             ind_1_Feld_a,                '*/ public',           PUBLIC_1",
        "a generated method,          ind_1_Feld_a,                Create,                CREATE_1",
        "a written value,             ind_1_Feld_a,                Class,                 CLASS_1",
        "almost made by a tenant,     ind_x_Feld_a,                Notiz,                 IND_X_FELD_A",
    })
    void aMixTakesTheLabelOfWhatTheTenantHasMade(String rule, String field, String label, String constant) {
        GivenNames given = Tenant.namesOf(new Tenant().field("estate", field, label), KEEPING);

        assertThat(given.field("estate", field)).isEqualTo(constant);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a value of onOffice,         haus,                        Einfamilienhaus,       HAUS",
        "a value of the tenant,       indMulti659Select204,        Handwerker & Gutachter, HANDWERKER_GUTACHTER",
        "one of a singleselect,       ind_Schl_3091,               bis 250.000 €,         BIS_250_000",
        "in brackets,                 ind_Schl_3097,               <unbekannt>,           UNBEKANNT",
        "the value for unknown ones,  ind_Schl_3098,               Unrecognized,          UNRECOGNIZED_3098",
        "almost made by a tenant,     ind_Schl_x,                  Unbekannt,             IND_SCHL_X",
    })
    void soItDoesForValues(String rule, String key, String label, String constant) {
        GivenNames given = Tenant.namesOf(new Tenant().select("estate", "feld", "Feld", key, label), KEEPING);

        assertThat(given.value("estate", "feld", key)).isEqualTo(constant);
    }

    @Test
    void sameLabelsAreToldApartByTheNumberOfEach() {
        GivenNames given = Tenant.namesOf(
                new Tenant()
                        .field("address", "ind_1905_Feld_adressen4", "Wunschgegend")
                        .field("address", "ind_1907_Feld_adressen4", "Wunschgegend")
                        .select("address", "Vereine", "Vereine", "indMulti7Select31", "Chor", "ind_Schl_32", "Chor"),
                KEEPING);

        assertThat(given.field("address", "ind_1905_Feld_adressen4")).isEqualTo("WUNSCHGEGEND_1905");
        assertThat(given.field("address", "ind_1907_Feld_adressen4")).isEqualTo("WUNSCHGEGEND_1907");
        assertThat(given.value("address", "Vereine", "indMulti7Select31")).isEqualTo("CHOR_31");
        assertThat(given.value("address", "Vereine", "ind_Schl_32")).isEqualTo("CHOR_32");
    }

    @Test
    void aLabelThatIsTheNameOfAnotherFieldGivesBothASuffix() {
        GivenNames given = Tenant.namesOf(
                new Tenant().field("estate", "notiz", "Alt").field("estate", "ind_7_Feld_ObjFreitexte8", "Notiz"),
                KEEPING);

        assertThat(given.field("estate", "notiz")).isEqualTo("NOTIZ_" + KeyHash.of("notiz", KeyHash.SHORT));
        assertThat(given.field("estate", "ind_7_Feld_ObjFreitexte8")).isEqualTo("NOTIZ_7");
    }

    @Test
    void theStrategyLabelTakesEveryLabelButThoseOfModules() {
        Tenant tenant = new Tenant()
                .field("estate", "kaufpreis", "Preis beim Kauf")
                .field("estate", "empty", "")
                .select(
                        "estate",
                        "objekttyp",
                        "Typ",
                        "industriehalle",
                        "Halle",
                        "lagerhalle",
                        "Halle",
                        "villa",
                        "Villa")
                .actionKind("Email", "Ausgang");

        GivenNames given = Tenant.namesOf(tenant, KEEPING.by(NamingStrategy.LABEL));

        assertThat(given)
                .isEqualTo(GivenNames.builder()
                        .module("estate", "Estate")
                        .field("estate", "kaufpreis", "PREIS_BEIM_KAUF")
                        .field("estate", "empty", "EMPTY")
                        .field("estate", "objekttyp", "TYP")
                        .value("estate", "objekttyp", "industriehalle", "HALLE_INDUSTRIEHALLE")
                        .value("estate", "objekttyp", "lagerhalle", "HALLE_LAGERHALLE")
                        .value("estate", "objekttyp", "villa", "VILLA")
                        .actionKind("Email", "Email")
                        .actionType("Email", "Ausgang", "AUSGANG")
                        .build());
    }

    @Test
    void theLabelIsThatOfTheDefaultLanguage() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("DEU", "Notiz");
        texts.put("ENG", "Note");
        Tenant tenant = new Tenant().field("estate", FieldSchema.of("ind_1_Feld_a", "text", Labels.of(texts)));
        NamingOptions english = new NamingOptions("com.acme.crm", "ENG").keeping(GivenNames.none());

        assertThat(Tenant.namesOf(tenant, english).field("estate", "ind_1_Feld_a"))
                .isEqualTo("NOTE");
    }

    @Test
    void whereNothingKeepsNamesAMixIsTechnicalAndSaysHowToGetTheOthers() {
        Tenant tenant = new Tenant()
                .field("estate", "ind_1_Feld_a", "Notiz")
                .field("estate", "ind_2_Feld_a", "")
                .select("estate", "feld", "Feld", "ind_Schl_3", "Hoch");

        NamingResult result = JavaNaming.name(tenant.schema(), ApiCatalogue.load(), Tenant.OPTIONS);

        assertThat(result.given()).isEqualTo(Tenant.namesOf(tenant));
        assertThat(result.notes())
                .containsExactly("What the tenant has made itself has technical names (2, such as field"
                        + " estate.ind_1_Feld_a), because nothing keeps the names that labels would give. To have those, keep"
                        + " the schema in the project with the goal \"fetch\"; to stay as it is, set goal parameter <naming>"
                        + " to technical");
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void aMixWithoutAnythingMadeByTheTenantHasNothingToSay() {
        Tenant tenant = new Tenant().field("estate", "kaufpreis", "Preis");

        assertThat(JavaNaming.name(tenant.schema(), ApiCatalogue.load(), Tenant.OPTIONS)
                        .notes())
                .isEmpty();
    }

    @Test
    void labelsThatNothingKeepsGiveNamesWithAWarning() {
        Tenant tenant = new Tenant().field("estate", "kaufpreis", "Preis");

        NamingResult result =
                JavaNaming.name(tenant.schema(), ApiCatalogue.load(), Tenant.OPTIONS.by(NamingStrategy.LABEL));

        assertThat(result.given().field("estate", "kaufpreis")).isEqualTo("PREIS");
        assertThat(result.warnings())
                .containsExactly(
                        "Names come from labels, and nothing keeps them: whoever edits a label in onOffice changes the"
                                + " code. Keep the schema in the project with the goal \"fetch\", or set goal parameter <naming> to"
                                + " technical");
    }

    @Test
    void anEditedLabelChangesNoNameThatIsKept() {
        GivenNames before = Tenant.namesOf(new Tenant().field("estate", "ind_1_Feld_a", "Notiz"), KEEPING);
        Tenant edited =
                new Tenant().field("estate", "ind_1_Feld_a", "Anmerkung").field("estate", "ind_2_Feld_a", "Notiz");

        GivenNames after = Tenant.namesOf(edited, Tenant.OPTIONS.keeping(before));

        assertThat(after.field("estate", "ind_1_Feld_a")).isEqualTo("NOTIZ");
        assertThat(after.field("estate", "ind_2_Feld_a")).isEqualTo("NOTIZ_2");
    }

    @Test
    void aStrategyIsFoundByItsNameInAnyCase() {
        assertThat(NamingStrategy.of("technical")).isEqualTo(NamingStrategy.TECHNICAL);
        assertThat(NamingStrategy.of("Label")).isEqualTo(NamingStrategy.LABEL);
        assertThat(NamingStrategy.of("MIXED")).isEqualTo(NamingStrategy.MIXED);
        assertThatThrownBy(() -> NamingStrategy.of("labels"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There is no strategy \"labels\": expected technical, label or mixed, in goal parameter <naming>");
    }
}
