package io.github.onoffice4j.sample.calls;

import io.github.onoffice4j.Batch;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.Operation;
import io.github.onoffice4j.Pending;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;

/** An agency in a sandbox with five estates, addresses and activities, and a client of it that notes what it sends. */
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
        return client.send(operation);
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
