package io.github.onoffice4j.field;

/**
 * One criterion of a query's order: a field and a direction.
 *
 * <p>See the read calls in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param field the field
 * @param direction the direction
 * @param <R> the record class of the module
 */
public record Order<R>(OrderableField<R, ?> field, Direction direction) {

    /**
     * The direction of an order, named as on the wire.
     *
     * <p>See the read calls in the onOffice API documentation. Immutable and safe for use by many threads.
     */
    public enum Direction {
        /** Smallest first. */
        ASC,
        /** Largest first. */
        DESC
    }

    @Override
    public String toString() {
        return field + " " + direction;
    }
}
