package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.PortRange;
import org.portregistry.normalize.rank.Origins;

/**
 * Which claims are about single ports, which about ranges too wide to expand, which about names without a port, and
 * which are evidence for nothing.
 */
final class Sorting {

    /** Ranges of more ports than this never expand, unless IANA names them. */
    static final int WIDEST_EXPANDED = 128;

    /** The claims on each port, by port number; null where there is none. */
    private final List<List<Claim>> byPort = new ArrayList<>(Collections.nCopies(PortRange.LAST + 1, null));

    /**
     * What is claimed about one port.
     *
     * @param port the port number
     * @param claims the claims that cover it, in any order
     */
    record PortClaims(int port, List<Claim> claims) {}

    final List<Claim> wide = new ArrayList<>();
    final List<Claim> portless = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();

    Sorting(List<Claim> claims, Origins origins) {
        for (Claim claim : claims) {
            sort(claim, origins);
        }
        wide.sort(Claim.ORDER);
        portless.sort(Claim.ORDER);
    }

    /** Returns the ports that somebody claims anything about, in their order. */
    List<PortClaims> ports() {
        List<PortClaims> ports = new ArrayList<>();
        for (int port = 0; port <= PortRange.LAST; port++) {
            if (byPort.get(port) != null) {
                ports.add(new PortClaims(port, byPort.get(port)));
            }
        }
        return ports;
    }

    private void sort(Claim claim, Origins origins) {
        if (claim.status() == ClaimStatus.UNASSIGNED) {
            notices.add(notice(NoticeKind.UNASSIGNED, claim, where(claim) + " is unassigned, says " + claim.source()));
        } else if (claim.ports().isEmpty()) {
            portless.add(claim);
        } else if (claim.ports().get().size() > WIDEST_EXPANDED && !isNamedByIana(claim, origins)) {
            wide.add(claim);
        } else {
            for (int port = claim.ports().get().start();
                    port <= claim.ports().get().end();
                    port++) {
                if (byPort.get(port) == null) {
                    byPort.set(port, new ArrayList<>(4));
                }
                byPort.get(port).add(claim);
            }
        }
        if (claim.place().endsWith("+)")) {
            notices.add(notice(
                    NoticeKind.OPEN_RANGE,
                    claim,
                    claim.source() + " leaves the end of " + where(claim) + " open (" + claim.place()
                            + "); the start alone is counted"));
        }
    }

    static Notice notice(NoticeKind kind, Claim claim, String sentence) {
        return new Notice(kind, claim.source(), claim.place(), claim.name(), sentence);
    }

    static String where(Claim claim) {
        String ports = claim.ports().isPresent() ? claim.ports().get().toString() : "no port";
        return ports + "/" + claim.transport().idPart();
    }

    private static boolean isNamedByIana(Claim claim, Origins origins) {
        return claim.status() == ClaimStatus.ASSIGNED && !claim.name().isEmpty() && origins.isRegistry(claim.source());
    }
}
