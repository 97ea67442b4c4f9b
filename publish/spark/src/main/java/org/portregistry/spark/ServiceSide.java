package org.portregistry.spark;

import java.io.Serializable;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.portregistry.lookup.Transport;

/** The side of a flow that is the server: {@code source} or {@code destination}. Equal ports do not tell it: null. */
public record ServiceSide(Answers answers, Arguments arguments) implements BetweenPorts<UTF8String>, Serializable {
    private static final long serialVersionUID = 1;

    private static final UTF8String SOURCE = UTF8String.fromString("source");
    private static final UTF8String DESTINATION = UTF8String.fromString("destination");

    /** Returns the answer for a protocol by its number. */
    public UTF8String invoke(long source, long destination, long protocol) {
        return ask(source, destination, Protocol.of(protocol), 0);
    }

    /** Returns the answer for a protocol by its number, with the flags of TCP. */
    public UTF8String invoke(long source, long destination, long protocol, long flags) {
        return ask(source, destination, Protocol.of(protocol), flags);
    }

    /** Returns the answer for a protocol by its number, with the flags of TCP as text, which may be null. */
    public UTF8String invoke(long source, long destination, long protocol, UTF8String flags) {
        return ask(source, destination, Protocol.of(protocol), TcpFlags.parse(flags));
    }

    /** Returns the answer for a protocol by its name. */
    public UTF8String invoke(long source, long destination, UTF8String protocol) {
        return ask(source, destination, Protocol.of(protocol), 0);
    }

    /** Returns the answer for a protocol by its name, with the flags of TCP. */
    public UTF8String invoke(long source, long destination, UTF8String protocol, long flags) {
        return ask(source, destination, Protocol.of(protocol), flags);
    }

    /** Returns the answer for a protocol by its name, with the flags of TCP as text, which may be null. */
    public UTF8String invoke(long source, long destination, UTF8String protocol, UTF8String flags) {
        return ask(source, destination, Protocol.of(protocol), TcpFlags.parse(flags));
    }

    @Override
    public UTF8String answer(int source, int destination, Transport transport, long flags) {
        if (transport == Transport.TCP && TcpFlags.isCall(flags)) {
            return DESTINATION;
        }
        if (source == destination) {
            return null;
        }
        return answers.serverPort(source, destination, transport) == source ? SOURCE : DESTINATION;
    }

    @Override
    public DataType resultType() {
        return DataTypes.StringType;
    }

    @Override
    public String name() {
        return "service_side";
    }
}
