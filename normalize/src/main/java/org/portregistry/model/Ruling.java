package org.portregistry.model;

import java.util.List;

/**
 * A maintainer's settlement of a conflict: one file of {@code datasets/rulings}.
 *
 * @param file its name, for messages: {@code 9200-tcp.json}
 * @param port the port number, 0 to 65535
 * @param transport the transport, or {@link Transport#UNSTATED} for every transport of the port
 * @param choose the service that ranks first, or empty
 * @param accept the services that share the port, in rank order; one alone belongs on every transport on which it is
 *     claimed; empty if {@code choose} is given
 * @param reject the claims that are simply wrong
 * @param over the services that were weighed and lost
 * @param because the reason
 * @param evidence addresses that bear it out
 * @param decidedBy who decided
 * @param decidedOn the day, {@code YYYY-MM-DD}
 */
public record Ruling(
        String file,
        int port,
        Transport transport,
        String choose,
        List<String> accept,
        List<Rejection> reject,
        List<String> over,
        String because,
        List<String> evidence,
        String decidedBy,
        String decidedOn) {

    /**
     * A claim that a ruling sets aside.
     *
     * @param source the id of the source
     * @param stated the name as stated there
     */
    public record Rejection(String source, String stated) {
        /** Refuses null. */
        public Rejection {
            Nulls.refuse(source, stated);
        }
    }

    /** Refuses null and copies the lists. */
    public Ruling {
        Nulls.refuse(file, transport, choose, because, decidedBy, decidedOn);
        PortRange.requirePort(port);
        accept = List.copyOf(accept);
        reject = List.copyOf(reject);
        over = List.copyOf(over);
        evidence = List.copyOf(evidence);
    }

    /** Returns whether the ruling says that the one service that it accepts belongs on every transport of the port. */
    public boolean acceptsOnEveryTransport() {
        return accept.size() == 1 && !transport.isStated();
    }

    /** Returns the services that the ruling ranks first, in order. */
    public List<String> preferred() {
        return choose.isEmpty() ? accept : List.of(choose);
    }
}
