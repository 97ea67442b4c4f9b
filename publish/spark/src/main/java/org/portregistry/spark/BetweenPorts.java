package org.portregistry.spark;

import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.portregistry.lookup.Transport;

/**
 * A function of the two ports of a flow. Flags of TCP go before the weights of the registry, and these before "the lower
 * port". Two zeroes are what exporters write for a fragment, which has no ports: the answer is null.
 */
interface BetweenPorts<R> extends ScalarFunction<R> {

    /** Returns the answer, or null; the ports are from 0 to 65535 and not both 0. */
    R answer(int source, int destination, Transport transport, long flags);

    /** Returns the answer, or null where there are no such ports. */
    default R ask(long source, long destination, Transport transport, long flags) {
        boolean isFlow = transport != null && ((source | destination) & ~0xFFFFL) == 0 && (source | destination) != 0;
        return isFlow ? answer((int) source, (int) destination, transport, flags) : null;
    }

    /** Returns the types of the arguments as they were bound. */
    Arguments arguments();

    @Override
    default DataType[] inputTypes() {
        return arguments().types().toArray(DataType[]::new);
    }
}
