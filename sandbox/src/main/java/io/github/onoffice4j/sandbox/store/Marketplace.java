package io.github.onoffice4j.sandbox.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** What the tenant's marketplace keeps of the one provider: claims, activation, transactions, subscriptions. Thread-safe. */
public final class Marketplace {
    /** The activation that waits from the start. */
    public static final String FIRST_ACTIVATION = "activation-1";

    private static final long FIRST_TRANSACTION = 9001;

    private final LongSupplier clock;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<Long, Transaction> transactions = new TreeMap<>();
    private final Map<String, String> cancellations = new LinkedHashMap<>();
    private int activations = 1;
    private boolean needsClaims;
    private boolean isActive;
    private boolean isRegularCustomer;

    /** Begins with a transaction of every state, and one of another customer. */
    Marketplace(LongSupplier clock) {
        this.clock = clock;
        add(State.SUCCESS, false);
        add(State.INPROCESS, false);
        add(State.REFUNDED, false);
        add(State.ERROR, false);
        add(State.SUCCESS, true);
    }

    /** What a claim is good for. */
    public enum Claim {
        /** Every call but the activation. */
        SERVICE,
        /** The activation alone. */
        ACTIVATION,
        /** Nothing any more. */
        OUTDATED,
        /** Another customer's records. */
        FOREIGN
    }

    /** How far a payment is. */
    public enum State {
        /** Paid. */
        SUCCESS,
        /** On its way. */
        INPROCESS,
        /** Paid back. */
        REFUNDED,
        /** Failed. */
        ERROR
    }

    /**
     * A payment.
     *
     * @param id its number
     * @param state how far it is
     * @param isForeign whether another customer paid
     * @param second when it was made, in seconds since 1970
     */
    public record Transaction(long id, State state, boolean isForeign, long second) {}

    /** From now on every call needs a claim. */
    public synchronized void requireClaims() {
        needsClaims = true;
    }

    /** Says whether the API user is that of a provider, who must show a claim with every call. */
    public synchronized boolean needsClaims() {
        return needsClaims;
    }

    /** Makes a claim and returns its text. */
    public synchronized String issue(Claim claim) {
        String text = "claim-" + (claims.size() + 1);
        claims.put(text, claim);
        return text;
    }

    /** Makes an old claim of one that was made before; says whether it was. */
    public synchronized boolean outdate(String text) {
        return claims.replace(text, Claim.OUTDATED) != null;
    }

    /** Returns what a claim is good for; empty when there is none of this text. */
    public synchronized Optional<Claim> claim(String text) {
        return Optional.ofNullable(claims.get(text));
    }

    /** Begins another activation and returns the id of its parameters. */
    public synchronized String beginActivation() {
        activations++;
        return "activation-" + activations;
    }

    /** Says whether an activation of this id was begun. */
    public synchronized boolean hasActivation(String id) {
        return id.matches("activation-[1-9]\\d{0,8}")
                && Integer.parseInt(id.substring("activation-".length())) <= activations;
    }

    /** Makes the provider active. */
    public synchronized void activate(boolean asRegularCustomer) {
        isActive = true;
        isRegularCustomer = asRegularCustomer;
    }

    /** Says whether the provider is active. */
    public synchronized boolean isActive() {
        return isActive;
    }

    /** Says whether the provider was activated as one whom the customer has known before. */
    public synchronized boolean isRegularCustomer() {
        return isRegularCustomer;
    }

    /** Adds a payment that has succeeded. */
    public synchronized Transaction pay() {
        return add(State.SUCCESS, false);
    }

    /** Returns a payment; empty when there is none of this number. */
    public synchronized Optional<Transaction> transaction(long id) {
        return Optional.ofNullable(transactions.get(id));
    }

    /** Pays a payment back, if it has succeeded; says whether it had. */
    public synchronized boolean refund(long id) {
        Transaction paid = transactions.get(id);
        if (paid == null || paid.state() != State.SUCCESS) {
            return false;
        }
        transactions.put(id, new Transaction(id, State.REFUNDED, paid.isForeign(), paid.second()));
        return true;
    }

    /** Notes that a subscription ends on a date. */
    public synchronized void cancel(String subscription, String date) {
        cancellations.put(subscription, date);
    }

    /** Returns the cancelled subscriptions with their last day. */
    public synchronized Map<String, String> cancellations() {
        return new LinkedHashMap<>(cancellations);
    }

    private Transaction add(State state, boolean isForeign) {
        long id = FIRST_TRANSACTION + 2L * transactions.size();
        Transaction transaction = new Transaction(id, state, isForeign, clock.getAsLong());
        transactions.put(id, transaction);
        return transaction;
    }
}
