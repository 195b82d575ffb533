package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.call.CallFailure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads written dates: {@code YYYY-MM-DD}, with or without a time, which a date field tolerates and drops. */
final class Moment {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?: (\\d{2}:\\d{2})(:\\d{2})?)?");
    private static final String ZERO_DATE = "0000-00-00";

    private Moment() {}

    static String date(Column column, String text) throws CallFailure {
        return matched(column, text).group(1);
    }

    static String dateTime(Column column, String text) throws CallFailure {
        Matcher moment = matched(column, text);
        String time = moment.group(2) == null ? "00:00" : moment.group(2);
        return moment.group(1) + " " + time + (moment.group(3) == null ? ":00" : moment.group(3));
    }

    private static Matcher matched(Column column, String text) throws CallFailure {
        Matcher moment = FORM.matcher(text.strip());
        if (!moment.matches()) {
            throw WrittenValue.mistyped(column);
        }
        try {
            if (!moment.group(1).equals(ZERO_DATE)) {
                LocalDate.parse(moment.group(1));
            }
            if (moment.group(2) != null) {
                LocalTime.parse(moment.group(2) + (moment.group(3) == null ? "" : moment.group(3)));
            }
        } catch (DateTimeException e) {
            throw WrittenValue.mistyped(column);
        }
        return moment;
    }
}
