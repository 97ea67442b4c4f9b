package org.portregistry.spark;

import java.io.Serializable;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;

/**
 * A function of the catalog, bound to the types of a call. Spark finds its {@code invoke} by name and argument types, in the
 * class itself and not in what it inherits from, and calls it from the code that it generates, so that no row is boxed.
 */
interface BoundPortFunction extends ScalarFunction<Object>, Serializable {

    /** Returns the constant that names and describes it. */
    PortFunction function();

    /** Returns the types of the arguments as they were bound. */
    Arguments arguments();

    @Override
    default DataType[] inputTypes() {
        return arguments().types().toArray(DataType[]::new);
    }

    @Override
    default DataType resultType() {
        return function().resultType();
    }

    @Override
    default String name() {
        return function().code();
    }
}
