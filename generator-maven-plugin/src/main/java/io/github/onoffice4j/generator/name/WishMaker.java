package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which name a thing wishes for that has none yet. Not safe for use by many threads. */
final class WishMaker {

    /** A longer key would make a name that nobody reads. */
    private static final int LONGEST_SUFFIX = 40;

    private final NamingStrategy strategy;
    private final String language;
    private final boolean keeps;
    private int technicalForNow;
    private @Nullable Thing example;

    WishMaker(NamingOptions options) {
        this.strategy = options.strategy();
        this.language = options.defaultLanguage();
        this.keeps = options.kept() != null;
    }

    Wish of(Thing thing, Labels labels) {
        String number = TenantMade.number(thing);
        boolean mixed = strategy == NamingStrategy.MIXED && number != null;
        if (thing.kind() == Thing.Kind.MODULE || !(mixed || strategy == NamingStrategy.LABEL)) {
            return technical(thing);
        }
        List<String> words = Words.of(labels.text(language));
        if (words.isEmpty()) {
            return technical(thing);
        }
        if (mixed && !keeps) {
            technicalForNow++;
            example = example == null ? thing : example;
            return technical(thing);
        }
        return new Wish(thing, thing.kind().form().of(words, thing.key()), suffix(thing, number));
    }

    static Wish technical(Thing thing) {
        return new Wish(thing, thing.kind().form().of(thing.key()), null);
    }

    /** Of things with the same label, what tells them apart is the key. */
    private static @Nullable String suffix(Thing thing, @Nullable String number) {
        if (number != null) {
            return number;
        }
        List<String> words = Words.of(thing.key());
        String joined = thing.kind().form().join(words);
        return joined.isEmpty() || joined.length() > LONGEST_SUFFIX ? null : joined;
    }

    /** Returns what to say of labels that gave no names, or null when there is nothing to say. */
    @Nullable String note() {
        if (example == null) {
            return null;
        }
        return "What the tenant has made itself has technical names (" + technicalForNow + ", such as " + example
                + "), because nothing keeps the names that labels would give. To have those, keep the schema in the"
                + " project with the goal \"fetch\"; to stay as it is, set goal parameter <naming> to technical";
    }

    /** Returns what to fear of names that labels gave, or null when there is nothing to fear. */
    @Nullable String warning() {
        return strategy == NamingStrategy.LABEL && !keeps
                ? "Names come from labels, and nothing keeps them: whoever edits a label in onOffice changes the code. Keep the"
                        + " schema in the project with the goal \"fetch\", or set goal parameter <naming> to technical"
                : null;
    }
}
