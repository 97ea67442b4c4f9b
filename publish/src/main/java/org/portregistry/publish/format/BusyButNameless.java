package org.portregistry.publish.format;

import java.util.Comparator;
import java.util.List;
import org.portregistry.model.Observation;
import org.portregistry.model.Registry;
import org.portregistry.publish.table.ObservedPort;

/** For maintainers: the ports on which many servers were observed and the registry knows no name, the busiest first. */
final class BusyButNameless {
    private static final int MOST = 20;

    private static final Comparator<ObservedPort> BUSIEST = Comparator.comparing(
                    (ObservedPort row) -> row.observation().servers())
            .reversed()
            .thenComparing(row -> row.observation().port())
            .thenComparing(row -> row.observation().transport());

    private BusyButNameless() {}

    /** Returns a section of {@code CONFLICTS.md}; empty where every observed port has a name. */
    static String section(Registry registry) {
        List<ObservedPort> nameless = ObservedPort.of(registry).stream()
                .filter(row -> row.service().isEmpty())
                .sorted(BUSIEST)
                .toList();
        if (nameless.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n## Busy but nameless: ")
                .append(nameless.size())
                .append("\n\nServers answer here, and no source names what they are. Find out, and claim it in"
                        + " `claims/curated.csv`.\n\n"
                        + "| port | servers | networks | days | last |\n|---|--:|--:|--:|---|\n");
        nameless.stream().limit(MOST).forEach(row -> {
            Observation seen = row.observation();
            text.append(Markdown.row(List.of(row.place(), seen.servers(), seen.networks(), seen.days(), seen.last())));
        });
        if (nameless.size() > MOST) {
            text.append("\nAnd ")
                    .append(nameless.size() - MOST)
                    .append(" more in `observed.csv`, without a service.\n");
        }
        return text.toString();
    }
}
