package org.portregistry.normalize.rank;

import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.Authority;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;

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
 * @param usage who says that it is really used here, and who that it is not
 */
public record Row(
        int port,
        Transport transport,
        ServiceClaims backing,
        Status status,
        List<String> sources,
        int support,
        Authority authority,
        Usage usage) {

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
                usage);
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

    /** Returns whether IANA assigns the service here. */
    public boolean isAssigned() {
        return status == Status.ASSIGNED;
    }
}
