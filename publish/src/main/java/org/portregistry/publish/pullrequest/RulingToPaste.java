package org.portregistry.publish.pullrequest;

import java.util.List;
import org.portregistry.ingest.datasets.RulingFiles;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;

/**
 * The ruling that would settle a conflict, ready to paste but for what only a person can say; the datasets' reader refuses
 * it until all of that is said.
 */
final class RulingToPaste {

    private RulingToPaste() {}

    /** Returns the file that would hold it: {@code datasets/rulings/9200-tcp.json}. */
    static String file(OpenedConflict conflict) {
        return "datasets/rulings/" + RulingFiles.name(conflict.port(), transport(conflict));
    }

    /** Returns its content; empty unless at least two services are to be weighed. */
    static String content(OpenedConflict conflict) {
        List<String> services = conflict.rivals().stream()
                .map(OpenedConflict.Side::service)
                .filter(service -> !service.isEmpty())
                .distinct()
                .toList();
        if (services.size() < 2) {
            return "";
        }
        Ruling ruling = new Ruling(
                file(conflict),
                conflict.port(),
                transport(conflict),
                services.get(0),
                List.of(),
                List.of(),
                services.subList(1, services.size()),
                "…",
                List.of("https://…"),
                "…",
                "YYYY-MM-DD");
        // A backtick could end the code block that this stands in.
        return RulingFiles.text(ruling).replace("`", "\\u0060");
    }

    private static Transport transport(OpenedConflict conflict) {
        return Transport.parse(conflict.transport()).orElse(Transport.UNSTATED);
    }
}
