package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.PortRange;
import org.portregistry.model.Ruling;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Rulings;

/**
 * Which claims are about single ports, which about ranges too wide to expand, which about names without a port, and
 * which are evidence for nothing.
 *
 * @param ports the ports that somebody claims anything about, or rules on, in their order
 * @param wide the claims about wide ranges, in their order
 * @param portless the claims about names without a port, in their order
 * @param notices the claims that are evidence for nothing or not for all that they say
 */
record ClaimsByPort(List<PortClaims> ports, List<Claim> wide, List<Claim> portless, List<Notice> notices) {

    /**
     * What is claimed about one port, and what the maintainers decided there.
     *
     * @param port the port number
     * @param claims the claims that cover it, in their order
     * @param rulings the rulings on it
     */
    record PortClaims(int port, List<Claim> claims, Rulings rulings) {
        /** Copies the list. */
        PortClaims {
            claims = List.copyOf(claims);
        }
    }

    /** What a claim is about. */
    private enum About {
        PORTS,
        WIDE_RANGE,
        NO_PORT,
        NOTHING
    }

    static ClaimsByPort of(List<Claim> claims, List<Ruling> rulings, Origins origins) {
        Map<About, List<Claim>> sorted =
                claims.stream().sorted(Claim.ORDER).collect(Collectors.groupingBy(claim -> about(claim, origins)));
        List<Notice> notices = new ArrayList<>();
        sorted.getOrDefault(About.NOTHING, List.of()).forEach(claim -> notices.add(unassigned(claim)));
        claims.stream().filter(Claim::openEnd).forEach(claim -> notices.add(openRange(claim)));
        return new ClaimsByPort(
                ports(sorted.getOrDefault(About.PORTS, List.of()), rulings),
                sorted.getOrDefault(About.WIDE_RANGE, List.of()),
                sorted.getOrDefault(About.NO_PORT, List.of()),
                List.copyOf(notices));
    }

    private static About about(Claim claim, Origins origins) {
        if (claim.status() == ClaimStatus.UNASSIGNED) {
            return About.NOTHING;
        }
        if (claim.ports().isEmpty()) {
            return About.NO_PORT;
        }
        boolean expands = claim.ports().get().size() <= PortRange.WIDEST_EXPANDED
                || origins.assigns(claim) && !claim.name().isEmpty();
        return expands ? About.PORTS : About.WIDE_RANGE;
    }

    private static List<PortClaims> ports(List<Claim> claims, List<Ruling> rulings) {
        SortedMap<Integer, List<Claim>> byPort = new TreeMap<>();
        Map<Integer, List<Ruling>> ruled = rulings.stream().collect(Collectors.groupingBy(Ruling::port));
        ruled.keySet().forEach(port -> byPort.put(port, new ArrayList<>()));
        claims.forEach(claim -> IntStream.rangeClosed(
                        claim.ports().orElseThrow().start(),
                        claim.ports().orElseThrow().end())
                .forEach(port -> byPort.computeIfAbsent(port, number -> new ArrayList<>())
                        .add(claim)));
        return byPort.entrySet().stream()
                .map(there -> new PortClaims(
                        there.getKey(),
                        there.getValue(),
                        new Rulings(there.getKey(), ruled.getOrDefault(there.getKey(), List.of()))))
                .toList();
    }

    private static Notice unassigned(Claim claim) {
        return Notice.of(
                NoticeKind.UNASSIGNED, claim, claim.source() + " says that " + claim.where() + " is unassigned");
    }

    private static Notice openRange(Claim claim) {
        return Notice.of(
                NoticeKind.OPEN_RANGE,
                claim,
                claim.source() + " leaves the end of " + claim.where() + " open (" + claim.place()
                        + "); only the start counts");
    }
}
