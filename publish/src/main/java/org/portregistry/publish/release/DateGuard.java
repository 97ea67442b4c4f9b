package org.portregistry.publish.release;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockEntry;

/**
 * Refuses data that are dated after the day on which they were read. The latest day of all data is the version of a release,
 * and no later one could ever be smaller.
 */
public final class DateGuard {

    private DateGuard() {}

    /**
     * Checks every source that was read.
     *
     * @throws GuardException naming each that is dated ahead
     */
    public static void check(List<SourceDefinition> sources, Lock lock) {
        List<String> findings = sources.stream()
                .flatMap(source -> lock.find(source.id()).stream().flatMap(entry -> finding(source, entry)))
                .toList();
        GuardException.refuse(findings);
    }

    private static Stream<String> finding(SourceDefinition source, LockEntry entry) {
        String ahead = " is more than two days after " + entry.retrieved() + ", on which they were read; ";
        if (entry.isDatedAhead()) {
            return Stream.of("guard: the day of the data of source " + source.id() + ", " + entry.dataDate() + ","
                    + ahead + "run `refresh " + source.id() + "`, which drops such a day");
        }
        return entry.dated(source.asOf()).isDatedAhead()
                ? Stream.of("guard: the day of the data of source " + source.id() + ", " + source.asOf() + "," + ahead
                        + "correct \"asOf\" in sources/" + source.id() + ".json")
                : Stream.empty();
    }
}
