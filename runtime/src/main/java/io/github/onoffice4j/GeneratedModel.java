package io.github.onoffice4j;

import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.Languages;
import io.github.onoffice4j.field.Region;
import java.util.List;

/**
 * What was generated of a tenant; generated code has it as {@code OnOfficeModel.MODEL}.
 *
 * <pre>{@code
 * ModelCheck check = onOffice.checkModel(OnOfficeModel.MODEL);
 * }</pre>
 *
 * <p>See "Field configuration" and "Action kinds and types" in the onOffice API documentation. Immutable and safe for use by many
 * threads. Having a model costs nothing: the classes of modules, action types and regions are loaded when they are asked for.
 */
public interface GeneratedModel {

    /**
     * Returns the languages of the labels.
     *
     * @return the languages, the leading one first
     */
    Languages languages();

    /**
     * Returns the fields of all modules.
     *
     * @return the fields, each of which knows its module; of two with the same name in a module the later one counts, which is how
     *     one of several tenants has a field with more values than all of them
     */
    List<Field<?, ?>> fields();

    /**
     * Returns the kinds of actions in the agents log.
     *
     * @return the kinds in the tenant's order
     */
    List<ActionKind> actionKinds();

    /**
     * Returns the types of all kinds.
     *
     * @return the types
     */
    List<ActionType> actionTypes();

    /**
     * Returns the regions.
     *
     * @return all regions of the tree; none where the tenant had none, or several tenants do not share them
     */
    default List<Region> regions() {
        return List.of();
    }
}
