package org.portregistry.spark;

import java.util.stream.IntStream;
import org.apache.spark.unsafe.types.UTF8String;
import org.portregistry.lookup.Transport;

/**
 * A function of the two ports of a flow: {@code ports.service_port(51034, 443, "tcp")}. Flags of TCP go before the weights of
 * the registry, and these before "the lower port". Two zeroes are what exporters write for a fragment, which has no ports:
 * the answer is null.
 */
public record BetweenPorts(PortFunction function, Answers answers, Arguments arguments) implements BoundPortFunction {
    private static final long serialVersionUID = 1;

    /** Every port as an object, so that no row makes one. */
    private static final Integer[] NUMBERS = IntStream.range(0, 1 << 16).boxed().toArray(Integer[]::new);

    private static final UTF8String SOURCE = UTF8String.fromString("source");
    private static final UTF8String DESTINATION = UTF8String.fromString("destination");

    /** Returns the answer for a protocol by its number. */
    public Object invoke(long source, long destination, long protocol) {
        return ask(source, destination, Protocol.of(protocol), 0);
    }

    /** Returns the answer for a protocol by its number, with the flags of TCP. */
    public Object invoke(long source, long destination, long protocol, long flags) {
        return ask(source, destination, Protocol.of(protocol), flags);
    }

    /** Returns the answer for a protocol by its number, with the flags of TCP as text, which may be null. */
    public Object invoke(long source, long destination, long protocol, UTF8String flags) {
        return ask(source, destination, Protocol.of(protocol), TcpFlags.parse(flags));
    }

    /** Returns the answer for a protocol by its name. */
    public Object invoke(long source, long destination, UTF8String protocol) {
        return ask(source, destination, Protocol.of(protocol), 0);
    }

    /** Returns the answer for a protocol by its name, with the flags of TCP. */
    public Object invoke(long source, long destination, UTF8String protocol, long flags) {
        return ask(source, destination, Protocol.of(protocol), flags);
    }

    /** Returns the answer for a protocol by its name, with the flags of TCP as text, which may be null. */
    public Object invoke(long source, long destination, UTF8String protocol, UTF8String flags) {
        return ask(source, destination, Protocol.of(protocol), TcpFlags.parse(flags));
    }

    /** Returns the answer, or null where there are no such ports. */
    private Object ask(long source, long destination, Transport transport, long flags) {
        boolean isFlow = transport != null && ((source | destination) & ~0xFFFFL) == 0 && (source | destination) != 0;
        return isFlow ? answer((int) source, (int) destination, transport, flags) : null;
    }

    private Object answer(int source, int destination, Transport transport, long flags) {
        boolean isCall = transport == Transport.TCP && TcpFlags.isCall(flags);
        int server = isCall ? destination : answers.serverPort(source, destination, transport);
        if (function == PortFunction.SERVICE_PORT) {
            return NUMBERS[server];
        }
        if (isCall) {
            return DESTINATION;
        }
        // Equal ports do not tell the side.
        return source == destination ? null : server == source ? SOURCE : DESTINATION;
    }
}
