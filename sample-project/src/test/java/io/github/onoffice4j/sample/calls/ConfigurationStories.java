package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sample.crm.Regions;
import io.github.onoffice4j.sample.crm.address.Address;
import io.github.onoffice4j.sample.crm.calls.GetActionKinds;
import io.github.onoffice4j.sample.crm.calls.GetActionKinds.ActionKind;
import io.github.onoffice4j.sample.crm.calls.GetFields;
import io.github.onoffice4j.sample.crm.calls.GetFields.FieldSettings;
import io.github.onoffice4j.sample.crm.calls.GetFields.ModuleFields;
import io.github.onoffice4j.sample.crm.calls.GetFields.Modules;
import io.github.onoffice4j.sample.crm.calls.GetLabelledFields;
import io.github.onoffice4j.sample.crm.calls.GetLabelledFields.LabelledModule;
import io.github.onoffice4j.sample.crm.calls.GetMultiselectConfiguration;
import io.github.onoffice4j.sample.crm.calls.GetMultiselectConfiguration.MultiselectValue;
import io.github.onoffice4j.sample.crm.calls.GetMultiselectConfiguration.RecordType;
import io.github.onoffice4j.sample.crm.calls.GetRegions;
import io.github.onoffice4j.sample.crm.calls.GetRegions.Region;
import io.github.onoffice4j.sample.crm.calls.SearchRegions;
import io.github.onoffice4j.sample.crm.calls.SearchRegions.FoundRegion;
import java.util.List;
import java.util.Map;

/** What the tenant has configured: fields, values, action kinds and regions. */
final class ConfigurationStories {

    private ConfigurationStories() {}

    static List<Story> all() {
        return List.of(
                new Story("fields are read with what their configuration says", ConfigurationStories::fields),
                new Story("fields are read with labels", ConfigurationStories::labelledFields),
                new Story("values of a multiselect have levels", ConfigurationStories::multiselect),
                new Story("action kinds have types", ConfigurationStories::actionKinds),
                new Story("regions are a tree that can be searched", ConfigurationStories::regions));
    }

    private static void fields(Agency agency) {
        ModuleFields estate = agency.send(GetFields.call()
                        .modules(Modules.ESTATE)
                        .realDataTypes(true)
                        .showFieldFilters(true)
                        .showFieldDependencies(true)
                        .showFieldMeasureFormat(true)
                        .showContent(true)
                        .showTable(true))
                .get(0);

        assertThat(estate.module()).isEqualTo("estate");
        FieldSettings price = estate.fields().get("kaufpreis");
        assertThat(price.type()).isEqualTo("float");
        assertThat(price.measureFormat()).isNotNull();
        FieldSettings kind = estate.fields().get("objektart");
        assertThat(kind.type()).isEqualTo("singleselect");
        assertThat(kind.permittedValues()).contains("haus", "wohnung");
        assertThat(estate.fields().get("grz").filters())
                .containsEntry("grz", Map.of("immobilienart", List.of("grundstueck", "hausbau")));
        assertThat(estate.fields().get("objekttyp").dependencies()).containsKey("villa");
        assertThat(agency.send(GetFields.call().modules(Modules.ADDRESS).fieldNames("Name", "PLZOrt")))
                .singleElement()
                .satisfies(address ->
                        assertThat(address.fields().get("Name").length()).isPositive());
    }

    private static void labelledFields(Agency agency) {
        LabelledModule estate = agency.send(GetLabelledFields.call()
                        .language("ENG")
                        .modules(GetLabelledFields.Modules.ESTATE)
                        .fieldNames("objektart"))
                .get(0);

        assertThat(estate.module()).isEqualTo("estate");
        assertThat(estate.label()).isNotBlank();
        assertThat(estate.fields().get("objektart"))
                .isInstanceOfSatisfying(
                        Map.class,
                        field -> assertThat(field.get("permittedvalues"))
                                .isInstanceOfSatisfying(
                                        Map.class,
                                        values -> assertThat(values.get("haus")).isEqualTo("House")));
    }

    private static void multiselect(Agency agency) {
        List<MultiselectValue> values = agency.send(GetMultiselectConfiguration.call()
                .recordType(RecordType.ADDRESS)
                .fields(Address.HERKUNFT_KONTAKT)
                .language("DEU"));

        assertThat(values)
                .filteredOn(value -> "portal_a".equals(value.key()))
                .containsExactly(new MultiselectValue(
                        105, "HerkunftKontakt", "portal_a", "Portal A", true, false, false, 3, 2, "portal_system"));
        assertThat(values)
                .filteredOn(value -> Boolean.FALSE.equals(value.active()))
                .as("inactive ones are only here")
                .isNotEmpty();
    }

    private static void actionKinds(Agency agency) {
        List<ActionKind> kinds =
                agency.send(GetActionKinds.call().language("DEU").automaticTypesOf("Email"));

        assertThat(kinds)
                .filteredOn(kind -> kind.key().equals("Email"))
                .singleElement()
                .satisfies(kind -> {
                    assertThat(kind.label()).isNotBlank();
                    assertThat(kind.types()).containsKey("Ausgang");
                });
    }

    private static void regions(Agency agency) {
        Region west = agency.send(GetRegions.call().language("ENG")).get(0);

        assertThat(west.key()).isEqualTo(Regions.GEBIET_WEST.key());
        assertThat(west.name()).isEqualTo("Rhineland");
        assertThat(west.country()).isEqualTo("Deutschland");
        Region cologne =
                west.children().get(Regions.KOELN_BONN.key()).children().get(Regions.KOELN.key());
        assertThat(cologne.postalCodes())
                .isNotEmpty()
                .allSatisfy(codes -> assertThat(codes).hasSizeBetween(1, 2));

        assertThat(agency.send(SearchRegions.call().text("Köln")))
                .extracting(FoundRegion::regionKey)
                .contains(Regions.KOELN.key());
        assertThat(agency.send(SearchRegions.call().text("zzz"))).isEmpty();
    }
}
