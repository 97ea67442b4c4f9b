package org.portregistry.bench.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/** What a made-up registry assigns: as IANA, most services on TCP and UDP of one port, some on more ports. */
final class GeneratedRegistry {

    /** IANA's share of the default ports; of all ports, a registry assigns at most half. */
    private static final int DEFAULT_PORTS = 6_000;

    private static final int MOST_PORTS = 32_000;
    private static final int LAST_ASSIGNED = 49_151;

    private GeneratedRegistry() {}

    /** Returns the ports that are assigned where there are that many claims, in an order of how well they are known. */
    static List<Integer> ports(int claims, Random random) {
        List<Integer> all = IntStream.rangeClosed(1, LAST_ASSIGNED).boxed().collect(Collectors.toList());
        Collections.shuffle(all, random);
        long wanted = (long) DEFAULT_PORTS * claims / GeneratedDatasets.DEFAULT_CLAIMS;
        return List.copyOf(all.subList(0, (int) Math.min(MOST_PORTS, Math.max(10, wanted))));
    }

    /** Returns the claims: a service of the port's own number on each, and now and then a neighbour's. */
    static List<Claim> claims(List<Integer> ports, Random random) {
        List<Claim> claims = new ArrayList<>();
        for (int port : ports) {
            int service = random.nextInt(20) == 0 ? port - 1 : port;
            for (Transport transport : transports(random)) {
                claims.add(Claim.of("registry", "record " + (claims.size() + 1))
                        .ports(Optional.of(PortRange.of(port)))
                        .transport(transport)
                        .name(GeneratedNames.service(service))
                        .status(ClaimStatus.ASSIGNED)
                        .description(GeneratedNames.title(service))
                        .assignee(GeneratedNames.title(service % 3000) + " Inc")
                        .contact(GeneratedNames.title(service % 4000))
                        .reference(random.nextInt(8) == 0 ? "RFC" + (1000 + random.nextInt(8000)) : "")
                        .modified("2024-0" + (1 + random.nextInt(9)) + "-17")
                        .build());
            }
        }
        return claims;
    }

    private static List<Transport> transports(Random random) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> List.of(Transport.TCP);
            case 3 -> List.of(Transport.UDP);
            case 4 -> List.of(Transport.TCP, Transport.UDP, Transport.SCTP);
            default -> List.of(Transport.TCP, Transport.UDP);
        };
    }
}
