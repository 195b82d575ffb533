package io.github.onoffice4j.generator.goal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A Maven that builds in this process, so that not every build pays for a cold Java. It is started as its script starts it, by
 * the launcher of the Maven home and with its configuration; it sees none of the classes of the tests.
 *
 * <p>Not safe for use by many threads: Maven takes the output and the properties of the whole process.
 */
final class ResidentMaven {

    private static final String LAUNCHER = "org.codehaus.plexus.classworlds.launcher.Launcher";
    /** The configuration of Maven 4 leaves it to the script to name the class; that of Maven 3 names it itself. */
    private static final String MAIN_CLASS = "org.apache.maven.cling.MavenCling";

    private final Path home;
    private final Object launcher;

    private ResidentMaven(Path home, Object launcher) {
        this.home = home;
        this.launcher = launcher;
    }

    /** Starts the Maven of a home. */
    static ResidentMaven of(Path home) {
        try (DirectoryStream<Path> boot = Files.newDirectoryStream(home.resolve("boot"), "*.jar");
                InputStream configuration = Files.newInputStream(home.resolve("bin/m2.conf"))) {
            List<URL> jars = new ArrayList<>();
            for (Path jar : boot) {
                jars.add(jar.toUri().toURL());
            }
            ClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
            Object launcher = loader.loadClass(LAUNCHER).getConstructor().newInstance();
            call(launcher, "setSystemClassLoader", ClassLoader.class, loader);
            ResidentMaven maven = new ResidentMaven(home, launcher);
            maven.inItsProperties(home, () -> call(launcher, "configure", InputStream.class, configuration));
            return maven;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("There is no Maven in " + home, e);
        }
    }

    /**
     * Builds the project in a folder.
     *
     * @return the exit code
     */
    int run(Path folder, List<String> arguments) throws ReflectiveOperationException {
        inItsProperties(folder, () -> call(launcher, "launch", String[].class, arguments.toArray(String[]::new)));
        return (Integer) launcher.getClass().getMethod("getExitCode").invoke(launcher);
    }

    private void inItsProperties(Path folder, Launch launch) throws ReflectiveOperationException {
        Properties properties = System.getProperties();
        PrintStream output = System.out;
        PrintStream errors = System.err;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Properties own = new Properties();
        own.putAll(properties);
        own.putAll(Map.of(
                "maven.home", home.toString(),
                "maven.mainClass", MAIN_CLASS,
                "maven.multiModuleProjectDirectory", folder.toString()));
        System.setProperties(own);
        try {
            launch.run();
        } finally {
            System.setProperties(properties);
            System.setOut(output);
            System.setErr(errors);
            Thread.currentThread().setContextClassLoader(loader);
        }
    }

    private static void call(Object target, String method, Class<?> type, Object argument)
            throws ReflectiveOperationException {
        target.getClass().getMethod(method, type).invoke(target, argument);
    }

    private interface Launch {
        void run() throws ReflectiveOperationException;
    }
}
