package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Starts the sandbox and sets the properties {@code onoffice.baseUrl}, {@code onoffice.token} and {@code onoffice.secret} of
 * the project, so that later goals talk to it. It stops with the goal {@code sandbox-stop}, or with Maven.
 *
 * @since 0.1.0
 */
@Mojo(name = "sandbox-start", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public final class SandboxStartMojo extends SandboxMojo {

    /** Under this name the running sandbox stands in the plugin's context, where the goal that stops it finds it. */
    static final String SANDBOX = OnOfficeSandbox.class.getName();

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Override
    @SuppressWarnings("unchecked") // Maven's map has no types
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped: onoffice.skip is true.");
            return;
        }
        Map<String, Object> context = getPluginContext();
        if (context.get(SANDBOX) instanceof OnOfficeSandbox running) {
            getLog().info("The sandbox runs already at " + running.baseUrl());
            return;
        }
        OnOfficeSandbox sandbox = start();
        context.put(SANDBOX, sandbox);
        Properties properties = Injected.value(project, "project").getProperties();
        properties.setProperty("onoffice.baseUrl", sandbox.baseUrl().toString());
        properties.setProperty("onoffice.token", sandbox.token());
        properties.setProperty("onoffice.secret", sandbox.secret());
        getLog().info("The sandbox runs at " + sandbox.baseUrl());
    }
}
