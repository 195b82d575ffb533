package io.github.onoffice4j.generator.name;

/**
 * What the build asks of the names. Immutable.
 *
 * @param packageName the package all generated packages are in
 * @param defaultLanguage three-letter code of the language of names and Javadoc
 */
public record NamingOptions(String packageName, String defaultLanguage) {

    /**
     * Takes the options.
     *
     * @param packageName the package all generated packages are in
     * @param defaultLanguage three-letter code of the language of names and Javadoc
     * @throws IllegalArgumentException if the package name is none
     */
    public NamingOptions {
        PackageNames.check(packageName);
    }
}
