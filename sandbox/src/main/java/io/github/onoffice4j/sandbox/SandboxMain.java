package io.github.onoffice4j.sandbox;

import java.util.concurrent.CountDownLatch;

/**
 * Runs the sandbox until it is stopped, for trying things out and for clients in any language.
 *
 * <p>The system properties {@code onoffice.port}, {@code onoffice.token}, {@code onoffice.secret} and {@code onoffice.records}
 * replace the defaults: a free port, the well-known test credentials, 200 records a module.
 */
public final class SandboxMain {

    private SandboxMain() {}

    /**
     * Starts the sandbox and prints its address and credentials, ready for a shell.
     *
     * @param arguments not used
     * @throws InterruptedException if the thread is interrupted, upon which the sandbox stops
     */
    public static void main(String[] arguments) throws InterruptedException {
        OnOfficeSandbox.Builder builder = OnOfficeSandbox.builder()
                .port(Integer.getInteger("onoffice.port", 0))
                .records(Integer.getInteger("onoffice.records", 200))
                .token(System.getProperty("onoffice.token", OnOfficeSandbox.DEFAULT_TOKEN))
                .secret(System.getProperty("onoffice.secret", OnOfficeSandbox.DEFAULT_SECRET));
        try (OnOfficeSandbox sandbox = builder.start()) {
            System.out.println("ONOFFICE_BASE_URL=" + sandbox.baseUrl());
            System.out.println("ONOFFICE_TOKEN=" + sandbox.token());
            System.out.println("ONOFFICE_SECRET=" + sandbox.secret());
            new CountDownLatch(1).await();
        }
    }
}
