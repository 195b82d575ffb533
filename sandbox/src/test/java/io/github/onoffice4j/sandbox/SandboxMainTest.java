package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sandbox as a program of its own. */
class SandboxMainTest {
    @Test
    void it_takes_its_settings_from_system_properties_and_prints_them_for_a_shell() {
        Properties properties = new Properties();
        properties.setProperty("onoffice.token", "my-token");
        properties.setProperty("onoffice.secret", "my-secret");
        properties.setProperty("onoffice.records", "7");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (OnOfficeSandbox sandbox = SandboxMain.start(properties)) {
            SandboxMain.print(sandbox, new PrintStream(printed, true, StandardCharsets.UTF_8));

            assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            "ONOFFICE_BASE_URL=" + sandbox.baseUrl(),
                            "ONOFFICE_TOKEN=my-token",
                            "ONOFFICE_SECRET=my-secret");
            assertThat(new ApiClient(sandbox)
                            .call("read estate", "{}")
                            .at("/data/meta/cntabsolute")
                            .asInt())
                    .isEqualTo(7);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "onoffice.port    | x      | The system property onoffice.port is \"x\", expected a whole number.",
                "onoffice.port    | 70000  | The sandbox's port is 70000, expected 0 to 65535. Use 0 for a free one.",
                "onoffice.records | -5     | The sandbox's number of records is -5, expected 0 to 1000000."
            })
    void a_wrong_setting_is_named(String property, String value, String message) {
        Properties properties = new Properties();
        properties.setProperty(property, value);

        assertThatThrownBy(() -> SandboxMain.start(properties)).hasMessage(message);
    }

    @Test
    void the_program_serves_until_it_is_stopped() throws Exception {
        Process program = launch("-Donoffice.records=1");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String baseUrl = out.readLine().substring("ONOFFICE_BASE_URL=".length());
            assertThat(out.readLine()).isEqualTo("ONOFFICE_TOKEN=" + OnOfficeSandbox.DEFAULT_TOKEN);
            assertThat(out.readLine()).isEqualTo("ONOFFICE_SECRET=" + OnOfficeSandbox.DEFAULT_SECRET);

            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(baseUrl + "stable/api.php"))
                                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"errorcode\":13");
            assertThat(program.isAlive()).isTrue();
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    @Test
    void the_program_ends_with_2_and_one_line_on_a_wrong_setting() throws Exception {
        Process program = launch("-Donoffice.port=none");

        String error = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isEqualTo(2);
        assertThat(error.strip()).isEqualTo("The system property onoffice.port is \"none\", expected a whole number.");
    }

    private static Process launch(String setting) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), setting));
        command.add(SandboxMain.class.getName());
        return new ProcessBuilder(command).start();
    }
}
