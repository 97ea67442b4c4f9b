package org.portregistry.model;

import java.util.Comparator;

/**
 * What a registry keeps of an assignment beside the service itself (RFC 6335, section 8.1). Most lists state nothing of it,
 * so their millions of claims share one value.
 *
 * @param assignee who holds the assignment (RFC 6335, section 8.1.1), names joined by {@code "; "}
 * @param contact whom to ask about it
 * @param reference the documents that describe it, such as {@code RFC9110}
 * @param serviceCode the DCCP service code (RFC 5595), as stated
 * @param registered the date of registration, {@code YYYY-MM-DD}, {@code YYYY-MM} or empty
 * @param modified the date of the last change, in the same form
 * @param unauthorizedUse whether the source reports unauthorized use of the port
 */
public record Registration(
        String assignee,
        String contact,
        String reference,
        String serviceCode,
        String registered,
        String modified,
        boolean unauthorizedUse)
        implements Comparable<Registration> {

    private static final Comparator<Registration> ORDER = Comparator.comparing(Registration::assignee)
            .thenComparing(Registration::contact)
            .thenComparing(Registration::reference)
            .thenComparing(Registration::serviceCode)
            .thenComparing(Registration::registered)
            .thenComparing(Registration::modified)
            .thenComparing(Registration::unauthorizedUse);

    /** Nothing is stated. */
    public static final Registration NONE = new Registration("", "", "", "", "", "", false);

    /** Refuses null. */
    public Registration {
        Nulls.refuse(assignee, contact, reference, serviceCode, registered, modified);
    }

    /** Returns this, or {@link #NONE} itself where that is equal. */
    public Registration shared() {
        return equals(NONE) ? NONE : this;
    }

    @Override
    public int compareTo(Registration other) {
        return ORDER.compare(this, other);
    }
}
