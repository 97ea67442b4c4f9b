package org.portregistry.publish.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.publish.table.CsvReader;

/** The rows of a recorded {@code ranges.csv}: too wide to be rows of ports. */
final class RecordedRanges {

    /** One range; texts as in the file. */
    private record WideRow(PortRange ports, String transport, String service, String status, String sources) {

        /** Says where it lies and what it is. */
        String words() {
            return ports + (transport.isEmpty() ? "" : "/" + transport) + ": "
                    + (service.isEmpty() ? "a " + status + " range" : service)
                    + " (" + status + ", says " + sources.replace(";", ", ") + ")";
        }
    }

    private final List<WideRow> ranges = new ArrayList<>();

    private RecordedRanges() {}

    static RecordedRanges in(Path folder) throws IOException {
        RecordedRanges recorded = new RecordedRanges();
        Path file = folder.resolve("ranges.csv");
        if (Files.exists(file)) {
            CsvReader reader = new CsvReader(Files.readAllBytes(file));
            reader.next();
            while (reader.next()) {
                recorded.ranges.add(new WideRow(
                        new PortRange(Integer.parseInt(reader.cell(0)), Integer.parseInt(reader.cell(1))),
                        reader.cell(2),
                        reader.cell(3),
                        reader.cell(5),
                        reader.cell(6)));
            }
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
                .map(range -> asked + " lies in " + range.words())
                .toList();
    }
}
