package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.onoffice4j.Crm.Address;
import io.github.onoffice4j.Crm.Estate;
import io.github.onoffice4j.Crm.Objektart;
import io.github.onoffice4j.field.Contact;
import io.github.onoffice4j.field.ContactField;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What single modules read besides fields: contacts, places, languages, and values for people. */
class ReadOptionsTest {

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
    void contactsAreCreatedAsValuesAndReadWithNumberAndType() {
        long id = onOffice.create(Address.draft()
                .name("Lovelace")
                .phone("0241 100000")
                .phonePrivate("0241 200000")
                .email("ada@example.org"));

        Address ada = onOffice.find(Address.query().select(Address.PHONES, Address.MOBILES, Address.EMAILS), id)
                .orElseThrow();
        assertThat(ada.get(Address.PHONES))
                .extracting(Contact::type, Contact::value, Contact::comment)
                .containsExactly(tuple("", "0241 100000", null), tuple("private", "0241 200000", null));
        assertThat(ada.get(Address.PHONES))
                .extracting(Contact::id)
                .doesNotHaveDuplicates()
                .allMatch(number -> number > 0);
        assertThat(ada.get(Address.EMAILS)).extracting(Contact::value).containsExactly("ada@example.org");
        assertThat(ada.get(Address.MOBILES)).isEmpty();
        assertThatThrownBy(() -> Address.draft().phone("1").modify(id))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Only the create call takes \"phone\": leave it out of a draft to modify, in module address");
    }

    @Test
    void contactsOfAnExistingAddressAreAddedReplacedAndRemoved() {
        long id = onOffice.create(Address.draft().phone("0241 1").email("old@example.org"));

        onOffice.modify(
                id,
                Address.draft()
                        .phone(ContactChange.replace("0241 1", "0241 2"))
                        .email(ContactChange.add("new@example.org").asMain()));
        assertThat(phones(id)).containsExactly("0241 2");
        assertThat(emails(id)).containsExactly("old@example.org", "new@example.org");

        onOffice.modify(id, Address.draft().email(ContactChange.remove("old@example.org")));
        assertThat(emails(id)).containsExactly("new@example.org");
        assertThat(onOffice.list(Address.query().where(Address.EMAILS.is("new@example.org"))))
                .hasSize(1);
        assertThat(onOffice.count(Address.query().where(Address.PHONES.like("0241%"))))
                .isEqualTo(1);

        assertThatThrownBy(() -> onOffice.modify(id, Address.draft().phone(ContactChange.remove("nowhere"))))
                .isInstanceOfSatisfying(
                        ActionException.class, e -> assertThat(e.errorCode()).isEqualTo(ErrorCode.UNKNOWN_PHONE_ENTRY));
        assertThatThrownBy(() -> Address.draft().phone(ContactChange.add("1")).create())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ContactChange.add(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A contact entry is known by its value, which is not blank: in a change to add");
        assertThatThrownBy(() -> ContactChange.remove("1").asMain())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("An entry that is removed cannot become the main one: {action=delete, oldvalue=1}");
    }

    @Test
    void contactsAreDecodedWithTheirComments() {
        assertThat(Address.PHONES.decode(Map.of(
                        "phonebusiness__18446077777783", "0241 1",
                        "phonebusiness__18446077777783__Comment", "tagsüber",
                        "mobile__5", "0170 1",
                        "phone__x", "no entry")))
                .containsExactly(new Contact(18_446_077_777_783L, "business", "0241 1", "tagsüber"));
        assertThat(Address.PHONES.decode(null)).isEmpty();
    }

    @Test
    void countriesAreReadInTheFormThatTheFieldNeedsOrTheQueryWants() {
        long id = onOffice.create(Address.draft().land("DEU"));

        assertThat(onOffice.find(Address.query().select(Address.LAND), id))
                .hasValueSatisfying(
                        address -> assertThat(address.get(Address.LAND)).isEqualTo("DEU"));
        assertThat(onOffice.find(Address.query().select(Address.LAND).countryIsoCodeType(CountryForm.TWO_LETTERS), id))
                .hasValueSatisfying(
                        address -> assertThat(address.get(Address.LAND)).isEqualTo("DE"));
    }

    @Test
    void estatesAreFoundInTheSurroundingsOfAPlace() {
        long near = estate("50.7753", "6.0839", "52068", "Aachen");
        long far = estate("50.9375", "6.9603", "50667", "Köln");

        assertThat(ids(Estate.query().near(GeoRange.around(50.78, 6.08, 5.5)))).containsExactly(near);
        assertThat(ids(Estate.query().near(GeoRange.around(50.78, 6.08, 100)))).containsExactly(near, far);
        assertThat(ids(Estate.query().near(GeoRange.aroundZip("DEU", "50667", 10))))
                .containsExactly(far);
        assertThat(ids(Estate.query().near(GeoRange.aroundCity("DEU", "Aachen", 10))))
                .containsExactly(near);
        assertThat(GeoRange.around(50.78, 6, 5)).hasToString("{latitude=50.78, longitude=6, radius=5}");
        assertThatThrownBy(() -> GeoRange.aroundZip("DEU", " ", 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A place is known by its zip, which is blank");
        assertThatThrownBy(() -> GeoRange.around(91, 6, 5))
                .hasMessage("A point has a latitude from -90 to 90 and a longitude from -180 to 180, not 91.0 and 6.0");
        assertThatThrownBy(() -> GeoRange.around(50, 6, 0))
                .hasMessage("A radius is a number of kilometres above 0, not 0.0");
    }

    @Test
    void theLanguageOfAnEstateComesWithAFlag() {
        long id = onOffice.create(Estate.draft().objekttitel("Haus"));

        Estate estate = onOffice.find(Estate.query().select(Estate.OBJEKTTITEL, Estate.LANGUAGE), id)
                .orElseThrow();
        assertThat(estate.has(Estate.LANGUAGE)).isTrue();
        assertThat(estate.get(Estate.LANGUAGE)).isNull();
        assertThat(lastParameters())
                .containsEntry("data", List.of("objekttitel"))
                .containsEntry("addestatelanguage", true);
        onOffice.find(Estate.query().select(Estate.LANGUAGE), id);
        assertThat(lastParameters()).containsEntry("data", List.of("Id"));
    }

    @Test
    void versionsInAnotherLanguageAreReadByOffsetBecauseTheirNumbersAreOthers() {
        onOffice.list(Estate.query().inLanguage("ENG"));

        assertThat(lastParameters())
                .containsEntry("estatelanguage", "ENG")
                .containsEntry("listoffset", 0)
                .doesNotContainKey("filter");
    }

    @Test
    void valuesForPeopleComeInRecordsOfTheirOwn() {
        long id = onOffice.create(Estate.draft().objektart(Objektart.HAUS).boden(Crm.Boden.PARKETT, Crm.Boden.FLIESEN));
        onOffice.send(RawOperation.of(ActionId.MODIFY, "estate")
                .resourceId(id)
                .parameter("data", Map.of("kaufpreis", "349000")));
        DisplayQuery<Estate> shown = Estate.query()
                .select(Estate.KAUFPREIS, Estate.OBJEKTART, Estate.BODEN, Estate.OBJEKTTITEL)
                .display("DEU");

        Page<DisplayRecord<Estate>> page = onOffice.page(shown);
        DisplayRecord<Estate> house = page.records().get(0);
        assertThat(house.id()).isEqualTo(id);
        assertThat(house.text(Estate.KAUFPREIS)).isEqualTo("349.000,00 €");
        assertThat(house.text(Estate.OBJEKTART)).isEqualTo("Haus");
        assertThat(house.texts(Estate.BODEN)).containsExactlyInAnyOrder("Parkett", "Fliesen");
        assertThat(house.text(Estate.BODEN)).contains(", ");
        assertThat(house.texts(Estate.OBJEKTTITEL)).isEmpty();
        assertThat(house.has(Estate.ABDATUM)).isFalse();
        assertThat(onOffice.list(shown)).hasSize(1);
        assertThat(page.total()).isEqualTo(1);
        assertThatThrownBy(() -> Estate.query().display(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A language has three letters, such as ENG: for module estate");
    }

    private long[] ids(Crm.EstateQuery query) {
        return onOffice.list(query).stream().mapToLong(Estate::id).toArray();
    }

    private long estate(String latitude, String longitude, String zip, String city) {
        Map<String, String> data =
                Map.of("breitengrad", latitude, "laengengrad", longitude, "plz", zip, "ort", city, "land", "DEU");
        return onOffice.send(RawOperation.of(ActionId.CREATE, "estate").parameter("data", data))
                .records()
                .get(0)
                .numericId();
    }

    private List<String> phones(long id) {
        return values(id, Address.PHONES);
    }

    private List<String> emails(long id) {
        return values(id, Address.EMAILS);
    }

    private List<String> values(long id, ContactField<Address> field) {
        return onOffice.find(Address.query().select(field), id).stream()
                .flatMap(address -> field.decode(address.raw(field)).stream())
                .map(Contact::value)
                .toList();
    }

    private Map<String, Object> lastParameters() {
        return sandbox.requests()
                .get(sandbox.requests().size() - 1)
                .actions()
                .get(0)
                .parameters();
    }
}
