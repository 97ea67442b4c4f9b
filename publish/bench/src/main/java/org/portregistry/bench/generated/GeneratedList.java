package org.portregistry.bench.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimBuilder;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;

/** A made-up community list: mostly of the well-known ports, mostly with the names that the registry has for them. */
final class GeneratedList {

    /** Numbers of names that belong to no registered service, apart from those of ports. */
    private static final int RIVALS = 1 << 17;

    private static final int LONERS = 1 << 24;

    /** How many services beside the registered one the lists know on a port. */
    private static final int RIVALS_A_PORT = 3;

    private final int number;
    private final List<Integer> known;
    private final Random random;

    /** How often it names each port: no list has one port on every page. */
    private final byte[] named = new byte[PortRange.LAST + 1];

    private GeneratedList(int number, List<Integer> known, Random random) {
        this.number = number;
        this.known = known;
        this.random = random;
    }

    static GeneratedList of(int number, List<Integer> known, Random random) {
        return new GeneratedList(number, known, random);
    }

    static String id(int number) {
        return "list-" + number;
    }

    List<Claim> claims(int size) {
        List<Claim> claims = new ArrayList<>();
        while (claims.size() < size) {
            int port = port();
            if (named[port] < 2 || random.nextInt(8) == 0) {
                named[port] = (byte) Math.min(100, named[port] + 1);
                claims.add(claim(port, "line " + (claims.size() + 1)));
            }
        }
        return claims;
    }

    /** The better a port is known, the likelier a list has it; a fifth of a list stands elsewhere. */
    private int port() {
        double place = random.nextDouble();
        return random.nextInt(5) == 0
                ? 1024 + random.nextInt(PortRange.LAST - 1024)
                : known.get((int) (known.size() * place * place));
    }

    private Claim claim(int port, String place) {
        ClaimBuilder claim =
                Claim.of(id(number), place).ports(Optional.of(ports(port))).transport(transport());
        int chance = random.nextInt(100);
        int service = port;
        if (chance >= 93) {
            // What no other list says.
            service = LONERS + number * 65_536 + port;
        } else if (chance >= 87) {
            service = RIVALS + port * RIVALS_A_PORT + random.nextInt(RIVALS_A_PORT);
        } else if (chance >= 85) {
            // A registered service of another port.
            service = known.get(random.nextInt(known.size()));
        }
        claim.name(GeneratedNames.spelling(service, random));
        if (chance >= 95) {
            claim.status(ClaimStatus.MALICIOUS).risk("high");
        } else if (number % 3 == 1) {
            claim.status(chance < 87 ? ClaimStatus.ASSIGNED : ClaimStatus.UNOFFICIAL)
                    .used(chance % 4 == 0 ? Used.NO : Used.YES);
        }
        if (random.nextBoolean()) {
            claim.terms(List.of(GeneratedNames.terms(service, random).split(";")));
        }
        return claim.build();
    }

    private PortRange ports(int port) {
        int chance = random.nextInt(1000);
        int more = chance == 0 ? 129 + random.nextInt(1000) : chance < 20 ? 1 + random.nextInt(15) : 0;
        return new PortRange(port, Math.min(PortRange.LAST, port + more));
    }

    private Transport transport() {
        int chance = random.nextInt(100);
        return chance < 48
                ? Transport.TCP
                : chance < 78
                        ? Transport.UDP
                        : chance < 80 ? Transport.SCTP : chance < 81 ? Transport.DCCP : Transport.UNSTATED;
    }
}
