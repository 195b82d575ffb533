package io.github.onoffice4j;

/**
 * Where a write call takes a value and which calls take it; used by generated code only.
 *
 * <p>See the create and modify calls in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param inData whether the value stands in the parameter {@code data}, where the call has one, instead of beside it
 * @param createOnly whether only the create call takes the value
 * @param modifyOnly whether only the modify call takes the value
 */
public record WriteTarget(boolean inData, boolean createOnly, boolean modifyOnly) {

    /** Among the fields, in both calls. */
    public static final WriteTarget FIELD = new WriteTarget(true, false, false);

    /** Beside the fields, in both calls. */
    public static final WriteTarget BESIDE = new WriteTarget(false, false, false);

    /**
     * Restricts the value to the create call.
     *
     * @return the target
     */
    public WriteTarget onlyCreate() {
        return new WriteTarget(inData, true, false);
    }

    /**
     * Restricts the value to the modify call.
     *
     * @return the target
     */
    public WriteTarget onlyModify() {
        return new WriteTarget(inData, false, true);
    }
}
