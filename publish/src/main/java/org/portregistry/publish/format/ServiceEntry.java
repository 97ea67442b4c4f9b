package org.portregistry.publish.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.publish.table.Preferred;

/** The lines of one port and transport in services(5): the preferred name, port and transport, aliases, a comment. */
final class ServiceEntry {
    /** musl reads no more of a line, and takes what follows for a line of its own. */
    private static final int LONGEST_LINE = 127;

    private static final int SHORTEST_COMMENT = 12;

    private ServiceEntry() {}

    /** Returns the lines; those after the first hold the aliases that the ones before had no place for. */
    static List<String> lines(Assignment row, Collection<String> aliases) {
        String start = row.service() + "\t" + Preferred.place(row);
        List<String> lines = new ArrayList<>();
        String line = start;
        for (String alias : aliases) {
            String longer = line + (line.equals(start) ? "\t" : " ") + alias;
            if (bytes(longer) < LONGEST_LINE) {
                line = longer;
            } else {
                lines.add(line);
                line = start + "\t" + alias;
            }
        }
        lines.add(line);
        lines.set(0, lines.get(0) + comment(row, LONGEST_LINE - 1 - bytes(lines.get(0))));
        return lines;
    }

    private static String comment(Assignment row, int room) {
        return room < SHORTEST_COMMENT ? "" : Comment.of(Preferred.text(row), room);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
