package org.portregistry.publish.pullrequest;

import org.portregistry.model.Coded;

/** What a pull request asks of a maintainer, the most pressing first. */
public enum Label implements Coded {
    /** A person must decide: a conflict is newly open, or a guard refused. */
    NEEDS_RULING,
    /** A source could not be reached or read; its old claims stand. */
    SOURCE_DOWN,
    /** Neither: read it and merge it. */
    ROUTINE;
}
