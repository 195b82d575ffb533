package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The language version of estates that a call is about. A version is a record with an id of its own, which only holds
 * texts; everything else is that of the main record, by whose id it is addressed.
 */
final class EstateLanguage {
    /** The fields that a version has a value of its own for. */
    static final Set<String> TRANSLATED =
            Set.of("objekttitel", "objektbeschreibung", "lage", "ausstatt_beschr", "sonstige_angaben");

    private final Agency agency;
    private final String code;

    private EstateLanguage(Agency agency, String code) {
        this.agency = agency;
        this.code = code;
    }

    /** Returns the language in the parameter {@code estatelanguage}, the main one when absent. */
    static EstateLanguage of(Agency agency, Map<String, @Nullable Object> parameters) {
        return new EstateLanguage(agency, Language.of(parameters.get("estatelanguage")));
    }

    boolean isMain() {
        return code.equals(Language.GERMAN);
    }

    /** Returns the code of a version, {@code ""} for the main language. */
    String element() {
        return isMain() ? "" : code;
    }

    /** Returns the version of a main record, empty when it has none in this language. */
    Optional<Row> version(Row main) {
        return agency.table(Kind.ESTATE_VERSION).rows().stream()
                .filter(version -> version.text("main").equals(Long.toString(main.id())))
                .filter(version -> version.text("language").equals(code))
                .findFirst();
    }

    /** Says whether a main record can be read in this language. */
    boolean has(Row main) {
        return isMain() || version(main).isPresent();
    }

    /** Returns the record as it is read in this language: with the id and the texts of the version. */
    Row translated(Row main) {
        return isMain()
                ? main
                : version(main)
                        .map(version -> main.with(texts(version)).withId(version.id()))
                        .orElse(main);
    }

    /** Returns the id of the main record as text, null when the record is the main one. */
    @Nullable String mainId(Row main) {
        return isMain() ? null : Long.toString(main.id());
    }

    /** Says whether {@code resourceId} is the id of a version, which is no way to address it. */
    static boolean isVersionId(Agency agency, String resourceId) {
        Long id = PhpValue.integer(resourceId);
        return id != null && agency.table(Kind.ESTATE_VERSION).find(id).isPresent();
    }

    private static Map<String, Object> texts(Row version) {
        return TRANSLATED.stream().collect(Collectors.toMap(name -> name, version::text));
    }
}
