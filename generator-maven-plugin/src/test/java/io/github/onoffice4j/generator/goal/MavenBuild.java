package io.github.onoffice4j.generator.goal;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A project in a folder of its own that uses the plugin, built by a real Maven: the one that runs the tests, or the one of the
 * property {@code onoffice4j.maven.home}. A build whose environment matters has a process of its own; the others share this one.
 *
 * <p>Plugin, runtime and sandbox come from the repository they were installed in for these tests; what they need comes from
 * the local repository of the build that runs the tests.
 */
final class MavenBuild {

    static final String PLUGIN = property("it.plugin");
    private static final String VERSION = PLUGIN.substring(PLUGIN.lastIndexOf(':') + 1);

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();
    private final List<String> arguments = new ArrayList<>();

    private MavenBuild(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes a project whose only content is the plugin.
     *
     * @param folder the folder, empty
     * @param plugin what stands in the plugin's element: its configuration, executions
     */
    static MavenBuild project(Path folder, String plugin) {
        // Tells Maven 4 where the project begins.
        return new MavenBuild(folder).file(".mvn/maven.config", "").pom(plugin);
    }

    /** Replaces what stands in the plugin's element. */
    MavenBuild pom(String plugin) {
        return file("pom.xml", pomOf(plugin));
    }

    /** Writes a file of the project. */
    MavenBuild file(String path, String content) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Sets a variable of the environment of the builds that follow, each of which then has a process of its own. */
    MavenBuild environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Adds an argument to the builds that follow. */
    MavenBuild with(String... more) {
        arguments.addAll(Arrays.asList(more));
        return this;
    }

    Path folder() {
        return folder;
    }

    /** Runs a goal of the plugin by itself, without the phases of the lifecycle. */
    MavenOutcome goal(String goal, String... more) {
        List<String> all = new ArrayList<>(List.of(PLUGIN + ":" + goal));
        all.addAll(Arrays.asList(more));
        return run(all);
    }

    /** Runs phases, goals and options as on a command line. */
    MavenOutcome run(String... commandLine) {
        return run(Arrays.asList(commandLine));
    }

    /**
     * Starts a goal that goes on until it is stopped, quietly: what it prints is what it prints itself.
     *
     * @return the process, whose descendants may be the ones that work
     */
    Process start(String goal, String... more) {
        List<String> commandLine = new ArrayList<>(List.of("-q", PLUGIN + ":" + goal));
        commandLine.addAll(Arrays.asList(more));
        return process(complete(commandLine));
    }

    private MavenOutcome run(List<String> commandLine) {
        List<String> complete = complete(commandLine);
        try {
            return environment.isEmpty() ? here(complete) : inAProcessOfItsOwn(complete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> complete(List<String> commandLine) {
        List<String> all = new ArrayList<>(List.of("-B", "-Dmaven.repo.local=" + property("it.repository")));
        all.addAll(commandLine);
        all.addAll(arguments);
        return all;
    }

    private MavenOutcome here(List<String> commandLine) throws IOException, ReflectiveOperationException {
        Path log = folder.resolve("maven.log");
        List<String> all = new ArrayList<>(
                List.of("-l", log.toString(), "-f", folder.resolve("pom.xml").toString()));
        all.addAll(commandLine);
        int exitCode = Resident.MAVEN.run(folder, all);
        return new MavenOutcome(exitCode, Files.readAllLines(log));
    }

    private MavenOutcome inAProcessOfItsOwn(List<String> commandLine) throws IOException, InterruptedException {
        Process maven = process(commandLine);
        try (BufferedReader output = maven.inputReader()) {
            List<String> log = output.lines().toList();
            return new MavenOutcome(maven.waitFor(), log);
        }
    }

    private Process process(List<String> commandLine) {
        boolean windows = File.separatorChar == '\\';
        List<String> command = new ArrayList<>();
        command.add(Path.of(property("it.maven"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString());
        command.addAll(commandLine);
        ProcessBuilder process =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        process.environment().putAll(environment);
        try {
            return process.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Started by the first build that needs it. */
    private static final class Resident {
        static final ResidentMaven MAVEN = ResidentMaven.of(Path.of(property("it.maven")));
    }

    private static String pomOf(String plugin) {
        String[] id = PLUGIN.split(":", -1);
        String repository = Path.of(property("it.downloads")).toUri().toString();
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>crm</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <repositories>
                    <repository><id>downloads</id><url>%1$s</url></repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository><id>downloads</id><url>%1$s</url></pluginRepository>
                  </pluginRepositories>
                  <dependencies>
                    <dependency>
                      <groupId>%2$s</groupId>
                      <artifactId>onoffice4j-runtime</artifactId>
                      <version>%4$s</version>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>%2$s</groupId>
                        <artifactId>%3$s</artifactId>
                        <version>%4$s</version>
                        %5$s
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(repository, id[0], id[1], VERSION, plugin);
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("Real builds run in `mvn verify`, which sets the property " + name);
        }
        return value;
    }
}
