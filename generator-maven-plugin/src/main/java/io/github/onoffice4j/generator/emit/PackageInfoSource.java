package io.github.onoffice4j.generator.emit;

/** The description of a package, which marks everything in it as never null unless it says so. */
final class PackageInfoSource {

    private PackageInfoSource() {}

    /**
     * Returns the text of a {@code package-info.java}.
     *
     * @param packageName the full name of the package
     * @param sentence what the package holds, as Javadoc
     */
    static String text(String packageName, String sentence) {
        // /** The module estate: Immobilien. */
        // @NullMarked
        // package com.acme.crm.estate;
        //
        // import org.jspecify.annotations.NullMarked;
        String comment = "/**\n * " + Comment.of(sentence).text().replace("\n", "\n * ") + "\n */\n";
        return SourceLayout.layOut(comment
                + "@NullMarked\n"
                + "package " + packageName + ";\n"
                + "\n"
                + "import org.jspecify.annotations.NullMarked;\n");
    }
}
