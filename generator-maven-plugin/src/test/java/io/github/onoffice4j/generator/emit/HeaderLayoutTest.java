package io.github.onoffice4j.generator.emit;

import io.github.onoffice4j.generator.catalogue.Sort;
import io.github.onoffice4j.generator.name.JavaConstant;
import io.github.onoffice4j.generator.name.JavaEnum;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first lines of the classes of large sets, which implement as many interfaces as their constants are split over. */
class HeaderLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "Ort, 3",
        "Ort, 4",
        "Ort, 5",
        "Ort, 6",
        "Ort, 7",
        "Ort, 20",
        "Gemeinde, 2",
        "Gemeinde, 3",
        "Gemeinde, 4",
        "Gemeinde, 5",
        "Gemeinde, 6",
        "HerkunftDesKontaktesDerPerson, 2",
        "HerkunftDesKontaktesDerPerson, 3",
        "HerkunftDesKontaktesDerPerson, 4",
        "HerkunftDesKontaktesDerPersonOderIhrerBegleitung, 2",
        "HerkunftDesKontaktesDerPersonOderIhrerBegleitung, 4"
    })
    void theFormatterLeavesThemAsTheyAre(String className, int interfaces) {
        List<JavaConstant> constants = IntStream.range(0, 2 * interfaces)
                .mapToObj(i -> new JavaConstant(new SelectValue("k" + i, Labels.of("DEU", "K" + i)), "K" + i))
                .toList();
        JavaEnum choices = new JavaEnum(Models.ESTATE, className, "ort", constants, null);

        SourceEmitter.emit(
                        Models.model(Models.estate(List.of(), List.of(choices), List.of(), Sort.MAP)),
                        new Limits(3, 2, 60_000, 60_000))
                .forEach(Formatted::assertUnchanged);
    }
}
