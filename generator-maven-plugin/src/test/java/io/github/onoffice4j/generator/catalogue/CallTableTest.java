package io.github.onoffice4j.generator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The page of all calls in the documentation says what the catalogue says. After a change of the catalogue, write it anew with
 * {@code -Donoffice4j.rewriteExpectations=true} and look at the differences in version control.
 */
class CallTableTest {

    private static final Path PAGE = Path.of("../docs/calls.md");

    @Test
    void thePageOfAllCallsIsUpToDate() throws IOException {
        String page = CallTable.of(CallCatalogue.load());
        if (Boolean.getBoolean("onoffice4j.rewriteExpectations")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page);
    }

    @Test
    void everyCallHasItsRowAndEveryClassItsSection() {
        String page = CallTable.of(CallCatalogue.load());
        for (ApiCall call : CallCatalogue.load().calls()) {
            assertThat(page).contains("\n| " + call.row() + " | `");
            if (call.form() != null) {
                assertThat(page)
                        .contains("\n## " + call.form().name() + "\n")
                        .contains("(#" + call.form().name().toLowerCase(Locale.ROOT) + ")");
            }
        }
    }
}
