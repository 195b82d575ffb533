package io.github.onoffice4j.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh sandbox and a client of it for each test. */
abstract class SandboxTest {
    /** Noon in Germany. */
    static final Clock NOON = Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC);

    OnOfficeSandbox sandbox;
    ApiClient api;

    @BeforeEach
    void startSandbox() {
        sandbox = settings().start();
        api = new ApiClient(sandbox, clock());
    }

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }

    /** What the sandbox starts with. */
    OnOfficeSandbox.Builder settings() {
        return OnOfficeSandbox.builder().clock(clock());
    }

    /** The time of sandbox and client. */
    Clock clock() {
        return Clock.systemUTC();
    }
}
