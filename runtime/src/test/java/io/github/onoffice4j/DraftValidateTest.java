package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.DraftReport.Problem;
import io.github.onoffice4j.DraftReport.Rule;
import io.github.onoffice4j.Listing.Building;
import io.github.onoffice4j.Listing.Feature;
import io.github.onoffice4j.Listing.ListingDraft;
import io.github.onoffice4j.Listing.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a draft is told before it is sent, all at once. */
class DraftValidateTest {

    /** Has what a new record needs and nothing else. */
    private static final ListingDraft VALID = Listing.draft().written("owner", 34L);

    @Test
    void a_draft_without_problems_is_valid() {
        DraftReport report = VALID.title("Villa")
                .kind(Building.HOUSE)
                .type(Style.VILLA)
                .features(Feature.GARDEN)
                .validate();

        assertThat(report.problems()).isEmpty();
        assertThat(report.isValid()).isTrue();
        assertThat(report).hasToString("No problems");
    }

    @Test
    void a_text_that_is_too_long() {
        assertThat(problem(VALID.title("Villen")))
                .isEqualTo(new Problem(
                        Rule.LENGTH,
                        "listing",
                        "title",
                        "Villen",
                        "The text has 6 characters, and the field takes 5: for field listing.title"));
        assertThat(VALID.title("Haus\uD83C\uDFE0").validate().isValid())
                .as("a character outside the basic plane is one character")
                .isTrue();
    }

    @Test
    void a_key_that_the_model_does_not_know() {
        String message =
                "The key \"pool\" is none that this model knows. If the tenant has added it, generate the model"
                        + " again; otherwise remove it: for field listing.features";

        assertThat(problem(VALID.written("features", List.of("lift", "pool"))))
                .isEqualTo(new Problem(Rule.PERMITTED_VALUE, "listing", "features", List.of("lift", "pool"), message));
        assertThat(problem(VALID.written("kind", "castle")).rule()).isEqualTo(Rule.PERMITTED_VALUE);
    }

    @Test
    void a_value_that_is_no_longer_active() {
        assertThat(problem(VALID.features(Feature.LIFT, Feature.PAGER)))
                .isEqualTo(new Problem(
                        Rule.PERMITTED_VALUE,
                        "listing",
                        "features",
                        List.of("lift", "pager"),
                        "The value \"pager\" is no longer active, and the server refuses it; remove it: for field"
                                + " listing.features"));
    }

    @Test
    void a_value_that_does_not_go_with_the_one_it_depends_on() {
        assertThat(problem(VALID.type(Style.VILLA).kind(Building.FLAT)))
                .isEqualTo(new Problem(
                        Rule.DEPENDENCY,
                        "listing",
                        "type",
                        "villa",
                        "The value \"villa\" needs kind as \"house\", and the draft sets it to \"flat\": for field"
                                + " listing.type"));
        assertThat(problem(VALID.type(Style.VILLA).clear(Listing.KIND)).rule()).isEqualTo(Rule.DEPENDENCY);
        assertThat(VALID.type(Style.VILLA).validate().isValid())
                .as("what the record holds is not known")
                .isTrue();
        assertThat(VALID.type(Style.OTHER).kind(Building.FLAT).validate().isValid())
                .isTrue();
        assertThat(VALID.clear(Listing.TYPE).kind(Building.FLAT).validate().isValid())
                .isTrue();
    }

    @Test
    void a_field_that_does_not_apply() {
        assertThat(problem(VALID.floor("2").kind(Building.HOUSE)))
                .isEqualTo(new Problem(
                        Rule.APPLICABILITY,
                        "listing",
                        "floor",
                        "2",
                        "The field applies where immobilienart is flat, and the draft sets kind to \"house\": for field"
                                + " listing.floor"));
        assertThat(VALID.floor("2").kind(Building.FLAT).validate().isValid()).isTrue();
        assertThat(VALID.clear(Listing.FLOOR).kind(Building.HOUSE).validate().isValid())
                .as("emptying is always right")
                .isTrue();
    }

    @Test
    void one_of_several_values_is_enough_for_a_field_to_apply() {
        assertThat(VALID.floor("2")
                        .features(Feature.GARDEN, Feature.STAIRS)
                        .validate()
                        .isValid())
                .isTrue();
        assertThat(problem(VALID.floor("2").features(Feature.GARDEN)).message())
                .isEqualTo(
                        "The field applies where merkmale is lift, stairs, and the draft sets features to \"garden\":"
                                + " for field listing.floor");
    }

    @Test
    void a_value_that_does_not_apply() {
        assertThat(problem(VALID.features(Feature.GARDEN, Feature.LIFT).kind(Building.HOUSE))
                        .message())
                .isEqualTo(
                        "The value \"lift\" applies where immobilienart is flat, and the draft sets kind to \"house\":"
                                + " for field listing.features");
    }

    @Test
    void what_a_new_record_needs() {
        assertThat(problem(Listing.draft().title("Villa")))
                .isEqualTo(new Problem(
                        Rule.COMPANION,
                        "listing",
                        "owner",
                        null,
                        "A new record needs \"owner\" or \"tenant\": for field listing.owner"));
        assertThat(Listing.draft().written("tenant", List.of(34L)).validate().isValid())
                .isTrue();
        assertThat(problem(Listing.draft().written("tenant", List.of())).rule()).isEqualTo(Rule.COMPANION);
    }

    @Test
    void what_a_value_needs_beside_it() {
        assertThat(problem(VALID.written("reason", "too dear").written("level", "A")))
                .isEqualTo(new Problem(
                        Rule.COMPANION,
                        "listing",
                        "reason",
                        "too dear",
                        "\"reason\" needs \"level\" as G beside it: for field listing.reason"));
        assertThat(VALID.written("reason", "too dear")
                        .written("level", "G")
                        .validate()
                        .isValid())
                .isTrue();
    }

    @Test
    void what_a_flag_needs_beside_it_when_it_is_on() {
        assertThat(problem(VALID.written("reminder", true)).message())
                .isEqualTo("\"reminder\" needs \"reminderDate\" beside it: for field listing.reminder");
        assertThat(VALID.written("reminder", false).validate().isValid()).isTrue();
    }

    @Test
    void what_must_be_there_a_second_time() {
        assertThat(problem(VALID.written("mainPhone", "1").written("phone", "2"))
                        .message())
                .isEqualTo("\"mainPhone\" needs \"phone\" or \"mobile\" with the same value beside it: for field"
                        + " listing.mainPhone");
        assertThat(VALID.written("mainPhone", "1")
                        .written("mobile", "1")
                        .validate()
                        .isValid())
                .isTrue();
    }

    @Test
    void a_change_needs_nothing_that_the_record_may_have_already() {
        assertThat(Listing.draft().written("reminder", true).validateModify().isValid())
                .isTrue();
        assertThat(Listing.draft().title("Villen").validateModify().problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.LENGTH);
    }

    @Test
    void what_the_call_does_not_take() {
        ListingDraft draft = VALID.onlyModified("done", true);

        assertThat(problem(draft))
                .isEqualTo(new Problem(
                        Rule.CALL,
                        "listing",
                        "done",
                        true,
                        "Only the modify call takes it; leave it out: for field listing.done"));
        assertThat(draft.validateModify().isValid()).isTrue();
    }

    @Test
    void all_problems_are_told_at_once() {
        DraftReport report = Listing.draft()
                .title("Villenkolonie")
                .type(Style.LOFT)
                .kind(Building.HOUSE)
                .floor("2")
                .validate();

        assertThat(report.problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.LENGTH, Rule.DEPENDENCY, Rule.APPLICABILITY, Rule.COMPANION);
        assertThat(report.problems(Rule.LENGTH)).hasSize(1);
        assertThat(report.toString().lines())
                .hasSize(4)
                .first()
                .isEqualTo("length: The text has 13 characters, and the field takes 5: for field listing.title");
    }

    private static Problem problem(ListingDraft draft) {
        assertThat(draft.validate().problems()).hasSize(1);
        return draft.validate().problems().get(0);
    }
}
