package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.Listing.Feature;
import io.github.onoffice4j.Listing.Style;
import io.github.onoffice4j.field.Category;
import io.github.onoffice4j.field.Criterion;
import io.github.onoffice4j.field.Dependency;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.MeasureFormat;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the constant of a field tells of it. */
class FieldMetadataTest {

    @Test
    void a_field_of_which_nothing_is_said_has_nothing() {
        Field<Listing, ?> title = Listing.TITLE;

        assertThat(title.defaultValue()).isEmpty();
        assertThat(title.category()).isEmpty();
        assertThat(title.measureFormat()).isEmpty();
        assertThat(title.parts()).isEmpty();
        assertThat(title.dependency()).isEmpty();
        assertThat(title.criteria()).isEmpty();
        assertThat(title.isReadOnly()).isFalse();
        assertThat(Listing.FLOOR.length()).isEmpty();
    }

    @Test
    void length_default_and_measure_format() {
        assertThat(Listing.TITLE.length()).hasValue(5);
        assertThat(Listing.KIND.defaultValue()).contains("house");
        assertThat(Listing.AREA.measureFormat()).contains(MeasureFormat.AREA);
        assertThat(Listing.HEADING.measureFormat()).contains(MeasureFormat.UNRECOGNIZED);
        assertThat(MeasureFormat.AREA.key()).isEqualTo("DATA_TYPE_AREA");
        assertThat(MeasureFormat.UNRECOGNIZED.key()).isEmpty();
        assertThat(MeasureFormat.of("DATA_TYPE_MONETARY_OR_TEXT")).isEqualTo(MeasureFormat.MONETARY_OR_TEXT);
        assertThat(MeasureFormat.of("DATA_TYPE_UNRECOGNIZED")).isEqualTo(MeasureFormat.UNRECOGNIZED);
    }

    @Test
    void a_category_has_a_technical_name_and_labels() {
        Category category = Listing.KIND.category().orElseThrow();

        assertThat(category.table()).contains("Verwaltung");
        assertThat(category.label()).isEqualTo("Stammdaten");
        assertThat(category.label(Locale.UK)).isEqualTo("Master data");
        assertThat(category).hasToString("Stammdaten");
        assertThat(Listing.AREA.category().orElseThrow().table()).isEmpty();
    }

    @Test
    void a_compound_field_knows_its_parts_that_the_model_has() {
        assertThat(Listing.HEADING.parts().stream().map(Field::name)).containsExactly("title", "floor");
        assertThat(Listing.HEADING.isReadOnly()).isTrue();
    }

    @Test
    void a_dependency_names_the_other_field_and_what_it_must_be_even_if_that_field_comes_later() {
        Dependency<Listing> dependency = Listing.TYPE.dependency().orElseThrow();

        assertThat(dependency.parent()).isSameAs(Listing.KIND);
        assertThat(dependency.required(Style.VILLA)).contains(Listing.Building.HOUSE);
        assertThat(dependency.required(Style.OTHER)).isEmpty();
        assertThat(dependency).hasToString("depends on listing.kind");
    }

    @Test
    void criteria_say_where_a_field_applies_and_which_field_decides() {
        assertThat(Listing.FLOOR.criteria())
                .containsExactly(
                        new Criterion<>("immobilienart", Listing.KIND, Set.of("flat")),
                        new Criterion<>("merkmale", Listing.FEATURES, Set.of("lift", "stairs")),
                        new Criterion<>("anderswo", null, Set.of("")));
        assertThat(Listing.FLOOR.criteria().get(1)).hasToString("merkmale is lift, stairs");
        assertThat(Listing.FEATURES.criteria()).isEmpty();
    }

    @Test
    void a_single_value_has_criteria_of_its_own() {
        assertThat(Listing.FEATURES.criteria(Feature.LIFT))
                .containsExactly(new Criterion<>("immobilienart", Listing.KIND, Set.of("flat")));
        assertThat(Listing.FEATURES.criteria(Feature.GARDEN)).isEmpty();
    }
}
