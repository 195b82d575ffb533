package io.github.onoffice4j;

import io.github.onoffice4j.call.Call;
import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.call.ResultValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Asks for a part of what a call lists. */
final class ListPart<R> extends Call<Page<NumberedRecord<R>>> {

    private final Function<ResultValue, R> reader;
    private final long offset;

    ListPart(CallParameters sent, Function<ResultValue, R> reader, long offset) {
        super(sent);
        this.reader = reader;
        this.offset = offset;
    }

    @Override
    public Page<NumberedRecord<R>> decode(ActionResult result) {
        List<NumberedRecord<R>> records = new ArrayList<>();
        for (R record : all(result, reader)) {
            records.add(
                    new NumberedRecord<>(result.records().get(records.size()).numericId(), record));
        }
        return new Page<>(records, result.total().orElse(offset + records.size()), offset);
    }
}
