package org.portregistry.publish.table;

/**
 * The version of the form of a release, by the rules of semver.org; {@code publish/README.md} says what counts as which.
 */
public final class SchemaVersion {

    /** The version that this code writes. */
    public static final String CURRENT = "2.2.0";

    private SchemaVersion() {}
}
