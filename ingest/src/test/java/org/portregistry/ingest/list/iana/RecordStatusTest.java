package org.portregistry.ingest.list.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.ClaimStatus;

class RecordStatusTest {

    @ParameterizedTest
    @CsvSource({
        "'', Unassigned, UNASSIGNED",
        "'', unassigned, UNASSIGNED",
        "'', Unassigned [was netstat], UNASSIGNED",
        "'', (unassigned) Possibly assigned, UNASSIGNED",
        "'', Unassigned (FRP-Released 12/7/00), UNASSIGNED",
        "'', Unassinged, UNASSIGNED",
        "'', De-registered, UNASSIGNED",
        "'', Deregistered on 2006-10-27, UNASSIGNED",
        "'', Reserved, RESERVED",
        "'', Reserved - IANA, RESERVED",
        "'', any private mail system, RESERVED",
        "'', Removed, RESERVED",
        "'', Deprecated, RESERVED",
        "'', De-Commissioned Port, RESERVED",
        "'', Possibly used by Sun Solaris????, RESERVED",
        "'', '', RESERVED",
        "sua, De-Registered, ASSIGNED",
        "stun-behaviors, Reserved for a future enhancement, ASSIGNED",
        "ident, '', ASSIGNED",
    })
    void nameAndDescription_tellTheStanding(String name, String description, ClaimStatus status) {
        assertEquals(status, RecordStatus.of(name, description));
    }
}
