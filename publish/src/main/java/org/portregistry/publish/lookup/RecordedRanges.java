package org.portregistry.publish.lookup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.publish.release.Recorded;
import org.portregistry.publish.snapshot.CsvFile;
import org.portregistry.publish.snapshot.CsvRow;

/** The rows of a recorded {@code ranges.csv}: too wide to be rows of ports. */
final class RecordedRanges {

    /** One range; texts as in the file. */
    private record WideRow(PortRange ports, String transport, String service, String status, String sources) {

        boolean holds(PortRange all) {
            return ports.contains(all.start()) && ports.contains(all.end());
        }

        /** Says where it lies and what it is. */
        String words() {
            return ports + (transport.isEmpty() ? "" : "/" + transport) + ": "
                    + (service.isEmpty() ? "a " + status + " range" : service)
                    + " (" + status + ", says " + sources.replace(";", ", ") + ")";
        }
    }

    private static final List<String> NAMES = List.of("start", "end", "transport", "service", "status", "sources");

    private final List<WideRow> ranges = new ArrayList<>();

    private RecordedRanges() {}

    /**
     * Reads the table.
     *
     * @throws org.portregistry.ingest.DatasetsException if it is not as it was recorded
     */
    static RecordedRanges in(Path folder) throws IOException {
        RecordedRanges recorded = new RecordedRanges();
        for (CsvRow row : CsvFile.read(folder.resolve("ranges.csv"), Recorded.CURE)
                .require(NAMES)
                .rows()) {
            int start = row.port("start");
            int end = row.port("end");
            if (end < start) {
                throw row.wrong("end is before start");
            }
            recorded.ranges.add(new WideRow(
                    new PortRange(start, end),
                    row.cell("transport"),
                    row.cell("service"),
                    row.cell("status"),
                    row.cell("sources")));
        }
        return recorded;
    }

    /** Returns a remark for every range that the ports lie in or touch. */
    List<String> remarks(PortRange asked, Transport transport) {
        return ranges.stream()
                .filter(range -> !transport.isStated()
                        || range.transport().isEmpty()
                        || range.transport().equals(transport.code()))
                .filter(range -> range.ports().overlaps(asked))
                .map(range -> asked + (range.holds(asked) ? " lies in " : " overlaps ") + range.words())
                .toList();
    }
}
