package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Stops the sandbox that the goal {@code sandbox-start} has started in this project.
 *
 * @since 0.1.0
 */
@Mojo(name = "sandbox-stop", defaultPhase = LifecyclePhase.POST_INTEGRATION_TEST, threadSafe = true)
public final class SandboxStopMojo extends AbstractMojo {

    @Override
    @SuppressWarnings("unchecked") // Maven's map has no types
    public void execute() {
        Map<String, Object> context = getPluginContext();
        if (context.remove(SandboxStartMojo.SANDBOX) instanceof OnOfficeSandbox sandbox) {
            sandbox.close();
            getLog().info("The sandbox has stopped.");
        } else {
            getLog().info("No sandbox runs in this project.");
        }
    }
}
