package io.github.onoffice4j;

import io.github.onoffice4j.field.Languages;
import java.util.List;

/**
 * What was generated of a tenant, or as much of it as a program uses.
 *
 * <pre>{@code
 * new GeneratedModel(
 *         OnOfficeModel.LANGUAGES, List.of(Estate.MODULE, Address.MODULE), ActionTypes.kinds(), ActionTypes.types())
 * }</pre>
 *
 * <p>See "Field configuration" and "Action kinds and types" in the onOffice API documentation. Immutable and safe for use by many
 * threads.
 *
 * @param languages the languages of the labels, the leading one first
 * @param modules the modules
 * @param actionKinds the kinds of actions in the agents log, in the tenant's order
 * @param actionTypes the types of all kinds
 */
public record GeneratedModel(
        Languages languages,
        List<RecordModule<?>> modules,
        List<ActionKind> actionKinds,
        List<ActionType> actionTypes) {

    /**
     * Makes the model.
     *
     * @param languages the languages of the labels, the leading one first
     * @param modules the modules
     * @param actionKinds the kinds of actions in the agents log
     * @param actionTypes the types of all kinds
     * @throws IllegalArgumentException if there is no module
     */
    public GeneratedModel {
        if (modules.isEmpty()) {
            throw new IllegalArgumentException(
                    "At least one module is needed, such as Estate.MODULE: in GeneratedModel(...)");
        }
        modules = List.copyOf(modules);
        actionKinds = List.copyOf(actionKinds);
        actionTypes = List.copyOf(actionTypes);
    }
}
