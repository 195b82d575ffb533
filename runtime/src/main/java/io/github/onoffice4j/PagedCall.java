package io.github.onoffice4j;

import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.call.ResultValue;
import java.util.function.Function;

/**
 * A call that lists records page by page; generated calls extend it.
 *
 * <p>See "Request" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <T> the type of the result of one page
 * @param <R> the type of a record
 */
public abstract non-sealed class PagedCall<T, R> extends ListCall<T, R> {

    private final String limit;
    private final int most;
    private final String offset;

    /**
     * Makes the call.
     *
     * @param sent what it sends
     * @param reader decodes one record
     * @param limit the path of the parameter that limits a page
     * @param most the most records of a page
     * @param offset the path of the parameter that says how many records come before a page
     */
    protected PagedCall(CallParameters sent, Function<ResultValue, R> reader, String limit, int most, String offset) {
        super(sent, reader);
        this.limit = limit;
        this.most = most;
        this.offset = offset;
    }

    @Override
    final Pages<NumberedRecord<R>> pages(PageRequests requests) {
        CallParameters whole = sent().with(limit, most);
        return new OffsetPages<>(
                requests,
                begin -> part(whole.with(offset, begin), begin),
                most,
                NumberedRecord::number,
                new RecordNumbers());
    }
}
