package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.generator.output.StandardOutput;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import io.github.onoffice4j.sandbox.SandboxMain;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Runs the sandbox in the foreground until Maven is stopped, for trying things out by hand and for clients in any language.
 *
 * <p>It prints {@code ONOFFICE_BASE_URL=…}, {@code ONOFFICE_TOKEN=…} and {@code ONOFFICE_SECRET=…} on standard output, which
 * with {@code -q} has nothing but these lines, ready for a shell.
 *
 * @since 0.1.0
 */
@Mojo(name = "sandbox-run", requiresProject = false, threadSafe = true)
public final class SandboxRunMojo extends SandboxMojo {

    @Override
    public void execute() throws MojoFailureException {
        try (OnOfficeSandbox sandbox = start()) {
            SandboxMain.print(sandbox, StandardOutput.stream());
            getLog().info("The sandbox serves until it is stopped with Ctrl+C.");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
