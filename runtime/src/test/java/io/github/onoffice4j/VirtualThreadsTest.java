package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Callers on virtual threads wait without holding a thread of the machine. */
class VirtualThreadsTest {

    private static final int CALLERS = 2_000;

    @Test
    void noMonitorIsHeldAnywhere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file)
                            .content()
                            .doesNotContainPattern("\\bsynchronized *[({]|\\bsynchronized \\w"));
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void thousandsOfVirtualThreadsWaitForTheirAnswersUnpinned(@TempDir Path folder) throws Throwable {
        ExecutorService callers = (ExecutorService) MethodHandles.publicLookup()
                .findStatic(
                        Executors.class,
                        "newVirtualThreadPerTaskExecutor",
                        MethodType.methodType(ExecutorService.class))
                .invoke();
        Path events = folder.resolve("pinned.jfr");
        try (Recording recording = new Recording();
                OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(20).start();
                OnOffice onOffice = Crm.connect(sandbox).build()) {
            RawOperation read = RawOperation.of(ActionId.READ, "estate").parameter("data", List.of("Id"));
            // Loading a class pins its thread, once for each class, whoever asks for it.
            onOffice.send(read);
            recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
            recording.start();
            List<Future<ActionResult>> results = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                results.add(callers.submit(() -> onOffice.send(read)));
            }

            for (Future<ActionResult> result : results) {
                assertThat(result.get().records()).hasSize(20);
            }
            recording.stop();
            recording.dump(events);
        } finally {
            callers.shutdown();
        }
        assertThat(RecordingFile.readAllEvents(events))
                .filteredOn(VirtualThreadsTest::isInOurCode)
                .isEmpty();
    }

    private static boolean isInOurCode(RecordedEvent event) {
        return event.getStackTrace() != null
                && event.getStackTrace().getFrames().stream()
                        .anyMatch(frame -> frame.getMethod().getType().getName().startsWith("io.github.onoffice4j."));
    }
}
