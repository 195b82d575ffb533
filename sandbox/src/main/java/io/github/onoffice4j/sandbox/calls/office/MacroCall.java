package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code get macroresolve}: fills {@code _Field} from the first of the named records; unknown macros stay. */
final class MacroCall implements Call {
    private static final Pattern MACRO = Pattern.compile("_(\\p{Alpha}[\\p{Alnum}_-]*)");

    private final Agency agency;

    MacroCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String text = parameters.text("text", ApiError.MISSING_RESOLVER_TEXT);
        Optional<Row> estate = first(agency.estates(), parameters.ids("estateids"));
        Optional<Row> address = first(agency.addresses(), parameters.ids("addressids"));
        String resolved = MACRO.matcher(text)
                .replaceAll(macro -> Matcher.quoteReplacement(
                        value(macro.group(1), estate, address).orElse(macro.group())));
        return Answer.one(true, 0, Map.of("resolvedtext", resolved));
    }

    private Optional<String> value(String name, Optional<Row> estate, Optional<Row> address) {
        if (name.equals("Uservorname")) {
            return Optional.of(agency.apiUser().text("Vorname"));
        }
        if (name.equals("Username")) {
            return Optional.of(agency.apiUser().text("Nachname"));
        }
        return value(agency.addressColumns(), name, address).or(() -> value(agency.estateColumns(), name, estate));
    }

    private static Optional<String> value(Columns columns, String name, Optional<Row> row) {
        Optional<Column> column = columns.readable(name);
        return column.flatMap(known -> row.map(known::text));
    }

    private static Optional<Row> first(Table table, List<Long> ids) {
        return ids.stream().findFirst().flatMap(table::find);
    }
}
