package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.call.Call;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The tables of all modules, which one lock guards: reads go on side by side, a write goes alone, so that no call sees half
 * of another. Safe for use by many threads through {@link #reading} and {@link #writing}.
 */
public final class Database {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private final RecordTable estates = new RecordTable(15);
    private final RecordTable addresses = new RecordTable(31);
    private final ContactBook contacts = new ContactBook();
    private final RecordTable agentsLog = new RecordTable(101);
    private final RecordTable tasks = new RecordTable(41);
    private final RecordTable users = new RecordTable(21);

    public RecordTable estates() {
        return estates;
    }

    public RecordTable addresses() {
        return addresses;
    }

    public ContactBook contacts() {
        return contacts;
    }

    public RecordTable agentsLog() {
        return agentsLog;
    }

    public RecordTable tasks() {
        return tasks;
    }

    public RecordTable users() {
        return users;
    }

    /** Returns a call that only reads, kept from running beside one that writes. */
    public Call reading(Call call) {
        return guarded(lock.readLock(), call);
    }

    /** Returns a call that writes, kept from running beside any other. */
    public Call writing(Call call) {
        return guarded(lock.writeLock(), call);
    }

    private static Call guarded(Lock lock, Call call) {
        return request -> {
            lock.lock();
            try {
                return call.answer(request);
            } finally {
                lock.unlock();
            }
        };
    }
}
