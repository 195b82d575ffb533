package io.github.onoffice4j.relation;

import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.Operation;
import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.call.Done;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A type of relation between records of two kinds, one on the parent's side and one on the child's; extended by generated code.
 *
 * <p>Types that are not documented are made by {@link #of}. Immutable and safe for use by many threads. See "Relations" in the
 * onOffice API documentation.
 */
public class Relation {

    private static final String PREFIX = "urn:onoffice-de-ns:smart:2.5:relationTypes:";
    private static final String TYPE = "relationtype";

    private final String name;

    /**
     * Makes a type.
     *
     * @param name the type without what all types have in common, such as {@code estate:address:owner}
     */
    protected Relation(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Returns a type that has no constant.
     *
     * @param name the type without what all types have in common, such as {@code estate:address:owner}
     * @return the type
     */
    public static Relation of(String name) {
        return new Relation(name);
    }

    /**
     * Returns the type as the API spells it.
     *
     * @return the urn
     */
    public final String urn() {
        return PREFIX + name;
    }

    /**
     * Asks for the children of one record.
     *
     * @param parentId the number of a record on the parent's side
     * @return the operation; its result has the numbers on the child's side, none twice, empty if there are none or the API user
     *     may not read them
     */
    public final Operation<List<Long>> childrenOf(long parentId) {
        return new RelatedTo(ids("parentids", List.of(parentId)), parentId);
    }

    /**
     * Asks for the children of several records.
     *
     * @param parentIds the numbers of records on the parent's side, at least one
     * @return the operation; its result has the numbers on the child's side by each number asked for
     * @throws IllegalArgumentException if there is no number
     */
    public final Operation<Map<Long, List<Long>>> childrenOf(Collection<Long> parentIds) {
        return new RelatedIds(ids("parentids", parentIds), List.copyOf(parentIds));
    }

    /**
     * Asks for the parents of one record.
     *
     * @param childId the number of a record on the child's side
     * @return the operation; its result has the numbers on the parent's side, none twice, empty if there are none or the API user
     *     may not read them
     */
    public final Operation<List<Long>> parentsOf(long childId) {
        return new RelatedTo(ids("childids", List.of(childId)), childId);
    }

    /**
     * Asks for the parents of several records.
     *
     * @param childIds the numbers of records on the child's side, at least one
     * @return the operation; its result has the numbers on the parent's side by each number asked for
     * @throws IllegalArgumentException if there is no number
     */
    public final Operation<Map<Long, List<Long>>> parentsOf(Collection<Long> childIds) {
        return new RelatedIds(ids("childids", childIds), List.copyOf(childIds));
    }

    private CallParameters ids(String side, Collection<Long> ids) {
        return CallParameters.of(ActionId.GET, "idsfromrelation")
                .with(TYPE, urn())
                .with(side, ids)
                .notEmpty(side);
    }

    /**
     * Links one parent to children.
     *
     * @param parentId the number of the parent
     * @param childIds the numbers of the children, at least one
     * @return the operation
     */
    protected final Operation<Done> linkChildren(long parentId, long... childIds) {
        return new RelationChange(pairs(ActionId.CREATE, new long[] {parentId}, childIds));
    }

    /**
     * Links one child to parents.
     *
     * @param childId the number of the child
     * @param parentIds the numbers of the parents, at least one
     * @return the operation
     */
    protected final Operation<Done> linkParents(long childId, long... parentIds) {
        return new RelationChange(pairs(ActionId.CREATE, parentIds, new long[] {childId}));
    }

    /**
     * Unlinks a parent and a child.
     *
     * @param parentId the number of the parent
     * @param childId the number of the child
     * @return the operation
     */
    protected final Operation<Done> unlink(long parentId, long childId) {
        return new RelationChange(CallParameters.of(ActionId.DELETE, "relation")
                .with(TYPE, urn())
                .with("parentid", parentId)
                .with("childid", childId));
    }

    /**
     * Changes what is said of the links between one parent and children.
     *
     * @param status what is said of them
     * @param parentId the number of the parent
     * @param childIds the numbers of the children, at least one
     * @return the operation
     */
    protected final Operation<Done> modifyChildren(ContactStatus status, long parentId, long... childIds) {
        CallParameters pairs = pairs(ActionId.MODIFY, new long[] {parentId}, childIds);
        return new RelationChange(pairs.with("relationinfo", status.toMap()));
    }

    private CallParameters pairs(ActionId actionId, long[] parentIds, long[] childIds) {
        return CallParameters.of(actionId, "relation")
                .with(TYPE, urn())
                .with("parentid", Arrays.stream(parentIds).distinct().toArray())
                .notEmpty("parentid")
                .with("childid", Arrays.stream(childIds).distinct().toArray())
                .notEmpty("childid");
    }

    @Override
    public final String toString() {
        return name;
    }
}
