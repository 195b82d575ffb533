package io.github.onoffice4j.generator.name;

import javax.lang.model.SourceVersion;

/** Checks the name of the package that generated code goes into. */
final class PackageNames {

    private PackageNames() {}

    /**
     * Throws if the text is no name of a package, with the goal parameter in the message. Control and format characters,
     * which Java ignores in names, are refused: folders are named after packages.
     */
    static void check(String packageName) {
        boolean hidden = packageName.codePoints().anyMatch(Character::isIdentifierIgnorable);
        if (hidden || !SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("\"" + packageName
                    + "\" is no name of a Java package such as com.acme.crm," + " in goal parameter <packageName>");
        }
    }
}
