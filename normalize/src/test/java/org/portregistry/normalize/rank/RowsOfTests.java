package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Transport;
import org.portregistry.normalize.Registries;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.name.ResolvedClaim;

/** Claims that are resolved already, and rows of them, for tests of one rule. */
final class RowsOfTests {

    static final Origins ORIGINS = new Origins(Registries.SOURCES);

    private RowsOfTests() {}

    /** Returns the claims of a table (see {@link Registries#claims}); each means the service of its name, if registered. */
    static List<ResolvedClaim> resolved(String table) {
        List<ResolvedClaim> resolved = new ArrayList<>();
        for (Claim claim : Registries.claims(table)) {
            boolean registered = claim.status() == ClaimStatus.ASSIGNED;
            boolean malware = claim.status() == ClaimStatus.MALICIOUS;
            NameMatch match = malware ? NameMatch.MALWARE : registered ? NameMatch.EXACT : NameMatch.SLUG;
            resolved.add(new ResolvedClaim(claim, new Resolution(claim.name(), match, registered)));
        }
        return resolved;
    }

    /** Returns a row of each claim of a table, on a port and transport. */
    static List<Row> rows(int port, Transport transport, String table) {
        return resolved(table).stream()
                .map(claim -> Row.of(
                        port,
                        transport,
                        ServiceClaims.of(claim.service(), List.of(claim)),
                        Usage.of(transport, Map.of(transport, List.of(claim)), Set.of()),
                        ORIGINS))
                .toList();
    }
}
