package io.github.onoffice4j.generator.goal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.codehaus.plexus.classworlds.realm.DuplicateRealmException;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * A goal by itself: made and configured as Maven does it, from the plugin's descriptor, the configuration and the properties of
 * the command line, but without a build around it.
 */
final class GoalRun {

    private final MojoDescriptor goal;
    private final MavenProject project = new MavenProject();
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private String configuration = "";

    private GoalRun(MojoDescriptor goal, Path folder) {
        this.goal = goal;
        project.setFile(folder.resolve("pom.xml").toFile());
        project.getBuild().setDirectory(folder.resolve("target").toString());
        request.setUserProperties(new Properties());
    }

    /** A goal in a project whose folder this is. */
    static GoalRun of(String name, Path folder) {
        return new GoalRun(Objects.requireNonNull(descriptor().getMojo(name), name), folder);
    }

    /** Sets a property as the command line does. */
    GoalRun with(String property, String value) {
        request.getUserProperties().setProperty(property, value);
        return this;
    }

    /** Takes what stands in the plugin's element of configuration. */
    GoalRun configured(String xml) {
        configuration = xml;
        return this;
    }

    /** Makes Maven work offline. */
    GoalRun offline() {
        request.setOffline(true);
        return this;
    }

    /** Takes a proxy of settings.xml. */
    GoalRun through(Proxy proxy) {
        request.addProxy(proxy);
        return this;
    }

    /** Runs it. */
    void run() throws MojoExecutionException, MojoFailureException {
        made().execute();
    }

    @SuppressWarnings("deprecation") // no other way makes a session without a container
    private AbstractMojo made() {
        MojoExecution execution = new MojoExecution(goal, "default-cli");
        MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
        session.setProjects(List.of(project));
        session.setCurrentProject(project);
        try (ClassWorld world = new ClassWorld()) {
            ClassRealm realm = world.newRealm("goal", GoalRun.class.getClassLoader());
            AbstractMojo made = (AbstractMojo) realm.loadClass(goal.getImplementation())
                    .getConstructor(SettingsDecrypter.class)
                    .newInstance(new PlainSettings());
            new BasicComponentConfigurator()
                    .configureComponent(
                            made,
                            new XmlPlexusConfiguration(parameters()),
                            new PluginParameterExpressionEvaluator(session, execution),
                            realm);
            return made;
        } catch (IOException
                | ReflectiveOperationException
                | DuplicateRealmException
                | ComponentConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the goal's parameters: as they are configured, else as the descriptor says. */
    private Xpp3Dom parameters() {
        Xpp3Dom given = parse("<configuration>" + configuration + "</configuration>");
        Xpp3Dom parameters = new Xpp3Dom("configuration");
        for (Xpp3Dom preset : parse(goal.getMojoConfiguration().toString()).getChildren()) {
            parameters.addChild(Xpp3Dom.mergeXpp3Dom(given.getChild(preset.getName()), preset, true));
        }
        return parameters;
    }

    private static Xpp3Dom parse(String xml) {
        try (Reader reader = new StringReader(xml)) {
            return Xpp3DomBuilder.build(reader);
        } catch (XmlPullParserException | IOException e) {
            throw new IllegalStateException(xml, e);
        }
    }

    private static PluginDescriptor descriptor() {
        try (InputStream file = Objects.requireNonNull(
                        GoalRun.class.getResourceAsStream("/META-INF/maven/plugin.xml"), "no descriptor");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return new PluginDescriptorBuilder().build(reader);
        } catch (IOException | PlexusConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
