package io.github.onoffice4j.sandbox.records;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time as the tenant's records have it: local time in Germany, without a zone. */
record TenantTime(Clock clock) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    String dateTime() {
        return DATE_TIME.format(LocalDateTime.ofInstant(clock.instant(), ZONE));
    }

    String date() {
        return LocalDateTime.ofInstant(clock.instant(), ZONE).toLocalDate().toString();
    }
}
