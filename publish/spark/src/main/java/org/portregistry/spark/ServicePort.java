package org.portregistry.spark;

import java.io.Serializable;
import java.util.stream.IntStream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.portregistry.lookup.Transport;

/** The port of a flow that is the server's: {@code ports.service_port(51034, 443, "tcp")}. */
public record ServicePort(Answers answers, Arguments arguments) implements BetweenPorts<Integer>, Serializable {
    private static final long serialVersionUID = 1;

    /** Every port as an object, so that no row makes one. */
    private static final Integer[] NUMBERS = IntStream.range(0, 1 << 16).boxed().toArray(Integer[]::new);

    /** Returns the answer for a protocol by its number. */
    public Integer invoke(long source, long destination, long protocol) {
        return ask(source, destination, Protocol.of(protocol), 0);
    }

    /** Returns the answer for a protocol by its number, with the flags of TCP. */
    public Integer invoke(long source, long destination, long protocol, long flags) {
        return ask(source, destination, Protocol.of(protocol), flags);
    }

    /** Returns the answer for a protocol by its number, with the flags of TCP as text, which may be null. */
    public Integer invoke(long source, long destination, long protocol, UTF8String flags) {
        return ask(source, destination, Protocol.of(protocol), TcpFlags.parse(flags));
    }

    /** Returns the answer for a protocol by its name. */
    public Integer invoke(long source, long destination, UTF8String protocol) {
        return ask(source, destination, Protocol.of(protocol), 0);
    }

    /** Returns the answer for a protocol by its name, with the flags of TCP. */
    public Integer invoke(long source, long destination, UTF8String protocol, long flags) {
        return ask(source, destination, Protocol.of(protocol), flags);
    }

    /** Returns the answer for a protocol by its name, with the flags of TCP as text, which may be null. */
    public Integer invoke(long source, long destination, UTF8String protocol, UTF8String flags) {
        return ask(source, destination, Protocol.of(protocol), TcpFlags.parse(flags));
    }

    @Override
    public Integer answer(int source, int destination, Transport transport, long flags) {
        boolean isCall = transport == Transport.TCP && TcpFlags.isCall(flags);
        return NUMBERS[isCall ? destination : answers.serverPort(source, destination, transport)];
    }

    @Override
    public DataType resultType() {
        return DataTypes.IntegerType;
    }

    @Override
    public String name() {
        return "service_port";
    }
}
