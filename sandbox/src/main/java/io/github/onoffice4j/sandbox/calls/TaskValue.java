package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Dates;
import io.github.onoffice4j.sandbox.record.StoredForm;
import io.github.onoffice4j.sandbox.tenant.ActionKind;
import io.github.onoffice4j.sandbox.tenant.ActionType;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one field that {@code create task} and {@code modify task} write. */
final class TaskValue {
    /** The states by the number they are written as, from 1; they are read as text. */
    static final List<String> STATES = List.of(
            "Nicht begonnen",
            "In Bearbeitung",
            "Erledigt",
            "Zurückgestellt",
            "Abgebrochen",
            "Verschiedenes",
            "Geprüft",
            "Klärungsbedarf");

    private static final Set<String> WRITABLE = Set.of(
            "Betreff",
            "Aufgabe",
            "Kommentar",
            "Verantwortung",
            "Bearbeiter",
            "Art",
            "Prio",
            "Status",
            "Stand",
            "erledigt",
            "Deadline",
            "Deadline_Zeit",
            "Deadline_strikt",
            "Beginnt_am",
            "Beginnt_um",
            "Aufwand_Soll_NUM",
            "Aufwand_Zusatz_NUM",
            "Einheit_Aufwand_Soll",
            "Einheit_Aufwand_Zusatz",
            "Erinnerung",
            "Erinnerungsdatum",
            "Erinnerungsdatum_Zeit");

    private TaskValue() {}

    /** Returns the stored form, null when the field is cleared. */
    static @Nullable Object of(Tenant tenant, Columns columns, String name, @Nullable Object sent) {
        if (!WRITABLE.contains(name)) {
            throw invalid(name, sent);
        }
        if (sent == null || "".equals(sent)) {
            return null;
        }
        return switch (name) {
            case "Status" -> STATES.get(number(name, sent, 1, STATES.size()) - 1);
            case "Prio" -> Integer.toString(number(name, sent, 1, 5));
            case "Stand" -> percentage(sent);
            case "Art" -> type(tenant, sent);
            case "Einheit_Aufwand_Soll", "Einheit_Aufwand_Zusatz" -> unit(name, sent);
            case "Deadline_Zeit", "Beginnt_um", "Erinnerungsdatum_Zeit" ->
                Dates.time(sent).orElseThrow(() -> new ActionFailure(ApiError.INVALID_DATA_TYPE, name));
            default -> {
                Column column = columns.find(name).orElseThrow(() -> invalid(name, sent));
                yield StoredForm.of(column, sent);
            }
        };
    }

    /** Says whether tasks need a type: when the tenant has numbered some. */
    static boolean needsType(Tenant tenant) {
        return types(tenant).stream().anyMatch(type -> type.databaseId() != null);
    }

    private static String type(Tenant tenant, Object sent) {
        Long number = PhpValue.integer(sent);
        Optional<ActionType> type = types(tenant).stream()
                .filter(candidate -> candidate.databaseId() != null
                        && number != null
                        && number.equals(
                                Objects.requireNonNull(candidate.databaseId()).longValue()))
                .findFirst();
        if (type.isEmpty()) {
            throw invalid("Art", sent);
        }
        return String.valueOf(number);
    }

    private static List<ActionType> types(Tenant tenant) {
        return tenant.actionKind("Aufgabe").map(ActionKind::types).orElse(List.of());
    }

    private static int number(String name, Object sent, int least, int most) {
        Long number = PhpValue.integer(sent);
        if (number == null) {
            throw new ActionFailure(ApiError.EXPECTED_INTEGER, name);
        }
        if (number < least || number > most) {
            throw invalid(name, sent);
        }
        return number.intValue();
    }

    private static String percentage(Object sent) {
        int number = number("Stand", sent, 0, 100);
        if (number % 25 != 0) {
            throw invalid("Stand", sent);
        }
        return Integer.toString(number);
    }

    private static String unit(String name, Object sent) {
        if (!(sent instanceof String unit)
                || !Set.of("Minuten", "Stunden", "Tage").contains(unit)) {
            throw invalid(name, sent);
        }
        return unit;
    }

    private static ActionFailure invalid(String name, @Nullable Object sent) {
        String text = PhpValue.text(sent);
        return new ActionFailure(
                ApiError.INVALID_INPUT_FIELD, "(" + name + ", " + (text == null ? "Array" : text) + ")");
    }
}
