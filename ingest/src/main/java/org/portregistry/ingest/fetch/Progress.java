package org.portregistry.ingest.fetch;

import java.util.OptionalLong;

/** Is told how far downloads have come; by several threads. */
public interface Progress {

    /** Shows nothing. */
    Progress NONE = (source, bytes, length) -> {};

    /**
     * A body has come so far.
     *
     * @param source whose it is
     * @param bytes how much of it has come, as sent
     * @param length how long it will be, where the server says
     */
    void advanced(String source, long bytes, OptionalLong length);
}
