package org.portregistry.publish.pullrequest;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.stream.Collectors;
import org.portregistry.ingest.datasets.RulingFiles;
import org.portregistry.model.Transport;

/** The ruling that would settle a conflict, ready to paste but for what only a person can say. */
final class RulingToPaste {

    private RulingToPaste() {}

    /** Returns the file that would hold it: {@code datasets/rulings/9200-tcp.json}. */
    static String file(OpenedConflict conflict) {
        Transport transport = Transport.parse(conflict.transport()).orElse(Transport.UNSTATED);
        return "datasets/rulings/" + RulingFiles.name(conflict.port(), transport);
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
        String over = services.stream().skip(1).map(RulingToPaste::text).collect(Collectors.joining(", "));
        return """
                {
                  "choose": %s,
                  "over": [%s],
                  "because": "…",
                  "evidence": ["https://…"],
                  "decidedBy": "…",
                  "decidedOn": "YYYY-MM-DD"
                }
                """.formatted(text(services.get(0)), over);
    }

    /** A backtick could end the code block that this stands in. */
    private static String text(String service) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(service)).replace("`", "\\u0060") + "\"";
    }
}
