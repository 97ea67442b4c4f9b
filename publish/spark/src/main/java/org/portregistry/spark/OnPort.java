package org.portregistry.spark;

import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.portregistry.lookup.Transport;

/**
 * A function of a port and a protocol. Spark finds {@code invoke} by its name and argument types, in the class itself and not
 * in what it inherits from, and calls it from the code that it generates, so that no row is boxed.
 */
interface OnPort<R> extends ScalarFunction<R> {

    /** Returns the answer, or null; the port is from 0 to 65535. */
    R answer(int port, Transport transport);

    /** Returns the types of the arguments as they were bound. */
    Arguments arguments();

    /** Returns the answer, or null where there is no such port or the protocol has none. */
    default R ask(long port, Transport transport) {
        return transport == null || (port & ~0xFFFFL) != 0 ? null : answer((int) port, transport);
    }

    @Override
    default DataType[] inputTypes() {
        return arguments().types().toArray(DataType[]::new);
    }
}
