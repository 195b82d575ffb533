package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.generator.output.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/** Tells one plugin from another: what a released version generates never changes, what a snapshot version does may. */
final class PluginIdentity {

    private PluginIdentity() {}

    static String of(PluginDescriptor plugin) {
        Fingerprint identity = new Fingerprint().add(plugin.getVersion());
        Artifact artifact = plugin.getPluginArtifact();
        if (plugin.getVersion().endsWith("-SNAPSHOT") && artifact != null) {
            addCode(identity, artifact.getFile());
        }
        return identity.value();
    }

    /** The plugin is a jar, or a folder of classes where it is built together with the project that uses it. */
    private static void addCode(Fingerprint identity, @Nullable File code) {
        if (code == null || !code.exists()) {
            return;
        }
        Path root = code.toPath();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                identity.add(root.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
