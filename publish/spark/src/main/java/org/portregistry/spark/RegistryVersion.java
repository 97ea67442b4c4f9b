package org.portregistry.spark;

import java.io.Serializable;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/** The release of the registry that answers: {@code ports.version()}. */
public record RegistryVersion(Answers answers, Arguments arguments)
        implements ScalarFunction<UTF8String>, Serializable {
    private static final long serialVersionUID = 1;

    /** Returns the version, such as {@code 2026.08.17}. */
    public UTF8String invoke() {
        return UTF8String.fromString(answers.version());
    }

    @Override
    public DataType[] inputTypes() {
        return new DataType[0];
    }

    @Override
    public DataType resultType() {
        return DataTypes.StringType;
    }

    @Override
    public String name() {
        return "version";
    }
}
