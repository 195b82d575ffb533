package io.github.onoffice4j.generator.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNamesTest {

    private final GivenNames.Builder builder = GivenNames.builder();

    @Test
    void eachThingHasItsName() {
        GivenNames names = builder.module("agentsLog", "AgentsLog")
                .field("estate", "kaufpreis", "KAUFPREIS")
                .value("estate", "objektart", "haus", "HAUS")
                .actionKind("Email", "Email")
                .actionType("Email", "Ausgang", "AUSGANG")
                .build();

        assertThat(names.module("agentsLog")).isEqualTo("AgentsLog");
        assertThat(names.field("estate", "kaufpreis")).isEqualTo("KAUFPREIS");
        assertThat(names.value("estate", "objektart", "haus")).isEqualTo("HAUS");
        assertThat(names.actionKind("Email")).isEqualTo("Email");
        assertThat(names.actionType("Email", "Ausgang")).isEqualTo("AUSGANG");
    }

    @Test
    void whatHasNoNameIsNull() {
        GivenNames names = builder.field("estate", "kaufpreis", "KAUFPREIS").build();

        assertThat(names.module("estate")).isNull();
        assertThat(names.field("address", "kaufpreis")).isNull();
        assertThat(names.value("estate", "kaufpreis", "")).isNull();
        assertThat(names.actionKind("estate")).isNull();
        assertThat(names.actionType("estate", "kaufpreis")).isNull();
    }

    @Test
    void whatABuilderCollectsLaterDoesNotChangeWhatItBuilt() {
        GivenNames names = builder.build();
        builder.module("estate", "Estate");

        assertThat(names).isEqualTo(GivenNames.none());
        assertThat(builder.build()).isNotEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kaufpreis", "Kaufpreis", "1KAUFPREIS", "KAUF-PREIS", "KAUF PREIS", "", "_", "GRÖSSE", "A;"})
    void aNameOfAnotherFormIsRefused(String name) {
        assertThatThrownBy(() -> builder.field("estate", "kaufpreis", name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"" + name + "\" is no name that was given: expected capital letters, digits and underscores,"
                                + " such as ENERGY_CLASS, for field estate.kaufpreis");
    }

    @Test
    void aClassBeginsWithACapital() {
        assertThatThrownBy(() -> builder.actionKind("Email", "email"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"email\" is no name that was given: expected letters, digits and underscores, a capital first,"
                                + " such as EnergyClass, for action kind actionKind.Email");
        assertThatThrownBy(() -> builder.module("estate", "E".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("such as EnergyClass, for module estate");
    }
}
