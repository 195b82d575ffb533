package io.github.onoffice4j.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tenants so large that naming each thing by a look at all others would not end. */
class LargeTenantTest {

    private static final int FIELDS = 20_000;
    private static final int VALUES = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"Label of its own", "The same label"})
    void everyFieldAndValueHasANameOfItsOwnAndKeepsIt(String label) {
        boolean own = label.equals("Label of its own");
        Tenant tenant = new Tenant();
        for (int i = 0; i < FIELDS; i++) {
            tenant.field("estate", "ind_" + i + "_Feld_a", own ? label + " " + i : label);
        }
        tenant.select(
                "address",
                "Land",
                "Land",
                IntStream.range(0, VALUES)
                        .boxed()
                        .flatMap(i -> List.of("wert" + i, own ? label + " " + i : label).stream())
                        .toArray(String[]::new));
        NamingOptions options = Tenant.OPTIONS.by(NamingStrategy.LABEL).keeping(GivenNames.none());

        NamingResult first = JavaNaming.name(tenant.schema(), ApiCatalogue.load(), options);

        assertThat(first.model().modules().get(0).fields().stream()
                        .filter(field -> field.schema().name().startsWith("ind_"))
                        .map(JavaField::getter))
                .hasSize(FIELDS)
                .doesNotHaveDuplicates();
        assertThat(first.model().modules().get(1).enums().get(0).constants().stream()
                        .map(JavaConstant::name))
                .hasSize(VALUES)
                .doesNotHaveDuplicates();
        assertThat(JavaNaming.name(tenant.schema(), ApiCatalogue.load(), options.keeping(first.given()))
                        .given())
                .isEqualTo(first.given());
    }
}
