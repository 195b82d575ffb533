package io.github.onoffice4j.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.generator.compare.Change;
import io.github.onoffice4j.generator.compare.Finding;
import io.github.onoffice4j.generator.compare.Place;
import io.github.onoffice4j.generator.usage.Usage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTextTest {

    @Test
    void tellsClassesOfOneNameApartByTheirPackages() {
        assertThat(sentence(
                        Place.module("news"),
                        new Usage("a.Service", 1),
                        new Usage("b.Service", 0),
                        new Usage("b.Other", 2)))
                .isEqualTo("module news removed, used in a.Service:1, b.Service, Other:2");
    }

    @Test
    void namesTheFirstPlacesOnly() {
        Usage[] usages = IntStream.rangeClosed(1, 22)
                .mapToObj(line -> new Usage("a.B", line))
                .toArray(Usage[]::new);

        assertThat(sentence(Place.module("news"), usages))
                .startsWith("module news removed, used in B:1, B:2, ")
                .endsWith(", B:20, 2 more");
    }

    /** A key may hold what moves the cursor, changes the direction of text or begins a new line of the log. */
    @ParameterizedTest
    @CsvSource({
        "1b, \\u001b",
        "a, \\u000a",
        "d, \\u000d",
        "202e, \\u202e",
        "2028, \\u2028",
        "d800, \\ud800",
        "0, \\u0000"
    })
    void escapesWhatIsNoTextToLookAt(String codePoint, String shown) {
        String key = "a" + (char) Integer.parseInt(codePoint, 16) + "b";

        assertThat(sentence(Place.value("estate", "ort", key))).isEqualTo("value estate.ort.a" + shown + "b removed");
    }

    @Test
    void cutsLongNames() {
        assertThat(sentence(Place.module("x".repeat(10_000)))).isEqualTo("module " + "x".repeat(80) + "… removed");
    }

    private static String sentence(Place place, Usage... usages) {
        return CheckText.sentence(
                new CheckedFinding(new Finding(Change.REMOVED, place, null, null, null), List.of(usages), 0));
    }
}
