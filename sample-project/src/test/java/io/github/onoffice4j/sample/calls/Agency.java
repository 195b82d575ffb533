package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.Batch;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.ListCall;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.Operation;
import io.github.onoffice4j.Page;
import io.github.onoffice4j.Pending;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.List;

/**
 * An agency in a sandbox with five estates, addresses and activities, and a client of it that notes what it sends. Of every call
 * that lists records everything is read too, which holds what one answer held.
 */
final class Agency implements AutoCloseable {

    private final OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(5).start();
    private final OnOffice onOffice = OnOffice.builder()
            .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
            .baseUrl(sandbox.baseUrl())
            .build();
    private final SentCalls sent;

    Agency(SentCalls sent) {
        this.sent = sent;
    }

    OnOfficeSandbox sandbox() {
        return sandbox;
    }

    OnOffice onOffice() {
        return onOffice;
    }

    <T> T send(Operation<T> operation) {
        return send(onOffice, operation);
    }

    <T> T send(OnOffice client, Operation<T> operation) {
        sent.note(operation);
        T result = client.send(operation);
        if (operation instanceof ListCall<?, ?> call) {
            assertThat(List.<Object>copyOf(client.list(call)))
                    .as("everything that %s lists", call)
                    .containsAll(result instanceof Page<?> page ? page.records() : (List<?>) result);
        }
        return result;
    }

    <T> Pending<T> add(Batch batch, Operation<T> operation) {
        sent.note(operation);
        return batch.add(operation);
    }

    @Override
    public void close() {
        sent.note(sandbox.requests());
        onOffice.close();
        sandbox.close();
    }
}
