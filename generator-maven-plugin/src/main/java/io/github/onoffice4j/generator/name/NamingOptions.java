package io.github.onoffice4j.generator.name;

/**
 * What the build asks of the names. Immutable.
 *
 * @param packageName the package all generated packages are in
 * @param defaultLanguage three-letter code of the language of names and Javadoc
 * @param kept the names given earlier, which stay while their things exist
 */
public record NamingOptions(String packageName, String defaultLanguage, GivenNames kept) {

    /**
     * Takes the options.
     *
     * @param packageName the package all generated packages are in
     * @param defaultLanguage three-letter code of the language of names and Javadoc
     * @param kept the names given earlier, which stay while their things exist
     * @throws IllegalArgumentException if the package name is none
     */
    public NamingOptions {
        PackageNames.check(packageName);
    }

    /**
     * Takes the options of a tenant none of whose things has a name yet.
     *
     * @param packageName the package all generated packages are in
     * @param defaultLanguage three-letter code of the language of names and Javadoc
     * @throws IllegalArgumentException if the package name is none
     */
    public NamingOptions(String packageName, String defaultLanguage) {
        this(packageName, defaultLanguage, GivenNames.none());
    }

    /**
     * Returns these options with names that were given earlier.
     *
     * @param names the names, those of things that are gone included
     */
    public NamingOptions keeping(GivenNames names) {
        return new NamingOptions(packageName, defaultLanguage, names);
    }
}
