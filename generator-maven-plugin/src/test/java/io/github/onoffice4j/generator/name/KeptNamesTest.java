package io.github.onoffice4j.generator.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name once given stays while the thing exists. */
class KeptNamesTest {

    private static NamingResult name(Tenant tenant, GivenNames kept) {
        return JavaNaming.name(tenant.schema(), ApiCatalogue.load(), Tenant.OPTIONS.keeping(kept));
    }

    private static Tenant tenant() {
        return new Tenant()
                .field("estate", "kaufpreis", "Kaufpreis")
                .select("estate", "objektart", "Objektart", "haus", "Haus", "wohnung", "Wohnung")
                .actionKind("Email", "Ausgang");
    }

    private static JavaField field(NamingResult result, String name) {
        return result.model().modules().get(0).fields().stream()
                .filter(field -> field.schema().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachOfATenantsThingsHasOneName() {
        GivenNames given = name(tenant(), GivenNames.none()).given();

        assertThat(given)
                .isEqualTo(GivenNames.builder()
                        .module("estate", "Estate")
                        .field("estate", "kaufpreis", "KAUFPREIS")
                        .field("estate", "objektart", "OBJEKTART")
                        .value("estate", "objektart", "haus", "HAUS")
                        .value("estate", "objektart", "wohnung", "WOHNUNG")
                        .actionKind("Email", "Email")
                        .actionType("Email", "Ausgang", "AUSGANG")
                        .build());
    }

    @Test
    void everyNameFollowsFromTheOneThatIsKept() {
        NamingResult result = name(
                tenant(),
                GivenNames.builder()
                        .module("estate", "Property")
                        .field("estate", "objektart", "KIND_OF_PROPERTY")
                        .value("estate", "objektart", "haus", "HOUSE")
                        .actionKind("Email", "Mail")
                        .actionType("Email", "Ausgang", "OUTGOING")
                        .build());

        JavaModule module = result.model().modules().get(0);
        assertThat(module.packageName()).isEqualTo("com.acme.crm.property");
        assertThat(List.of(module.recordClass(), module.queryClass(), module.draftClass()))
                .containsExactly("Property", "PropertyQuery", "PropertyDraft");
        JavaField field = field(result, "objektart");
        assertThat(field.constant()).isEqualTo("KIND_OF_PROPERTY");
        assertThat(field.getter()).isEqualTo("getKindOfProperty");
        assertThat(field.setter()).isEqualTo("kindOfProperty");
        JavaEnum choices = module.enums().get(0);
        assertThat(field.choices()).isEqualTo(choices);
        assertThat(choices.className()).isEqualTo("KindOfProperty");
        assertThat(choices.constants().stream().map(JavaConstant::name)).containsExactly("HOUSE", "WOHNUNG");
        JavaActionKind kind = result.model().actionKinds().get(0);
        assertThat(kind.className()).isEqualTo("Mail");
        assertThat(kind.types().get(0).constant()).isEqualTo("OUTGOING");
        assertThat(result.warnings()).isEmpty();
        assertThat(result.removed()).isEmpty();
    }

    @Test
    void whatIsNewNeverTakesAKeptName() {
        GivenNames before = name(tenant(), GivenNames.none()).given();
        Tenant grown =
                tenant().field("estate", "KaufPreis", "Ein anderer Kaufpreis").actionKind("email", "Eingang");

        GivenNames after = name(grown, before).given();

        assertThat(after.field("estate", "kaufpreis")).isEqualTo("KAUFPREIS");
        assertThat(after.field("estate", "KaufPreis")).matches("KAUF_PREIS_[0-9A-F]{6}");
        assertThat(after.actionKind("Email")).isEqualTo("Email");
        assertThat(after.actionKind("email")).matches("Email_[0-9A-F]{6}");
    }

    @Test
    void withoutKeptNamesAllMembersOfAClashAreTreatedAlike() {
        Tenant tenant = tenant().field("estate", "KaufPreis", "Ein anderer Kaufpreis");

        GivenNames given = name(tenant, GivenNames.none()).given();

        assertThat(given.field("estate", "kaufpreis")).matches("KAUFPREIS_[0-9A-F]{6}");
        assertThat(given.field("estate", "KaufPreis")).matches("KAUF_PREIS_[0-9A-F]{6}");
    }

    @Test
    void aSuffixStaysWhenTheClashIsGone() {
        Tenant clash = tenant().field("estate", "KaufPreis", "Ein anderer Kaufpreis");
        GivenNames before = name(clash, GivenNames.none()).given();

        GivenNames after = name(tenant(), before).given();

        assertThat(after.field("estate", "kaufpreis")).isEqualTo(before.field("estate", "kaufpreis"));
    }

    @Test
    void whatIsGoneIsNamed() {
        GivenNames before = name(
                        tenant().field("calendar", "art", "Art").select("estate", "zustand", "Zustand", "neu", "Neu"),
                        GivenNames.none())
                .given();

        NamingResult after = name(
                new Tenant()
                        .field("estate", "kaufpreis", "Kaufpreis")
                        .select("estate", "objektart", "Objektart", "haus", "Haus"),
                before);

        assertThat(after.removed())
                .containsExactlyInAnyOrder(
                        "module calendar (Calendar)",
                        "field calendar.art (ART)",
                        "field estate.zustand (ZUSTAND)",
                        "value estate.zustand=neu (NEU)",
                        "value estate.objektart=wohnung (WOHNUNG)",
                        "action kind actionKind.Email (Email)",
                        "action type actionKind.Email=Ausgang (AUSGANG)");
        assertThat(after.given().field("estate", "zustand")).isNull();
    }

    @Test
    void aThingThatComesBackGetsItsNameAnew() {
        GivenNames without = name(new Tenant().field("estate", "kaufpreis", "Kaufpreis"), GivenNames.none())
                .given();

        assertThat(name(tenant(), without).given())
                .isEqualTo(name(tenant(), GivenNames.none()).given());
    }

    @Test
    void aFieldThatBecomesAHintKeepsItsNameForTheDayItComesBack() {
        GivenNames before = GivenNames.builder()
                .field("estate", "kaufpreis", "PREIS")
                .value("estate", "objektart", "haus", "HOUSE")
                .build();
        Tenant tenant = new Tenant()
                .field("estate", FieldSchema.of("kaufpreis", "redhint", Labels.none()))
                .field("estate", FieldSchema.of("objektart", "varchar", Labels.none()));

        NamingResult result = name(tenant, before);

        assertThat(result.given().field("estate", "kaufpreis")).isEqualTo("PREIS");
        assertThat(result.removed()).containsExactly("value estate.objektart=haus (HOUSE)");
    }

    @Test
    void whatTheApiKnowsBesideTheListComesBeforeWhatIsNew() {
        Tenant tenant = tenant().field("estate", "UUID", "Eine andere UUID");

        NamingResult result = name(tenant, GivenNames.none());

        assertThat(field(result, "uuid").constant()).isEqualTo("UUID");
        assertThat(field(result, "UUID").constant()).matches("UUID_[0-9A-F]{6}");
        assertThat(result.given().field("estate", "uuid"))
                .as("no thing of the tenant")
                .isNull();
    }

    @Test
    void aKeptNameThatTheGeneratedCodeNeedsByNowIsGivenAnew() {
        NamingResult result = name(
                tenant(),
                GivenNames.builder().field("estate", "kaufpreis", "CLASS").build());

        assertThat(result.given().field("estate", "kaufpreis")).isEqualTo("KAUFPREIS");
        assertThat(result.warnings())
                .containsExactly(
                        "The name CLASS belongs to the generated code itself by now, so that another is given: for"
                                + " field estate.kaufpreis");
    }

    @Test
    void namesThatAreKeptTwiceAreToldAllAtOnce() {
        GivenNames kept = GivenNames.builder()
                .field("estate", "kaufpreis", "PREIS")
                .field("estate", "objektart", "PREIS_")
                .value("estate", "objektart", "haus", "HAUS")
                .value("estate", "objektart", "wohnung", "HAUS")
                .build();

        assertThatThrownBy(() -> name(tenant(), kept))
                .isInstanceOf(NamingException.class)
                .hasMessage("Not every name can be given as asked for; nothing was generated. Found:\n"
                        + "  The kept name PREIS_ is that of field estate.kaufpreis too, by case at least: for field"
                        + " estate.objektart\n"
                        + "  The kept name HAUS is that of value estate.objektart=haus too, by case at least: for value"
                        + " estate.objektart=wohnung");
    }
}
