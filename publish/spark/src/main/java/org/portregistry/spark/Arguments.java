package org.portregistry.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.ByteType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.ShortType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The types that Spark brings the arguments of a call to.
 *
 * @param types {@code bigint} for whole numbers, {@code string} for texts
 */
public record Arguments(List<DataType> types) implements Serializable {
    private static final long serialVersionUID = 1;

    /** Copies the list. */
    public Arguments {
        types = List.copyOf(types);
    }

    /**
     * Returns the types for a call.
     *
     * @throws UnsupportedOperationException if the call has too few, too many or wrong arguments; the message tells the cure
     */
    static Arguments of(PortFunction function, StructType call) {
        StructField[] fields = call.fields();
        List<PortFunction.Parameter> parameters = function.parameters();
        long required =
                parameters.stream().filter(parameter -> !parameter.isOptional()).count();
        if (fields.length < required || fields.length > parameters.size()) {
            throw new UnsupportedOperationException(
                    "write " + function.usage() + "; here are " + fields.length + " arguments");
        }
        List<DataType> types = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            types.add(type(function, parameters.get(i), fields[i]));
        }
        return new Arguments(types);
    }

    private static DataType type(PortFunction function, PortFunction.Parameter parameter, StructField field) {
        DataType type = field.dataType();
        boolean isNumber = type instanceof IntegerType
                || type instanceof LongType
                || type instanceof ShortType
                || type instanceof ByteType
                || type instanceof NullType;
        boolean isText = type instanceof StringType;
        if (!isNumber && !(isText && parameter.mayBeText())) {
            throw new UnsupportedOperationException(
                    "in " + function.usage() + " the " + parameter.word() + " is a " + type.sql()
                            + "; write try_cast(… AS INT)" + (parameter.mayBeText() ? " or cast(… AS STRING)" : ""));
        }
        // Spark answers null where a number is null. Flags that are not known must not do that, and a text may be null.
        return isNumber && !(parameter.isOptional() && field.nullable()) ? DataTypes.LongType : DataTypes.StringType;
    }
}
