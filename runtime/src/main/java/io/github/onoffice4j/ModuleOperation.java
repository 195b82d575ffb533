package io.github.onoffice4j;

/**
 * An operation on records of a module: a refusal can name the model's constant of a field, and a read may go on without it.
 *
 * @param <T> the type of the result
 */
interface ModuleOperation<T> extends Operation<T> {

    RecordModule<?> module();

    /**
     * Returns the operation without the field for which the server has refused it.
     *
     * @throws ActionException the refusal, unless the operation can do without the field and the client was told to go on
     */
    default ModuleOperation<T> without(ActionException refusal, Drift drift) {
        throw refusal;
    }
}
