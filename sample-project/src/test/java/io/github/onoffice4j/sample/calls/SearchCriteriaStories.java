package io.github.onoffice4j.sample.calls;

import static io.github.onoffice4j.sample.crm.estate.Estate.KAUFPREIS;
import static io.github.onoffice4j.sample.crm.estate.Estate.OBJEKTART;
import static io.github.onoffice4j.sample.crm.estate.Estate.REGIONALER_ZUSATZ;
import static io.github.onoffice4j.sample.crm.estate.Estate.VERMARKTUNGSART;
import static io.github.onoffice4j.sample.crm.estate.Estate.WOHNFLAECHE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.Page;
import io.github.onoffice4j.sample.crm.Regions;
import io.github.onoffice4j.sample.crm.calls.AddressRelation;
import io.github.onoffice4j.sample.crm.calls.CreateSearchCriteria;
import io.github.onoffice4j.sample.crm.calls.DeleteSearchCriteria;
import io.github.onoffice4j.sample.crm.calls.FindMatchingSearchCriteria;
import io.github.onoffice4j.sample.crm.calls.FindMatchingSearchCriteria.Match;
import io.github.onoffice4j.sample.crm.calls.FindSearchCriteria;
import io.github.onoffice4j.sample.crm.calls.FindSearchCriteria.Filter;
import io.github.onoffice4j.sample.crm.calls.FindSearchCriteria.SortBy;
import io.github.onoffice4j.sample.crm.calls.FindSearchCriteria.SortOrder;
import io.github.onoffice4j.sample.crm.calls.GetAddressCompletionFields;
import io.github.onoffice4j.sample.crm.calls.GetQualifiedSuitors;
import io.github.onoffice4j.sample.crm.calls.GetSearchCriteria;
import io.github.onoffice4j.sample.crm.calls.GetSearchCriteriaFields;
import io.github.onoffice4j.sample.crm.calls.GetSearchCriteriaFields.CategoryField;
import io.github.onoffice4j.sample.crm.calls.GetSearchCriteriaOfAddresses;
import io.github.onoffice4j.sample.crm.calls.GetSearchCriteriaOfCustomers;
import io.github.onoffice4j.sample.crm.calls.ModifySearchCriteria;
import io.github.onoffice4j.sample.crm.calls.SearchCriterion;
import io.github.onoffice4j.sample.crm.estate.Objektart;
import io.github.onoffice4j.sample.crm.estate.Vermarktungsart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What people search: criterion 211 is of somebody who wants a house to buy, 213 of one who wants a flat to rent. */
final class SearchCriteriaStories {

    private SearchCriteriaStories() {}

    static List<Story> all() {
        return List.of(
                new Story("a criterion is created, found, modified and deleted", SearchCriteriaStories::lifeCycle),
                new Story("criteria are read by number, address and customer", SearchCriteriaStories::reading),
                new Story("an estate finds who would take it", SearchCriteriaStories::matching),
                new Story("suitors come with how well it fits", SearchCriteriaStories::suitors),
                new Story("fields that can be searched for have labels and forms", SearchCriteriaStories::fields));
    }

    private static void lifeCycle(Agency agency) {
        long id = agency.send(CreateSearchCriteria.call()
                .addressId(5005)
                .criterion(OBJEKTART, List.of(Objektart.HAUS, Objektart.WOHNUNG))
                .criterion(KAUFPREIS, null, new BigDecimal("250000"))
                .criterion(WOHNFLAECHE, new BigDecimal("50"), new BigDecimal("90"))
                .radius(new BigDecimal("10"))
                .radiusPostalCode("52062")
                .radiusCountry("DEU")
                .publicNote("eilig"));

        assertThat(agency.send(AddressRelation.SEARCH_CRITERIA.searchCriteriaOfAddress(5005)))
                .containsExactly(id);
        SearchCriterion created = read(agency, id);
        assertThat(created.values())
                .containsEntry("objektart", List.of("haus", "wohnung"))
                .containsEntry("range_wohnflaeche", List.of("50.00", "90.00"))
                .containsEntry("range_kaufpreis", List.of("", "250000.00"));
        assertThat(created.radius().kilometres()).isEqualByComparingTo("10");
        assertThat(created.radius().postalCode()).isEqualTo("52062");
        assertThat(created.info().addressId()).isEqualTo(5005);
        assertThat(created.info().active()).isTrue();
        assertThat(created.info().publicNote()).isEqualTo("eilig");
        assertThat(matches(agency)).contains(id);

        agency.send(ModifySearchCriteria.call()
                .searchCriteriaId(id)
                .criterion(OBJEKTART, List.of(Objektart.WOHNUNG))
                .status(ModifySearchCriteria.Status.INACTIVE)
                .knockOutFields(KAUFPREIS));
        assertThat(read(agency, id).values()).containsEntry("objektart", List.of("wohnung"));
        assertThat(read(agency, id).info().active()).isFalse();
        assertThat(read(agency, id).info().knockOutFields()).containsExactly("kaufpreis");
        assertThat(matches(agency)).doesNotContain(id);

        agency.send(DeleteSearchCriteria.call().searchCriteriaId(id));
        assertThat(agency.send(GetSearchCriteria.call().ids(id))).isEmpty();
    }

    private static void reading(Agency agency) {
        assertThat(agency.send(GetSearchCriteriaOfAddresses.call().addressIds(5001, 5003)))
                .extracting(SearchCriterion::id)
                .containsExactly(211L, 213L);
        assertThat(agency.send(GetSearchCriteriaOfCustomers.call()
                        .customerNumbers("51", "52")
                        .limit(1)
                        .offset(1)))
                .extracting(SearchCriterion::id)
                .containsExactly(213L);
        assertThat(agency.send(
                        FindSearchCriteria.call().sortBy(SortBy.CUSTOMER_NUMBER).sortOrder(SortOrder.DESC)))
                .extracting(SearchCriterion::id)
                .containsExactly(213L, 211L);
        assertThat(agency.send(FindSearchCriteria.call()
                        .sortBy(SortBy.CREATED)
                        .sortOrder(SortOrder.ASC)
                        .filter(Filter.ADDRESS_ID, "=", 5003)))
                .extracting(SearchCriterion::id)
                .containsExactly(213L);
    }

    private static void matching(Agency agency) {
        Page<Match> found = agency.send(FindMatchingSearchCriteria.call()
                .estateValue(OBJEKTART, Objektart.HAUS)
                .estateValue(KAUFPREIS, new BigDecimal("300000"))
                .postalCode("52062")
                .outputFields("Id", "adresse", "kaufpreis")
                .limit(5));

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.records()).singleElement().satisfies(match -> {
            assertThat(match.id()).isEqualTo(211);
            assertThat(match.addressId()).isEqualTo(5001);
            assertThat(match.values()).containsEntry("kaufpreis__bis", "450000.00");
        });
        assertThat(agency.send(FindMatchingSearchCriteria.call()
                                .estateValue(REGIONALER_ZUSATZ, Set.of(Regions.GEBIET_WEST))
                                .estateValue(VERMARKTUNGSART, Vermarktungsart.MIETE))
                        .records())
                .extracting(Match::id)
                .containsExactly(213L);
    }

    private static void suitors(Agency agency) {
        assertThat(agency.send(GetQualifiedSuitors.call()
                        .estateValue(OBJEKTART, Objektart.HAUS)
                        .estateValue(VERMARKTUNGSART, Vermarktungsart.KAUF)
                        .estateValue(KAUFPREIS, new BigDecimal("500000"))
                        .estateValue(WOHNFLAECHE, new BigDecimal("120"))))
                .singleElement()
                .satisfies(suitor -> {
                    assertThat(suitor.customerNumber()).isEqualTo(51);
                    assertThat(suitor.percentage()).isEqualTo(75);
                    assertThat(suitor.deviations())
                            .singleElement()
                            .satisfies(deviation -> assertThat(deviation).containsOnlyKeys("kaufpreis"));
                    assertThat(suitor.searchCriteriaId()).isEqualTo(211);
                });
        assertThat(agency.send(
                        GetQualifiedSuitors.call().estateValue(OBJEKTART, List.of(Objektart.HAUS, Objektart.WOHNUNG))))
                .extracting(GetQualifiedSuitors.Suitor::percentage)
                .as("one of several values is enough")
                .containsExactly(100, 100);
    }

    private static void fields(Agency agency) {
        List<CategoryField> fields =
                agency.send(GetSearchCriteriaFields.call().language("DEU").additionalTranslations(true)).stream()
                        .flatMap(category -> category.fields().stream())
                        .toList();
        assertThat(fields)
                .filteredOn(field -> field.name().equals("kaufpreis"))
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.label()).isEqualTo("Kaufpreis");
                    assertThat(field.range()).isTrue();
                    assertThat(field.position()).isEqualTo(1);
                    assertThat(field.additionalTranslations()).containsEntry("kaufpreis__von", "Kaufpreis von");
                });
        assertThat(fields)
                .filteredOn(field -> field.name().equals("vermarktungsart"))
                .singleElement()
                .satisfies(field -> assertThat(field.values()).containsEntry("kauf", "Zum Kauf"));
        assertThat(agency.send(GetAddressCompletionFields.call()).get(0).fields())
                .extracting(GetAddressCompletionFields.CategoryField::name)
                .contains("Vorname");
    }

    private static SearchCriterion read(Agency agency, long id) {
        return agency.send(GetSearchCriteria.call().ids(id)).get(0);
    }

    private static List<Long> matches(Agency agency) {
        return agency
                .send(FindMatchingSearchCriteria.call()
                        .estateValue(OBJEKTART, Objektart.HAUS)
                        .estateValue(KAUFPREIS, new BigDecimal("240000"))
                        .limit(500))
                .records()
                .stream()
                .map(Match::id)
                .toList();
    }
}
