package io.github.onoffice4j.generator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CallSetTest {

    private static final CallSet ALL = CallSet.of(CallCatalogue.load());

    private static List<String> names(String... patterns) {
        CallSet set = ALL.matching(List.of(patterns));
        Stream<String> calls = set.calls().stream()
                .map(call -> Objects.requireNonNull(call.form()).name());
        return Stream.concat(calls, set.relations().stream().map(CallSet.RelationGroup::name))
                .toList();
    }

    @Test
    void isWholeWithoutPatterns() {
        assertThat(ALL.matching(List.of())).isEqualTo(ALL);
    }

    @Test
    void keepsWhatAPatternFitsAndLeavesOutWhatOneBehindAnExclamationMarkFits() {
        assertThat(names("SendMail", "EstateRelation")).containsExactly("SendMail", "EstateRelation");
        assertThat(names("*Relation", "!Estate*"))
                .contains("AddressRelation", "CalendarRelation")
                .doesNotContain("EstateRelation", "SendMail");
        assertThat(names("!SendMail")).hasSize(names().size() - 1).doesNotContain("SendMail");
        assertThat(names("!*")).isEmpty();
    }

    @Test
    void refusesAPatternThatFitsNothing() {
        assertThatThrownBy(() -> names("!SendMial"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "No call fits \"!SendMial\" (did you mean \"SendMail\"?), in goal parameter <calls>; case matters,"
                                + " and * stands for any characters");
        assertThatThrownBy(() -> names("Xyz*"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "No call fits \"Xyz*\", in goal parameter <calls>; case matters, and * stands for any characters");
    }
}
