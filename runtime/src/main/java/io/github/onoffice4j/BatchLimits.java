package io.github.onoffice4j;

/**
 * How much of a batch goes into one request; what does not fit goes into further ones, in order.
 *
 * <p>See "Request" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param actions the most actions of a request, at least 1
 * @param bytes the most bytes of a request, about; an action that is larger goes alone
 */
public record BatchLimits(int actions, long bytes) {

    /** The limits unless others are chosen: 100 actions and 8 MiB. onOffice names none. */
    public static final BatchLimits DEFAULT = new BatchLimits(100, 8L * 1024 * 1024);

    /**
     * Makes limits.
     *
     * @param actions the most actions of a request
     * @param bytes the most bytes of a request
     * @throws IllegalArgumentException if one of them is below 1
     */
    public BatchLimits {
        if (actions < 1 || bytes < 1) {
            throw new IllegalArgumentException("A request holds at least one action and one byte, not " + actions
                    + " and " + bytes + ": in BatchLimits");
        }
    }
}
