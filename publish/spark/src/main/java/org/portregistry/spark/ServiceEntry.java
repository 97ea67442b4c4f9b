package org.portregistry.spark;

import java.io.Serializable;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.portregistry.lookup.Transport;

/** The preferred service of a port as a struct: {@code ports.entry(9200, "tcp").label}. */
public record ServiceEntry(Answers answers, Arguments arguments) implements OnPort<InternalRow>, Serializable {
    private static final long serialVersionUID = 1;

    /** Name and status are always there; null is what the registry does not say. */
    static final StructType TYPE = DataTypes.createStructType(new StructField[] {
        DataTypes.createStructField("name", DataTypes.StringType, false),
        DataTypes.createStructField("label", DataTypes.StringType, true),
        DataTypes.createStructField("status", DataTypes.StringType, false),
        DataTypes.createStructField("description", DataTypes.StringType, true),
        DataTypes.createStructField("risk", DataTypes.StringType, true),
        DataTypes.createStructField("categories", DataTypes.createArrayType(DataTypes.StringType, false), false)
    });

    /** Returns the answer for a protocol by its number. */
    public InternalRow invoke(long port, long protocol) {
        return ask(port, Protocol.of(protocol));
    }

    /** Returns the answer for a protocol by its name, or by its number in digits. */
    public InternalRow invoke(long port, UTF8String protocol) {
        return ask(port, Protocol.of(protocol));
    }

    @Override
    public InternalRow answer(int port, Transport transport) {
        return answers.entry(port, transport);
    }

    @Override
    public DataType resultType() {
        return TYPE;
    }

    @Override
    public String name() {
        return "entry";
    }
}
