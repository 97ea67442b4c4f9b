package org.portregistry.spark;

import java.io.Serializable;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.portregistry.lookup.Transport;

/** The name of the preferred service of a port: {@code ports.service(9200, "tcp")}. */
public record ServiceName(Answers answers, Arguments arguments) implements OnPort<UTF8String>, Serializable {
    private static final long serialVersionUID = 1;

    /** Returns the answer for a protocol by its number. */
    public UTF8String invoke(long port, long protocol) {
        return ask(port, Protocol.of(protocol));
    }

    /** Returns the answer for a protocol by its name, or by its number in digits. */
    public UTF8String invoke(long port, UTF8String protocol) {
        return ask(port, Protocol.of(protocol));
    }

    @Override
    public UTF8String answer(int port, Transport transport) {
        return answers.name(port, transport);
    }

    @Override
    public DataType resultType() {
        return DataTypes.StringType;
    }

    @Override
    public String name() {
        return "service";
    }
}
