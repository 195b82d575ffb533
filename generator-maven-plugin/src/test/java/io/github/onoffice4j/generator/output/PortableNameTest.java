package io.github.onoffice4j.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortableNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"default-cli", "estate", "crm-2"})
    void whatEveryFileSystemTakesStays(String text) {
        assertThat(PortableName.of(text)).isEqualTo(text);
    }

    @Test
    void anythingElseIsReadableAndHasAHash() {
        assertThat(PortableName.of("../CRM of Köln")).matches("crmofkln_[0-9a-f]{32}");
    }

    @Test
    void noTwoTextsShareAName() {
        List<String> texts = List.of(
                "", "a", "A", "a/b", "a\\b", "a:b", "ab", "..", "../a", "nul", "NUL", "a-", "ä", "x".repeat(300));

        assertThat(texts.stream().map(PortableName::of).map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .allMatch(name ->
                        name.matches("[a-z0-9-]*(?:_[0-9a-f]{32})?") && name.length() <= 80 && !name.equals("nul"));
    }
}
