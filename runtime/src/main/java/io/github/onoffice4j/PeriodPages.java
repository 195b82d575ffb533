package io.github.onoffice4j;

import io.github.onoffice4j.PeriodCall.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all records of a period, whose call leaves out what is beyond its limit: a full answer is thrown away, and each half of its
 * period asked for, until every part answers fewer records than the limit. A record that lies in several parts is delivered once.
 */
final class PeriodPages<R> implements Pages<NumberedRecord<R>> {

    private final PageRequests requests;
    private final PeriodCall<?, R> call;
    private final Deque<Period> periods = new ArrayDeque<>();
    private final RecordNumbers seen = new RecordNumbers();

    PeriodPages(PageRequests requests, PeriodCall<?, R> call, Period whole) {
        this.requests = requests;
        this.call = call;
        periods.add(whole);
    }

    @Override
    public @Nullable List<NumberedRecord<R>> next() {
        while (!periods.isEmpty()) {
            Period period = periods.remove();
            List<NumberedRecord<R>> records =
                    requests.ask(call.during(period), call.most()).await().records();
            if (records.size() >= call.most()) {
                divide(period);
                continue;
            }
            List<NumberedRecord<R>> unseen =
                    records.stream().filter(record -> seen.add(record.number())).toList();
            if (!unseen.isEmpty()) {
                return unseen;
            }
        }
        return null;
    }

    private void divide(Period period) {
        if (period.isOneDay()) {
            throw new MalformedResponseException("The server returns at most " + call.most() + " records, and "
                    + period.first()
                    + " has as many or more, so that it is not known whether some are missing. Narrow the"
                    + " call down, for example to some users: " + call);
        }
        periods.addFirst(new Period(period.middle().plusDays(1), period.last()));
        periods.addFirst(new Period(period.first(), period.middle()));
    }
}
