package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.ServiceName;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.Answer;

/** The tables of a release; each column is named and explained once, in the list of its table, for every format. */
public final class Tables {
    /** One row per service on a port and transport. */
    public static final Table<Assignment> PORTS = new Table<>("ports", List.of("id"), PortColumns.ALL);

    /** One row per range too wide to expand. */
    public static final Table<WideRange> RANGES =
            new Table<>("ranges", List.of("start", "end", "transport", "service"), RangeColumns.ALL);

    /** One row per service name without a port. */
    public static final Table<ServiceName> SERVICE_NAMES =
            new Table<>("service-names", List.of("service", "transport"), ServiceNameColumns.ALL);

    /** One row per port and transport that has an answer. */
    public static final Table<Answer> NAMES = new Table<>("names", List.of("port", "protocol"), NameColumns.ALL);

    /** One row per port and transport on which something was observed; only a release with observations has it. */
    public static final Table<ObservedPort> OBSERVED =
            new Table<>("observed", List.of("port", "transport"), ObservedColumns.ALL);

    /** One row per conflict; only {@code datasets/registry} holds this table, releases hold {@code conflicts.json}. */
    public static final Table<DatedConflict> CONFLICTS = new Table<>("conflicts", List.of("id"), ConflictColumns.ALL);

    /** One row per release that was recorded, the oldest first; only {@code datasets/registry} holds this table. */
    public static final Table<PastRelease> HISTORY = new Table<>("history", List.of("version"), HistoryColumns.ALL);

    private Tables() {}
}
