package io.github.onoffice4j;

import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.call.ResultValue;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A call that lists the records of a period and knows no pages; generated calls extend it.
 *
 * <p>See "Request" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <T> the type of the result of one answer
 * @param <R> the type of a record
 */
public abstract non-sealed class PeriodCall<T, R> extends ListCall<T, R> {

    private final String from;
    private final String until;
    private final int most;

    /**
     * Makes the call.
     *
     * @param sent what it sends
     * @param reader decodes one record
     * @param from the path of the parameter for the first day
     * @param until the path of the parameter for the last day
     * @param most the most records of an answer
     */
    protected PeriodCall(CallParameters sent, Function<ResultValue, R> reader, String from, String until, int most) {
        super(sent, reader);
        this.from = from;
        this.until = until;
        this.most = most;
    }

    @Override
    final Pages<NumberedRecord<R>> pages(PageRequests requests) {
        return new PeriodPages<>(requests, this, new Period(day(from), day(until)));
    }

    private LocalDate day(String path) {
        return LocalDate.parse(String.valueOf(sent().get(path)));
    }

    /** Returns the most records of an answer. */
    final int most() {
        return most;
    }

    /** Returns the call for a part of the period. */
    final Operation<Page<NumberedRecord<R>>> during(Period period) {
        return part(sent().with(from, period.first()).with(until, period.last()), 0);
    }

    /** Days, the first and the last one included. */
    record Period(LocalDate first, LocalDate last) {

        boolean isOneDay() {
            return !first.isBefore(last);
        }

        LocalDate middle() {
            return LocalDate.ofEpochDay(Math.floorDiv(first.toEpochDay() + last.toEpochDay(), 2));
        }
    }
}
