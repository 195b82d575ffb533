package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Dates;
import io.github.onoffice4j.sandbox.record.StoredForm;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * The values of one record in the making. Its choices depend on the module and the index alone, so that a record stays
 * the same whatever the number of records.
 */
final class Seed {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
    private static final int DAYS = 1000;

    private final String module;
    private final int index;
    private final Columns columns;
    private final Random random;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Seed(String module, int index, Columns columns) {
        this.module = module;
        this.index = index;
        this.columns = columns;
        // Neighbouring seeds give similar first numbers: spread them.
        this.random = new Random((module.hashCode() * 31L + index) * 0x9E3779B97F4A7C15L);
    }

    Random random() {
        return random;
    }

    Map<String, Object> values() {
        return values;
    }

    /** Sets a value that is stored as it is, unless the tenant has no such field or does not permit the key. */
    Seed put(String name, Object value) {
        columns.find(name).filter(column -> permits(column, value)).ifPresent(column -> values.put(name, value));
        return this;
    }

    /** Sets a number with decimals. */
    Seed put(String name, double number) {
        return put(name, StoredForm.decimal(BigDecimal.valueOf(number)));
    }

    /** Sets a flag, with a chance in percent. */
    Seed putFlag(String name, int chance) {
        return put(name, isLucky(chance) ? "1" : "0");
    }

    boolean isLucky(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Returns a whole number from {@code least} to {@code most}. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Returns one of {@code choices}, earlier ones more often. */
    <T> T earlyOneOf(List<T> choices) {
        double skewed = random.nextDouble() * random.nextDouble();
        return choices.get((int) (skewed * choices.size()));
    }

    String date() {
        return Dates.text(FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }

    /** Returns a time in working hours of a day, at or after {@code date}. */
    String timeFrom(String date) {
        LocalDateTime start = LocalDate.parse(date).atTime(8, 0);
        return Dates.text(start.plusDays(random.nextInt(60)).plusSeconds(random.nextInt(36_000)));
    }

    String uuid() {
        String name = "onoffice4j sandbox " + module + " " + index;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static boolean permits(Column column, Object value) {
        TenantField field = column.field();
        return field == null
                || (value instanceof List<?> keys
                        ? keys.stream().allMatch(key -> field.permits(key.toString()))
                        : field.permits(value.toString()));
    }
}
