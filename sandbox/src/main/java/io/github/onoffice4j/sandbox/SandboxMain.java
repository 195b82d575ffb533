package io.github.onoffice4j.sandbox;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;

/**
 * Runs a sandbox until it is stopped. The system properties {@code onoffice.port}, {@code onoffice.token}, {@code
 * onoffice.secret} and {@code onoffice.records} are its settings; it prints where it is and how to sign, as lines {@code
 * ONOFFICE_…=…} ready for a shell.
 */
public final class SandboxMain {
    private SandboxMain() {}

    /** Starts the sandbox, prints its lines and serves until the program is stopped; exits with 2 on a wrong setting. */
    public static void main(String[] args) {
        try (OnOfficeSandbox sandbox = start(System.getProperties())) {
            print(sandbox, System.out);
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException | UncheckedIOException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static OnOfficeSandbox start(Properties properties) {
        OnOfficeSandbox.Builder builder = OnOfficeSandbox.builder()
                .port(number(properties, "onoffice.port", 0))
                .records(number(properties, "onoffice.records", 200));
        String token = properties.getProperty("onoffice.token", "");
        if (!token.isBlank()) {
            builder.token(token);
        }
        String secret = properties.getProperty("onoffice.secret", "");
        if (!secret.isBlank()) {
            builder.secret(secret);
        }
        return builder.start();
    }

    /**
     * Prints where a sandbox is and how to sign, as the lines {@code ONOFFICE_BASE_URL=…}, {@code ONOFFICE_TOKEN=…} and {@code
     * ONOFFICE_SECRET=…}.
     *
     * @param sandbox the sandbox
     * @param out takes the lines, and is flushed after the last one
     */
    public static void print(OnOfficeSandbox sandbox, PrintStream out) {
        out.println("ONOFFICE_BASE_URL=" + sandbox.baseUrl());
        out.println("ONOFFICE_TOKEN=" + sandbox.token());
        out.println("ONOFFICE_SECRET=" + sandbox.secret());
        out.flush();
    }

    private static int number(Properties properties, String name, int otherwise) {
        String text = properties.getProperty(name, "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT, "The system property %s is \"%s\", expected a whole number.", name, text),
                    noNumber);
        }
    }
}
