package io.github.onoffice4j.generator.output;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names of files from any text: the same name for the same text alone, on file systems that ignore case too. */
public final class PortableName {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern UNREADABLE = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 40;

    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

    private PortableName() {}

    /**
     * Tells whether a name is that of a device, which no file on Windows can have whatever its ending.
     *
     * @param name a name in small letters, without an ending
     */
    public static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    /**
     * Returns a name, without an ending.
     *
     * @param text any text
     * @return the text itself if it is short and made of small letters, digits and single hyphens; else what is readable of it
     *     and a hash after an underscore, which no such text has
     */
    public static String of(String text) {
        if (text.length() <= LONGEST && PLAIN.matcher(text).matches() && !isDevice(text)) {
            return text;
        }
        String readable = UNREADABLE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        // Enough digits that nobody finds two texts that share them.
        return readable.substring(0, Math.min(LONGEST, readable.length()))
                + "_"
                + Fingerprint.of(text).substring(0, 32);
    }
}
