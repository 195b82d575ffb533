package io.github.onoffice4j.generator.catalogue;

/**
 * A type of relation between two records. Immutable.
 *
 * @param urn the type as the API spells it, without what all have in common
 * @param parent the kind of the record on the parent's side
 * @param child the kind of the record on the child's side
 * @param name the constant
 * @param parentName a record of the parent's side in words, as a part of method names
 * @param parentPlural several of them
 * @param childName a record of the child's side in words, as a part of method names
 * @param childPlural several of them
 * @param create whether the API can link two records
 * @param delete whether the API can unlink two records
 * @param modify whether the API can change what is said of a link
 * @param readByChildren whether the parents of a child can be asked for
 * @param sentence what it is, as one sentence of Javadoc
 */
public record RelationType(
        String urn,
        String parent,
        String child,
        String name,
        String parentName,
        String parentPlural,
        String childName,
        String childPlural,
        boolean create,
        boolean delete,
        boolean modify,
        boolean readByChildren,
        String sentence) {}
