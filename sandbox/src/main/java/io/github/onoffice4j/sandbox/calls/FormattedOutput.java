package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.FormattedForm;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the parameters {@code formatoutput} and {@code outputlanguage}. */
final class FormattedOutput {
    private FormattedOutput() {}

    /** Returns the form asked for, null for values as they come out of the database. */
    static @Nullable FormattedForm of(Map<String, @Nullable Object> parameters) {
        return PhpValue.isTrue(parameters.get("formatoutput"))
                ? new FormattedForm(Language.of(parameters.get("outputlanguage")))
                : null;
    }

    /** Returns the display name of the user with this number, the number itself when there is none. */
    static String userName(Agency agency, String number) {
        Long id = PhpValue.integer(number);
        return id == null
                ? number
                : agency.users()
                        .find(id)
                        .map(user -> user.text("Vorname") + " " + user.text("Nachname"))
                        .orElse(number);
    }
}
