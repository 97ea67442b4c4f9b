package org.portregistry.ingest.list.iana;

import java.util.regex.Pattern;
import org.portregistry.model.ClaimStatus;

/**
 * What a record says of its port (RFC 6335, section 6): a name makes it assigned; else the description says whether it
 * is unassigned, and anything else withholds it: {@code Reserved}, {@code Removed}, {@code any private mail system}.
 */
final class RecordStatus {

    /** Also {@code Unassigned [was netstat]}, {@code De-registered}, and {@code Unassinged}, as the old text slips. */
    private static final Pattern UNASSIGNED =
            Pattern.compile("[\\[(]?(?:unassi[a-z]*ed|de-?registered)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private RecordStatus() {}

    /** Returns the standing of a record of that name and description. */
    static ClaimStatus of(String name, String description) {
        if (!name.isEmpty()) {
            return ClaimStatus.ASSIGNED;
        }
        return UNASSIGNED.matcher(description).matches() ? ClaimStatus.UNASSIGNED : ClaimStatus.RESERVED;
    }
}
