package org.portregistry.publish.release;

import java.util.List;
import org.portregistry.model.Nulls;
import org.portregistry.model.Source;

/**
 * A source as a release names it.
 *
 * @param source who publishes what under which licence
 * @param urls where it is found; may be empty
 * @param dataDate the day of its data, or empty
 * @param retrieved the day its content last changed, or empty
 * @param sha256 of its content, in hexadecimal, or empty
 * @param rows how many rows it had
 * @param claims how many claims of it this release judged
 * @param failingSince the day since which it could not be fetched or read, or empty where it works
 */
public record ReleaseSource(
        Source source,
        List<String> urls,
        String dataDate,
        String retrieved,
        String sha256,
        int rows,
        int claims,
        String failingSince) {

    /** Refuses null and copies the list. */
    public ReleaseSource {
        Nulls.refuse(source, dataDate, retrieved, sha256, failingSince);
        urls = List.copyOf(urls);
    }

    /** Returns the source's id. */
    public String id() {
        return source.id();
    }
}
