package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every call of the API is sent to the sandbox by its class, and its answer decoded. */
class EveryCallTest {

    /** What the sandbox answers although it is in no current documentation. */
    private static final List<String> UNDOCUMENTED =
            List.of("do contactaddress", "get distinctValues", "get estateLanguage");

    @TestFactory
    Stream<DynamicNode> everyCallIsSentAndAnswered() {
        SentCalls sent = new SentCalls();
        Map<String, List<Story>> groups = new LinkedHashMap<>();
        groups.put("records", RecordStories.all());
        groups.put("relations", RelationStories.all());
        groups.put("files", FileStories.all());
        groups.put("e-mails", MailStories.all());
        groups.put("templates", TemplateStories.all());
        groups.put("search criteria", SearchCriteriaStories.all());
        groups.put("estates", EstateStories.all());
        groups.put("addresses", AddressStories.all());
        groups.put("appointments", AppointmentStories.all());
        groups.put("company", CompanyStories.all());
        groups.put("configuration", ConfigurationStories.all());
        groups.put("marketplace", MarketplaceStories.all());
        Stream<DynamicNode> stories =
                groups.entrySet().stream().map(group -> group(group.getKey(), group.getValue(), sent));
        // Dynamic tests run in order: this one sees what all others have sent.
        return Stream.concat(
                stories,
                Stream.of(
                        dynamicTest("no generated class is left out", () -> noClassIsLeftOut(sent)),
                        dynamicTest("no call of the API is left out", () -> noCallIsLeftOut(sent))));
    }

    private static DynamicNode group(String name, List<Story> stories, SentCalls sent) {
        return dynamicContainer(name, stories.stream().map(story -> dynamicTest(story.name(), () -> story.tell(sent))));
    }

    private static void noClassIsLeftOut(SentCalls sent) throws Exception {
        assertThat(SentCalls.generated()).hasSizeGreaterThan(80);
        assertThat(sent.classes()).containsAll(SentCalls.generated());
    }

    private static void noCallIsLeftOut(SentCalls sent) {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start()) {
            List<String> documented = sandbox.calls().stream()
                    .filter(call -> !UNDOCUMENTED.contains(call))
                    .flatMap(call -> switch (call) {
                        case "get file" -> Stream.of(call + " address", call + " appointment", call + " estate");
                        case "get search" -> Stream.of(call + " address", call + " estate", call + " searchcriteria");
                        default -> Stream.of(call);
                    })
                    .toList();
            assertThat(documented).hasSize(89);
            assertThat(sent.rows()).containsExactlyInAnyOrderElementsOf(documented);
        }
    }
}
