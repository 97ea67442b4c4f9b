package org.portregistry.spark;

import org.apache.spark.unsafe.types.UTF8String;
import org.portregistry.lookup.Transport;

/** A function of a port and a protocol: {@code ports.service(9200, "tcp")}. */
public record OnPort(PortFunction function, Answers answers, Arguments arguments) implements BoundPortFunction {
    private static final long serialVersionUID = 1;

    /** Returns the answer for a protocol by its number. */
    public Object invoke(long port, long protocol) {
        return ask(port, Protocol.of(protocol));
    }

    /** Returns the answer for a protocol by its name, or by its number in digits. */
    public Object invoke(long port, UTF8String protocol) {
        return ask(port, Protocol.of(protocol));
    }

    /** Returns the answer, or null where there is no such port or the protocol has none. */
    private Object ask(long port, Transport transport) {
        if (transport == null || (port & ~0xFFFFL) != 0) {
            return null;
        }
        return switch (function) {
            case SERVICE -> answers.name((int) port, transport);
            case SERVICES -> answers.names((int) port, transport);
            case ENTRY -> answers.entry((int) port, transport);
            default -> throw new IllegalStateException(function + " is no function of a port");
        };
    }
}
