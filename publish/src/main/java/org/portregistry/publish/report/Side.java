package org.portregistry.publish.report;

import java.util.List;
import java.util.stream.Collectors;
import org.portregistry.model.Nulls;

/**
 * A side of a conflict as a person reads it.
 *
 * @param service the service
 * @param status the standing of its row
 * @param support how many independent sources name it
 * @param description what it is, or empty
 * @param date the day on which its row was last changed or registered, or empty
 * @param reference the documents that describe it, as stated, or empty
 * @param claims who says so, and where
 * @param more how many claims are left out
 * @param rejectable the claims that a ruling may reject, those that copy each other together, as source:stated
 */
public record Side(
        String service,
        String status,
        int support,
        String description,
        String date,
        String reference,
        List<ClaimLine> claims,
        int more,
        List<List<String>> rejectable) {
    /** Refuses null and copies the lists. */
    public Side {
        Nulls.refuse(service, status, description, date, reference);
        claims = List.copyOf(claims);
        rejectable = List.copyOf(rejectable);
    }

    /** Returns the support in words. */
    public String supported() {
        return support == 1 ? "1 independent source" : support + " independent sources";
    }

    /** Returns the reference, in parts that can be opened. */
    public List<Reference> references() {
        return Reference.of(reference);
    }

    /** Returns what a ruling may reject, a family of claims a line, its claims separated by tabs. */
    public String rejectableText() {
        return rejectable.stream().map(family -> String.join("\t", family)).collect(Collectors.joining("\n"));
    }

    /** Returns whether a ruling may prefer it. */
    public boolean isBenign() {
        return !status.equals("malicious") && !status.equals("reserved");
    }
}
