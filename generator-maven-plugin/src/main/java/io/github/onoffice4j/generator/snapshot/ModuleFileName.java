package io.github.onoffice4j.generator.snapshot;

import io.github.onoffice4j.generator.output.Fingerprint;
import io.github.onoffice4j.generator.output.PortableName;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a module's file, made from the module's id alone, so that it never depends on what other modules there are.
 *
 * <p>Ids as onOffice has them get a readable name whose capitals are small letters after a hyphen, because some file systems do
 * not tell letters by their case: {@code agentsLog} is {@code agents-log.json}. All others get what is readable of them and a
 * hash after an underscore, which no readable name has.
 */
final class ModuleFileName {

    private static final Pattern PLAIN = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final Pattern UNREADABLE = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 40;

    private ModuleFileName() {}

    static String of(String module) {
        if (PLAIN.matcher(module).matches() && !PortableName.isDevice(module)) {
            return CAPITAL.matcher(module).replaceAll("-$0").toLowerCase(Locale.ROOT) + ".json";
        }
        String readable = UNREADABLE.matcher(module.toLowerCase(Locale.ROOT)).replaceAll("");
        String start = readable.substring(0, Math.min(LONGEST, readable.length()));
        return "m" + (start.isEmpty() ? "" : "-" + start) + "_" + hash(module) + ".json";
    }

    /** Enough digits that nobody finds two ids that share them. */
    private static String hash(String module) {
        return Fingerprint.of(module).substring(0, 32);
    }
}
