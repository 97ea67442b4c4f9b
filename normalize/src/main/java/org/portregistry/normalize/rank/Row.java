package org.portregistry.normalize.rank;

import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.Authority;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;
import org.portregistry.normalize.name.ResolvedClaim;

/**
 * One service on one port and transport, before it is ranked.
 *
 * @param port the port number
 * @param transport the transport, or {@link Transport#UNSTATED}
 * @param backing the claims that unite in the row
 * @param status the standing
 * @param sources the ids of the sources behind it, sorted
 * @param support how many independent sources stand behind it
 * @param authority the greatest authority behind it
 * @param usage who says that it is in use here, and who that it is not
 * @param isStatedInUse whether a primary source says that it is in use on this very port; a range does not say so
 * @param isSeenInUse whether a source that is not a copy of the registry says by a row of its own that it is used
 */
public record Row(
        int port,
        Transport transport,
        ServiceClaims backing,
        Status status,
        List<String> sources,
        int support,
        Authority authority,
        Usage usage,
        boolean isStatedInUse,
        boolean isSeenInUse) {

    /** Returns the row of these claims. */
    static Row of(int port, Transport transport, ServiceClaims backing, Usage usage, Origins origins) {
        List<String> sources = backing.sources();
        return new Row(
                port,
                transport,
                backing,
                backing.status(origins),
                sources,
                origins.support(sources),
                origins.authority(sources),
                usage,
                backing.claims().stream().anyMatch(claim -> statesInUse(claim, origins)),
                backing.claims().stream().anyMatch(claim -> seesInUse(claim, origins)));
    }

    private static boolean statesInUse(ResolvedClaim claim, Origins origins) {
        return origins.authority(claim.source()) == Authority.PRIMARY
                && claim.claim().used() == Used.YES
                && !claim.isOfRange();
    }

    private static boolean seesInUse(ResolvedClaim claim, Origins origins) {
        return claim.claim().used() == Used.YES && !origins.isRegistry(origins.of(claim.source()));
    }

    /** Returns {@code 9200/tcp/elasticsearch}. */
    public String id() {
        return Assignment.idOf(port, transport, service());
    }

    /** Returns the service name, or the empty string for a reserved port. */
    public String service() {
        return backing.service();
    }

    /** Returns the claims behind the row, the preferred one first. */
    public List<ResolvedClaim> claims() {
        return backing.claims();
    }

    /** Returns whether all claims behind the row are about a range, and none about this very port. */
    public boolean isOfRange() {
        return claims().stream().allMatch(ResolvedClaim::isOfRange);
    }

    /** Returns whether IANA assigns the service here. */
    public boolean isAssigned() {
        return status == Status.ASSIGNED;
    }
}
