package org.portregistry.publish.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictState;
import org.portregistry.model.ServiceName;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.DatedConflict;
import org.portregistry.publish.table.JsonRows;

/**
 * {@code data/core.js}: what search and map need, column by column, because that packs well.
 *
 * <p>A service's rows are one text, four characters or more a row: {@code t u s d} or {@code n} (not stated) for the
 * transport; {@code a o z m r} for assigned, unofficial, unauthorized, malicious, reserved; the rank; and {@code !} for an
 * open, {@code ?} for a contested conflict.
 */
final class CoreData extends SiteScript {

    CoreData() {
        super("core", "What the site searches, and what its map shows.");
    }

    @Override
    void write(Release release, JsonGenerator json) throws IOException {
        List<PortService> services = PortService.of(release.registry().assignments());
        Map<String, ConflictState> states = release.conflicts().stream()
                .map(DatedConflict::conflict)
                .collect(Collectors.toMap(Conflict::id, Conflict::state));
        json.writeStartObject();
        json.writeArrayFieldStart("steps");
        int last = 0;
        for (PortService service : services) {
            json.writeNumber(service.port() - last);
            last = service.port();
        }
        json.writeEndArray();
        for (String column : List.of("services", "labels", "words", "aliases", "rows")) {
            json.writeArrayFieldStart(column);
            for (PortService service : services) {
                json.writeString(cell(service, column, states));
            }
            json.writeEndArray();
        }
        writeKinds(json, services);
        writeNames(json, release.registry().serviceNames());
        json.writeEndObject();
    }

    private static String cell(PortService service, String column, Map<String, ConflictState> states) {
        return switch (column) {
            case "services" -> service.service();
            case "labels" -> service.label();
            case "words" -> service.words();
            case "aliases" -> service.aliases();
            default -> rows(service, states);
        };
    }

    private static String rows(PortService service, Map<String, ConflictState> states) {
        return service.rows().stream()
                .map(row -> "" + letter(row.transport()) + letter(row.status()) + row.rank()
                        + mark(row.conflicts().stream().map(states::get).toList()))
                .collect(Collectors.joining());
    }

    private static String mark(List<ConflictState> states) {
        if (states.contains(ConflictState.OPEN)) {
            return "!";
        }
        return states.contains(ConflictState.CONTESTED) ? "?" : "";
    }

    private static char letter(Transport transport) {
        return switch (transport) {
            case TCP -> 't';
            case UDP -> 'u';
            case SCTP -> 's';
            case DCCP -> 'd';
            case UNSTATED -> 'n';
        };
    }

    private static char letter(Status status) {
        return switch (status) {
            case ASSIGNED -> 'a';
            case UNOFFICIAL -> 'o';
            case UNAUTHORIZED -> 'z';
            case MALICIOUS -> 'm';
            case RESERVED -> 'r';
        };
    }

    /** Categories and risk are few pairs, which services share. */
    private static void writeKinds(JsonGenerator json, List<PortService> services) throws IOException {
        Map<List<String>, Integer> kinds = new LinkedHashMap<>();
        json.writeArrayFieldStart("kind");
        for (PortService service : services) {
            json.writeNumber(
                    kinds.computeIfAbsent(List.of(service.categories(), service.risk()), kind -> kinds.size()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("kinds");
        for (List<String> kind : kinds.keySet()) {
            JsonRows.writeTexts(json, kind);
        }
        json.writeEndArray();
    }

    private static void writeNames(JsonGenerator json, List<ServiceName> names) throws IOException {
        json.writeArrayFieldStart("names");
        for (ServiceName name : names) {
            JsonRows.writeTexts(
                    json,
                    List.of(
                            name.service(),
                            name.transport().code(),
                            name.description(),
                            String.join(";", name.aliases())));
        }
        json.writeEndArray();
    }
}
