package org.portregistry.spark;

import java.io.Serializable;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.portregistry.lookup.Transport;

/** The names of all services of a port, in the order of ranks: {@code ports.services(9200, "tcp")}. */
public record ServiceNames(Answers answers, Arguments arguments) implements OnPort<ArrayData>, Serializable {
    private static final long serialVersionUID = 1;

    /** Returns the answer for a protocol by its number. */
    public ArrayData invoke(long port, long protocol) {
        return ask(port, Protocol.of(protocol));
    }

    /** Returns the answer for a protocol by its name, or by its number in digits. */
    public ArrayData invoke(long port, UTF8String protocol) {
        return ask(port, Protocol.of(protocol));
    }

    @Override
    public ArrayData answer(int port, Transport transport) {
        return answers.names(port, transport);
    }

    @Override
    public DataType resultType() {
        return DataTypes.createArrayType(DataTypes.StringType, false);
    }

    @Override
    public String name() {
        return "services";
    }
}
