package org.portregistry.publish.pullrequest;

import java.util.Locale;

/** What a pull request asks of a maintainer, the most pressing first. */
public enum Label {
    /** A person must decide: a conflict is newly open, or a guard refused. */
    NEEDS_RULING,
    /** A source could not be reached or read; its old claims stand. */
    SOURCE_DOWN,
    /** Neither: read it and merge it. */
    ROUTINE;

    /** Returns the label as GitHub shows it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
