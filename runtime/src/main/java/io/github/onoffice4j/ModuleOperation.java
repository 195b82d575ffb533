package io.github.onoffice4j;

/** An operation on records of a module, so that a refusal can name the model's constant of a field. */
interface ModuleOperation {

    RecordModule<?> module();
}
