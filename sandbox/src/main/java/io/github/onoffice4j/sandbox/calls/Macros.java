package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code _Field} in texts: from the API user, else from the first of the named addresses, estates, appointments or
 * activities that has such a field. Macros that nothing is known for stay as they are.
 */
public final class Macros {
    private static final Pattern MACRO = Pattern.compile("_(\\p{Alpha}[\\p{Alnum}_-]*)");
    private static final Map<String, String> OF_USER = Map.of("Uservorname", "Vorname", "Username", "Nachname");
    private static final Map<String, String> OF_APPOINTMENT =
            Map.of("Terminbetreff", "description", "Terminbeginn", "start_dt", "Terminende", "end_dt");

    private final Agency agency;
    private final @Nullable Row address;
    private final @Nullable Row estate;
    private final @Nullable Row appointment;
    private final @Nullable Row activity;

    private Macros(
            Agency agency,
            @Nullable Row address,
            @Nullable Row estate,
            @Nullable Row appointment,
            @Nullable Row activity) {
        this.agency = agency;
        this.address = address;
        this.estate = estate;
        this.appointment = appointment;
        this.activity = activity;
    }

    /** Fills from the first of each list of ids, as far as it is there. */
    public static Macros of(
            Agency agency, List<Long> addresses, List<Long> estates, List<Long> appointments, List<Long> activities) {
        return new Macros(
                agency,
                first(agency.addresses()::find, addresses),
                first(agency.estates()::find, estates),
                first(agency.table(Kind.APPOINTMENT)::find, appointments),
                first(agency.agentsLog()::find, activities));
    }

    /** Returns {@code text} with its macros filled. */
    public String resolve(String text) {
        return MACRO.matcher(text)
                .replaceAll(
                        macro -> Matcher.quoteReplacement(value(macro.group(1)).orElse(macro.group())));
    }

    private Optional<String> value(String name) {
        String ofUser = OF_USER.get(name);
        if (ofUser != null) {
            return Optional.of(agency.apiUser().text(ofUser));
        }
        return column(agency.addressColumns(), name, address)
                .or(() -> column(agency.estateColumns(), name, estate))
                .or(() -> Optional.ofNullable(appointment)
                        .flatMap(row ->
                                Optional.ofNullable(OF_APPOINTMENT.get(name)).map(row::text)))
                .or(() -> column(agency.agentsLogColumns(), name, activity));
    }

    private static Optional<String> column(Columns columns, String name, @Nullable Row row) {
        if (row == null) {
            return Optional.empty();
        }
        Optional<Column> column = columns.readable(name);
        return column.map(known -> known.text(row));
    }

    private static @Nullable Row first(Source source, List<Long> ids) {
        return ids.stream().findFirst().flatMap(source::find).orElse(null);
    }

    /** Finds a record. */
    private interface Source {
        Optional<Row> find(long id);
    }
}
