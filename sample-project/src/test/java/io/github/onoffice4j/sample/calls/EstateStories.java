package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.ActionException;
import io.github.onoffice4j.call.Done;
import io.github.onoffice4j.sample.crm.calls.AddressRelation;
import io.github.onoffice4j.sample.crm.calls.CreateEstateTrackingAccount;
import io.github.onoffice4j.sample.crm.calls.CreateGroupWorkingList;
import io.github.onoffice4j.sample.crm.calls.CreatePrivateWorkingList;
import io.github.onoffice4j.sample.crm.calls.CreatePublicWorkingList;
import io.github.onoffice4j.sample.crm.calls.CreatePublicWorkingList.RecordType;
import io.github.onoffice4j.sample.crm.calls.CreateShopWindowWorkingList;
import io.github.onoffice4j.sample.crm.calls.GetEstateCategories;
import io.github.onoffice4j.sample.crm.calls.GetEstateCategories.Category;
import io.github.onoffice4j.sample.crm.calls.GetEstateCategories.EstateCategories;
import io.github.onoffice4j.sample.crm.calls.GetEstateTrackingAccount;
import io.github.onoffice4j.sample.crm.calls.GetFilters;
import io.github.onoffice4j.sample.crm.calls.GetFilters.SavedFilter;
import io.github.onoffice4j.sample.crm.calls.GetPriceOffer;
import io.github.onoffice4j.sample.crm.calls.GetStatisticWidgets;
import io.github.onoffice4j.sample.crm.calls.GetStatisticWidgets.StatisticWidget;
import io.github.onoffice4j.sample.crm.calls.SearchEstates;
import io.github.onoffice4j.sample.crm.calls.SearchEstates.SortBy;
import io.github.onoffice4j.sample.crm.calls.SearchEstates.SortOrder;
import io.github.onoffice4j.sample.crm.calls.SearchEstates.Thumbnail;
import io.github.onoffice4j.sample.crm.calls.SetPriceOffer;
import io.github.onoffice4j.sample.crm.estate.Estate;
import io.github.onoffice4j.sample.crm.estate.Objektart;
import java.math.BigDecimal;
import java.util.List;

/** Estates: search, offers, lists, filters and what owners see of theirs. */
final class EstateStories {

    private EstateStories() {}

    static List<Story> all() {
        return List.of(
                new Story("estates are searched by number and place", EstateStories::search),
                new Story("a price is offered to an address", EstateStories::offer),
                new Story(
                        "working lists are made for everybody, a user, a group, the shop window", EstateStories::lists),
                new Story("saved filters are listed", EstateStories::filters),
                new Story("an owner follows an estate with an account", EstateStories::tracking),
                new Story("classes and types of estates have labels", EstateStories::categories),
                new Story("widgets say what they show", EstateStories::widgets));
    }

    private static void search(Agency agency) {
        long id = agency.onOffice()
                .create(Estate.draft()
                        .objektart(Objektart.HAUS)
                        .objektnrExtern("X-77")
                        .plz("52156")
                        .ort("Monschau")
                        .strasse("Rurstraße")
                        .hausnummer("7"));

        assertThat(agency.send(SearchEstates.call().text("rurstraße 7").thumbnail(Thumbnail.SMALL)))
                .singleElement()
                .satisfies(estate -> {
                    assertThat(estate.id()).isEqualTo(id);
                    assertThat(estate.externalNumber()).isEqualTo("X-77");
                    assertThat(estate.city()).isEqualTo("Monschau");
                    assertThat(estate.thumbnail()).startsWith("http");
                });
        assertThat(agency.send(SearchEstates.call()
                        .text("OF-")
                        .sortBy(SortBy.EXTERNAL_NUMBER)
                        .sortOrder(SortOrder.DESC)))
                .extracting(SearchEstates.FoundEstate::id)
                .containsExactly(1009L, 1007L, 1005L, 1003L, 1001L);
        assertThat(agency.send(SearchEstates.call().text("Monschau").filter(Estate.OBJEKTART.is(Objektart.WOHNUNG))))
                .isEmpty();
    }

    private static void offer(Agency agency) {
        assertThat(agency.send(GetPriceOffer.call().estateId(1001).addressId(5001)))
                .isEmpty();

        agency.send(SetPriceOffer.call().estateId(1001).addressId(5001).price(new BigDecimal("349000.5")));
        assertThat(agency.send(GetPriceOffer.call().estateId(1001).addressId(5001)))
                .isEqualTo("349.000,50 €");
        assertThat(agency.onOffice().related(AddressRelation.OFFER, 5001)).containsExactly(1001L);
    }

    private static void lists(Agency agency) {
        assertThat(agency.send(CreatePublicWorkingList.call()
                        .listName("Heute")
                        .recordType(RecordType.ESTATE)
                        .recordIds(1001, 1003)))
                .isEqualTo(Done.DONE);
        agency.send(CreatePrivateWorkingList.call()
                .listName("Meine")
                .recordType(CreatePrivateWorkingList.RecordType.ADDRESS)
                .userId(21)
                .recordIds(5001));
        agency.send(CreateGroupWorkingList.call()
                .listName("Unsere")
                .recordType(CreateGroupWorkingList.RecordType.ESTATE)
                .groupId(11)
                .recordIds(1001));
        agency.send(CreateShopWindowWorkingList.call()
                .listName("Schaufenster")
                .recordType(CreateShopWindowWorkingList.RecordType.ESTATE)
                .recordIds(1005));

        assertThatThrownBy(() -> agency.send(CreatePublicWorkingList.call()
                        .listName("Heute")
                        .recordType(RecordType.ESTATE)
                        .recordIds(1001)))
                .isInstanceOf(ActionException.class)
                .hasMessageContaining("name already exists");
    }

    private static void filters(Agency agency) {
        assertThat(agency.send(GetFilters.call().recordType(GetFilters.RecordType.ESTATE)))
                .containsExactly(
                        new SavedFilter(301, "Alle Häuser", "public", null, null),
                        new SavedFilter(303, "Aachen und Umgebung", "office", null, 11L));
    }

    private static void tracking(Agency agency) {
        long id = agency.send(CreateEstateTrackingAccount.call()
                .estateId(1003)
                .accountName("ida")
                .accountPassword("geheim")
                .addressId(5001)
                .note("Eigentümerin"));

        assertThat(agency.send(
                        GetEstateTrackingAccount.call().accountName("ida").password("geheim")))
                .satisfies(account -> {
                    assertThat(account.id()).isEqualTo(id);
                    assertThat(account.addressId()).isEqualTo(5001);
                    assertThat(account.note()).isEqualTo("Eigentümerin");
                    assertThat(account.estateIds()).containsExactly(1003L);
                });
    }

    private static void categories(Agency agency) {
        EstateCategories categories = agency.send(GetEstateCategories.call());

        assertThat(categories.propertyClasses()).contains(new Category("haus", "Haus"));
        assertThat(categories.propertyTypes().get("haus"))
                .extracting(Category::key)
                .contains("villa");
        assertThat(categories.marketingTypes()).contains(new Category("kauf", "Zum Kauf"));
        assertThat(categories.useTypes()).isNotEmpty();
    }

    private static void widgets(Agency agency) {
        assertThat(agency.send(GetStatisticWidgets.call()))
                .hasSize(2)
                .extracting(StatisticWidget::type)
                .containsExactly(
                        "statisticDetailReportingActivities", "statisticDetailReportingItemRelatedRecordsList");
    }
}
