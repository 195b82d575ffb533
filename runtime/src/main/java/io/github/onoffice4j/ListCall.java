package io.github.onoffice4j;

import io.github.onoffice4j.call.Call;
import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.call.ResultValue;
import java.util.function.Function;

/**
 * A call that lists records, of which one answer holds a limited number; generated calls extend it.
 *
 * <p>{@link OnOffice#send} returns what one answer holds, {@link OnOffice#list(ListCall)} and {@link OnOffice#stream(ListCall)}
 * everything. See "Request" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <T> the type of the result of one answer
 * @param <R> the type of a record
 */
public abstract sealed class ListCall<T, R> extends Call<T> permits PagedCall, PeriodCall {

    private final Function<ResultValue, R> reader;

    ListCall(CallParameters sent, Function<ResultValue, R> reader) {
        super(sent);
        this.reader = reader;
    }

    /** Returns the pages of everything that the call lists. */
    abstract Pages<NumberedRecord<R>> pages(PageRequests requests);

    /** Returns the call with other parameters, for a part that begins after so many records. */
    final Operation<Page<NumberedRecord<R>>> part(CallParameters parameters, long offset) {
        return new ListPart<>(parameters, reader, offset);
    }
}
