package io.github.onoffice4j.sandbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh sandbox and a client of it for each test. */
abstract class SandboxTest {
    OnOfficeSandbox sandbox;
    ApiClient api;

    @BeforeEach
    void startSandbox() {
        sandbox = OnOfficeSandbox.start();
        api = new ApiClient(sandbox);
    }

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }
}
