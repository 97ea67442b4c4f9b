package org.portregistry.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a benchmark gets through beside its calls: JMH tells each that is not nought as a rate per second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Counted {
    /** Bytes read or written. */
    public long bytes;

    /** Claims judged. */
    public long claims;

    /** Rows written. */
    public long rows;
}
