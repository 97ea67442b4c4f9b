package org.portregistry.publish.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.portregistry.model.Assignment;
import org.portregistry.model.Transport;

/** The preferred answer of each port and transport, for files that hold no more than one. */
public final class Preferred {

    private Preferred() {}

    /**
     * Returns the first benign use of each port and transport that the file can take, in the order of the rows. Rows come
     * by port, transport and rank.
     */
    public static List<Assignment> of(List<Assignment> rows, Predicate<Assignment> taken) {
        Map<String, Assignment> preferred = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.status().isBenignUse() && taken.test(row))
                .forEach(row -> preferred.putIfAbsent(place(row), row));
        return List.copyOf(preferred.values());
    }

    /** Returns {@code 9200/tcp}, or {@code 8080/-} where no transport is stated. */
    public static String place(Assignment row) {
        return place(row.port(), row.transport());
    }

    /** Returns {@code 9200/tcp}, or {@code 8080/-} where no transport is stated. */
    public static String place(int port, Transport transport) {
        return port + "/" + transport.idPart();
    }

    /** Returns what the service is: its description, or else its label. */
    public static String text(Assignment row) {
        return row.description().isEmpty() ? row.label() : row.description();
    }

    /** Writes {@code "80/tcp": ["http", "World Wide Web HTTP"]} into an object that is open. */
    public static void write(JsonGenerator json, Assignment row) throws IOException {
        JsonRows.writeTexts(json, place(row), List.of(row.service(), text(row)));
    }
}
