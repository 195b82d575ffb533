package io.github.onoffice4j.generator.name;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the build asks of the names. Immutable.
 *
 * @param packageName the package all generated packages are in
 * @param defaultLanguage three-letter code of the language of names and Javadoc
 * @param strategy where names come from that nobody has given yet
 * @param overrides names for single things, as {@link #overriding} takes them
 * @param kept the names given earlier, which stay while their things exist; null when nothing keeps names from one build to the
 *     next
 * @param otherModules the ids of modules that this build leaves to others: names for things of theirs are left to others too
 */
public record NamingOptions(
        String packageName,
        String defaultLanguage,
        NamingStrategy strategy,
        List<String> overrides,
        @Nullable GivenNames kept,
        Set<String> otherModules) {

    /**
     * Takes the options.
     *
     * @throws IllegalArgumentException if the package name is none
     */
    public NamingOptions {
        PackageNames.check(packageName);
        overrides = List.copyOf(overrides);
        otherModules = Collections.unmodifiableSet(new TreeSet<>(otherModules));
    }

    /**
     * Takes the options of a build that mixes names and keeps none.
     *
     * @param packageName the package all generated packages are in
     * @param defaultLanguage three-letter code of the language of names and Javadoc
     * @throws IllegalArgumentException if the package name is none
     */
    public NamingOptions(String packageName, String defaultLanguage) {
        this(packageName, defaultLanguage, NamingStrategy.MIXED, List.of(), null, Set.of());
    }

    /**
     * Returns these options with names that were given earlier, and will be kept for later.
     *
     * @param names the names, those of things that are gone included; none when they are kept from now on
     */
    public NamingOptions keeping(GivenNames names) {
        return new NamingOptions(packageName, defaultLanguage, strategy, overrides, names, otherModules);
    }

    /**
     * Returns these options with another strategy.
     *
     * @param other where names come from that nobody has given yet
     */
    public NamingOptions by(NamingStrategy other) {
        return new NamingOptions(packageName, defaultLanguage, other, overrides, kept, otherModules);
    }

    /**
     * Returns these options with names for single things, in place of any before.
     *
     * @param names each of the form {@code thing -> name}, where a thing is a module ({@code estate}), a field ({@code
     *     estate.kaufpreis}), a permitted value ({@code estate.objektart=haus}), an action kind ({@code actionKind.Email}), an
     *     action type ({@code actionKind.Email=Ausgang}) or a region ({@code region.koeln}), and a name is written as a constant or a method
     */
    public NamingOptions overriding(List<String> names) {
        return new NamingOptions(packageName, defaultLanguage, strategy, names, kept, otherModules);
    }

    /**
     * Returns these options for a build that does not take every module of the tenant.
     *
     * @param modules the ids of the modules it leaves to others
     */
    public NamingOptions leaving(Set<String> modules) {
        return new NamingOptions(packageName, defaultLanguage, strategy, overrides, kept, modules);
    }
}
