package io.github.onoffice4j.generator.name;

import javax.lang.model.SourceVersion;

/** Checks the name of the package that generated code goes into. */
final class PackageNames {

    private PackageNames() {}

    /** Throws if the text is no name of a package, with the goal parameter in the message. */
    static void check(String packageName) {
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("\"" + packageName
                    + "\" is no name of a Java package such as com.acme.crm," + " in goal parameter <packageName>");
        }
    }
}
