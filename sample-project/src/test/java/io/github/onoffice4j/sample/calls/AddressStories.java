package io.github.onoffice4j.sample.calls;

import static io.github.onoffice4j.sample.crm.address.Address.NEWSLETTER_AKTIV;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sample.crm.address.Address;
import io.github.onoffice4j.sample.crm.address.NewsletterAktiv;
import io.github.onoffice4j.sample.crm.calls.GetAddressFieldValues;
import io.github.onoffice4j.sample.crm.calls.GetAddressFieldValues.FieldValue;
import io.github.onoffice4j.sample.crm.calls.RegisterNewsletter;
import io.github.onoffice4j.sample.crm.calls.SearchAddresses;
import io.github.onoffice4j.sample.crm.calls.SearchAddresses.SortBy;
import io.github.onoffice4j.sample.crm.calls.SearchAddresses.SortOrder;
import java.util.List;

/** Addresses: search, values of their fields, newsletter. */
final class AddressStories {

    private AddressStories() {}

    static List<Story> all() {
        return List.of(
                new Story("addresses are searched by all words", AddressStories::search),
                new Story("a newsletter is ordered and cancelled", AddressStories::newsletter),
                new Story("values of a field have labels", AddressStories::values));
    }

    private static void search(Agency agency) {
        long ada = agency.onOffice()
                .create(Address.draft()
                        .vorname("Ada")
                        .name("Lovelace")
                        .email("ada@example.org")
                        .phone("0241 77"));

        assertThat(agency.send(SearchAddresses.call()
                        .text("ada love")
                        .sortBy(SortBy.LAST_NAME)
                        .sortOrder(SortOrder.ASC)
                        .limit(5)))
                .singleElement()
                .satisfies(address -> {
                    assertThat(address.id()).isEqualTo(ada);
                    assertThat(address.customerNumber()).isEqualTo(56);
                    assertThat(address.firstName()).isEqualTo("Ada");
                    assertThat(address.lastName()).isEqualTo("Lovelace");
                    assertThat(address.primaryEmail()).isEqualTo("ada@example.org");
                    assertThat(address.emails()).containsExactly("ada@example.org");
                });
        assertThat(agency.send(SearchAddresses.call().text("lovelace").searchedFields(Address.VORNAME)))
                .isEmpty();
        assertThat(agency.send(SearchAddresses.call().text("LOVELACE").caseSensitive(true)))
                .isEmpty();
        assertThat(agency.send(SearchAddresses.call().text("0241 77").includeContactData(true)))
                .extracting(SearchAddresses.FoundAddress::id)
                .containsExactly(ada);
    }

    private static void newsletter(Agency agency) {
        agency.send(RegisterNewsletter.call().addressId(5001).register(true));
        assertThat(state(agency)).isEqualTo(NewsletterAktiv._1);

        agency.send(RegisterNewsletter.call().addressId(5001).register(false));
        assertThat(state(agency)).isEqualTo(NewsletterAktiv._2);
    }

    private static NewsletterAktiv state(Agency agency) {
        return agency.onOffice()
                .find(Address.query().select(NEWSLETTER_AKTIV), 5001)
                .orElseThrow()
                .getNewsletterAktiv();
    }

    private static void values(Agency agency) {
        assertThat(agency.send(GetAddressFieldValues.call().field(Address.LAND)))
                .contains(new FieldValue("DEU", "Deutschland"));
    }
}
