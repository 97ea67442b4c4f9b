package org.portregistry.publish.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.publish.lookup.FreePorts;
import org.portregistry.publish.lookup.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code free}: which port can a new service have? */
@Command(
        name = "free",
        description = "Names ports without any known use, from the recorded registry.",
        footer = {
            "",
            "Examples:",
            "  free                                       one free port",
            "  free --count 5 --from 20000 --to 30000     five of them there",
            "  free 12000                                 whether this one is free, and if",
            "                                             not, why and what is near",
            "",
            "Reserved, dynamic and browser-blocked ports and the ephemeral ranges of Linux",
            "(32768-60999) and IANA (49152-65535) are never free. A range that a list only",
            "describes, without naming a service, is not a use. Status 5: the port is taken,",
            "or there are fewer free ports than asked for."
        })
public final class FreeCommand extends RegistryCommand {
    private static final int TAKEN = 5;
    private static final int FIRST_USER_PORT = 1024;

    @Mixin(name = "overlay")
    OverlayOption overlay = new OverlayOption();

    @Parameters(arity = "0..1", paramLabel = "PORT", description = "the port asked for")
    Integer port;

    @Option(names = "--count", paramLabel = "N", description = "how many; default: 1")
    Integer count;

    @Option(names = "--from", paramLabel = "A", description = "the first port to consider; default: 1024")
    Integer from;

    @Option(names = "--to", paramLabel = "B", description = "the last port to consider; default: 65535")
    Integer to;

    @Option(
            names = "--transport",
            paramLabel = "T",
            defaultValue = "",
            description = "tcp, udp, sctp or dccp; default: free on all of them")
    String transport;

    @Override
    public Integer call() throws IOException {
        Optional<Transport> on = transport.isEmpty() ? Optional.of(Transport.UNSTATED) : Transport.parse(transport);
        if (on.isEmpty()) {
            throw wrong("--transport is tcp, udp, sctp or dccp, not \"" + transport + "\"");
        }
        if (port != null && (count != null || from != null || to != null)) {
            throw wrong("ask for one PORT, or for a number of them with --count, --from and --to, not for both");
        }
        int start = inRange("--from", from, FIRST_USER_PORT);
        int end = inRange("--to", to, PortRange.LAST);
        if (start > end) {
            throw wrong("--from " + start + " is behind --to " + end);
        }
        if (count != null && count < 1) {
            throw wrong("--count is 1 or more, not " + count);
        }
        int asked = inRange("PORT", port, 0);
        FreePorts free = overlay.over(datasets.recorded()).free(on.get());
        return port == null ? several(free, new PortRange(start, end)) : one(free, asked);
    }

    private int one(FreePorts free, int asked) {
        if (free.isFree(asked)) {
            print(List.of(asked));
            return 0;
        }
        err().println(Terminal.safe(asked + " is not free: " + String.join("; ", free.reasons(asked))));
        free.nearestBlock(asked).ifPresent(block -> err().println("nearest free: " + block));
        return TAKEN;
    }

    private int several(FreePorts free, PortRange within) {
        int wanted = count == null ? 1 : count;
        List<Integer> found = free.first(wanted, within);
        print(found);
        if (found.size() == wanted) {
            return 0;
        }
        err().println((found.isEmpty() ? "no port" : "only " + found.size() + " of " + wanted + " ports") + " from "
                + within.start() + " to " + within.end() + " is free");
        return TAKEN;
    }

    private void print(List<Integer> ports) {
        ports.forEach(out()::println);
    }

    private int inRange(String what, Integer given, int otherwise) {
        int number = given == null ? otherwise : given;
        if (number < 0 || number > PortRange.LAST) {
            throw wrong(what + " " + number + " is not a port: ports go from 0 to " + PortRange.LAST);
        }
        return number;
    }
}
