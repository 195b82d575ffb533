package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the library shows of itself, and what it brings along. */
class ModuleTest {

    private static final String NAME = "io.github.onoffice4j.runtime";
    private static final Path CLASSES = classes();

    private static Path classes() {
        try {
            return Path.of(OnOffice.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theWireIsNotExported() {
        ModuleDescriptor module =
                ModuleFinder.of(CLASSES).find(NAME).orElseThrow().descriptor();

        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "io.github.onoffice4j",
                        "io.github.onoffice4j.cache",
                        "io.github.onoffice4j.call",
                        "io.github.onoffice4j.event",
                        "io.github.onoffice4j.field",
                        "io.github.onoffice4j.file",
                        "io.github.onoffice4j.marketplace",
                        "io.github.onoffice4j.relation");
    }

    @Test
    void itWorksAsAModuleWithoutTheOptionalLibraries() throws ReflectiveOperationException {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules = boot.configuration().resolve(libraries(), ModuleFinder.of(), Set.of(NAME));
        ClassLoader loader = boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader(NAME);
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start()) {
            Class<?> credentials = loader.loadClass("io.github.onoffice4j.Credentials");
            Class<?> action = loader.loadClass("io.github.onoffice4j.ActionId");
            Class<?> raw = loader.loadClass("io.github.onoffice4j.RawOperation");
            Class<?> operation = loader.loadClass("io.github.onoffice4j.Operation");
            Class<?> client = loader.loadClass("io.github.onoffice4j.OnOffice");
            Object builder = client.getMethod("builder").invoke(null);
            Object account = credentials
                    .getMethod("of", String.class, String.class)
                    .invoke(null, sandbox.token(), sandbox.secret());
            builder.getClass().getMethod("credentials", credentials).invoke(builder, account);
            builder.getClass().getMethod("baseUrl", URI.class).invoke(builder, sandbox.baseUrl());
            Object onOffice = builder.getClass().getMethod("build").invoke(builder);
            Object kinds = raw.getMethod("of", action, String.class)
                    .invoke(null, action.getField("GET").get(null), "actionkindtypes");

            Object result = client.getMethod("send", operation).invoke(onOffice, kinds);

            assertThat(result.getClass().getModule().getName()).isEqualTo(NAME);
            assertThat(result.toString()).contains("key=Email");
            client.getMethod("close").invoke(onOffice);
        }
    }

    private static ModuleFinder libraries() {
        List<String> needed =
                List.of("retrofit", "okhttp-jvm", "okio", "kotlin-stdlib", "jackson-core", "jackson-annotations");
        Path[] jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> needed.stream().anyMatch(path.getFileName().toString()::startsWith))
                .toArray(Path[]::new);
        return ModuleFinder.compose(ModuleFinder.of(CLASSES), ModuleFinder.of(jars));
    }

    @Test
    void itBringsThreeLibrariesAndAnnotationsAlong() throws IOException, ParserConfigurationException, SAXException {
        Document pom;
        try (InputStream in = Files.newInputStream(Path.of("pom.xml"))) {
            pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
        NodeList dependencies = pom.getElementsByTagName("dependency");

        assertThat(IntStream.range(0, dependencies.getLength())
                        .mapToObj(i -> (Element) dependencies.item(i))
                        .filter(dependency -> text(dependency, "scope").isEmpty()
                                && text(dependency, "optional").isEmpty())
                        .map(dependency -> text(dependency, "artifactId")))
                .containsExactlyInAnyOrder("retrofit", "okhttp-jvm", "jackson-core", "jackson-annotations", "jspecify");
    }

    private static String text(Element dependency, String name) {
        NodeList found = dependency.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
