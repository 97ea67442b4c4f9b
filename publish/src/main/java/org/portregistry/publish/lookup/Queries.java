package org.portregistry.publish.lookup;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.Nulls;
import org.portregistry.model.Transport;

/**
 * Everything that somebody asks at once.
 *
 * @param all the ports and names asked for, in their order
 * @param filter which of their rows to show
 */
public record Queries(List<Query> all, Filter filter) {

    /** Refuses null and copies the list. */
    public Queries {
        all = List.copyOf(all);
        Nulls.refuse(filter);
    }

    /**
     * Reads queries as people write them: see {@code queries.csv} among the tests, which the site and the npm package
     * are tested with too.
     *
     * @throws IllegalArgumentException if one looks like a port and is none; the message says what is
     */
    public static Queries parse(List<String> arguments) {
        return QueryWords.read(arguments);
    }

    /** Reads a line of a log, which may hold anything: what looks like a port and is none is asked for as a name. */
    public static Queries ofLine(String line) {
        try {
            return parse(List.of(line));
        } catch (IllegalArgumentException noPort) {
            return new Queries(List.of(Query.ofName(line, line.strip(), Transport.UNSTATED)), Filter.ALL);
        }
    }

    /** Returns these and those; a row has to pass the filters of both. */
    public Queries and(Queries more) {
        List<Query> both = new ArrayList<>(all);
        both.addAll(more.all);
        return new Queries(both, filter.and(more.filter));
    }
}
