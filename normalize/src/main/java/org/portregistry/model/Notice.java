package org.portregistry.model;

import java.util.Comparator;

/**
 * A finding about the data; every claim that is evidence for no row stands in one.
 *
 * @param kind what was found
 * @param source the id of the source, or the project file that it is about
 * @param place where in it
 * @param stated the text as stated
 * @param sentence what is wrong, and what to edit if anything
 */
public record Notice(NoticeKind kind, String source, String place, String stated, String sentence)
        implements Comparable<Notice> {

    private static final Comparator<Notice> ORDER = Comparator.comparing(Notice::kind)
            .thenComparing(Notice::source)
            .thenComparing(Notice::place)
            .thenComparing(Notice::stated)
            .thenComparing(Notice::sentence);

    /** Refuses null. */
    public Notice {
        Nulls.refuse(kind, source, place, stated, sentence);
    }

    /** Returns a finding about one claim. */
    public static Notice of(NoticeKind kind, Claim claim, String sentence) {
        return new Notice(kind, claim.source(), claim.place(), claim.name(), sentence);
    }

    @Override
    public int compareTo(Notice other) {
        return ORDER.compare(this, other);
    }
}
