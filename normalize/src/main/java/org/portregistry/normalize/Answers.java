package org.portregistry.normalize;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portregistry.model.Assignment;
import org.portregistry.model.PortRange;
import org.portregistry.model.RangeName;
import org.portregistry.model.Registry;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.model.WideRange;

/**
 * The answers to all pairs of a port and a transport on which something benign is known.
 *
 * <p>The first benign row of the transport answers; else the first benign one whose transport nobody states, which may be
 * meant for any; else the range that names the port. Nameless ranges and malware answer nothing. The look-up libraries for
 * Java, Node and Python answer by the same rule, which tests compare.
 */
public final class Answers {

    /** Which of several ranges around a port speaks: the one that states the transport, IANA's, the narrowest. */
    private static final Comparator<WideRange> NEAREST = Comparator.<WideRange, Boolean>comparing(
                    range -> !range.transport().isStated())
            .thenComparing(range -> range.status() != Status.ASSIGNED)
            .thenComparing(range -> range.ports().size())
            .thenComparing(WideRange::service);

    private Answers() {}

    /** Returns the answers by port, then transport. */
    public static List<Answer> of(Registry registry) {
        Map<Integer, List<Assignment>> rows = registry.assignments().stream()
                .filter(row -> row.status().isBenignUse())
                .collect(Collectors.groupingBy(Assignment::port));
        List<WideRange> ranges = registry.ranges().stream()
                .filter(range -> range.status().isBenignUse()
                        && RangeName.isNamed(range.ports(), range.service(), range.label()))
                .sorted(NEAREST)
                .toList();
        return IntStream.rangeClosed(0, PortRange.LAST)
                .boxed()
                .flatMap(port -> of(
                        port,
                        rows.getOrDefault(port, List.of()),
                        ranges.stream()
                                .filter(range -> range.ports().contains(port))
                                .toList()))
                .toList();
    }

    private static Stream<Answer> of(int port, List<Assignment> rows, List<WideRange> around) {
        return rows.isEmpty() && around.isEmpty()
                ? Stream.empty()
                : Stream.of(Transport.values())
                        .filter(Transport::isStated)
                        .flatMap(transport -> of(port, transport, rows, around).stream());
    }

    private static Optional<Answer> of(int port, Transport transport, List<Assignment> rows, List<WideRange> around) {
        return Stream.of(transport, Transport.UNSTATED)
                .flatMap(stated -> rows.stream().filter(row -> row.transport() == stated))
                .findFirst()
                .map(row -> Answer.of(transport, row))
                .or(() -> around.stream()
                        .filter(range -> range.transport().mayBe(transport))
                        .findFirst()
                        .map(range -> Answer.of(port, transport, range)));
    }
}
