package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.CompoundHeader;
import org.portregistry.ingest.list.LinkedText;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.text.BulletPorts;

/** A column of names with their ports, {@code SSH (22)} under {@code Service (Port)}: read as two. */
final class NameAndPort {

    /** {@code SSH/22}: under such a header it can only be a name and its port. */
    private static final Pattern SLASH = Pattern.compile("(?<=\\p{L}.{0,80})\\s*/\\s*(?=\\p{Nd}{1,5}(?:\\D|$))");

    private NameAndPort() {}

    /** Returns the table with names and ports in columns of their own, if it has them in one; a line for each port. */
    static Table parted(Table table) {
        int at = IntStream.range(0, table.header().size())
                .filter(index -> CompoundHeader.isNameAndPort(table.header().get(index)))
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            return table;
        }
        List<String> header = new ArrayList<>(table.header());
        header.set(at, "Service");
        header.add("Port");
        List<Table.Line> lines = new ArrayList<>();
        for (Table.Line line : table.lines()) {
            List<Map<Column, String>> rows = rows(line.cell(at));
            for (Map<Column, String> row : rows) {
                lines.add(with(line, at, row, header.size()));
            }
            if (rows.isEmpty()) {
                lines.add(line);
            }
        }
        return new Table(table.name(), table.heading(), header, lines);
    }

    private static List<Map<Column, String>> rows(String cell) {
        String text = cell.replace('\n', ' ');
        List<Map<Column, String>> rows = text.length() > Text.LONGEST_LINE ? List.of() : BulletPorts.rows(text, "");
        return rows.isEmpty() ? BulletPorts.rows(SLASH.matcher(text).replaceFirst(": "), "") : rows;
    }

    private static Table.Line with(Table.Line line, int at, Map<Column, String> row, int width) {
        List<LinkedText> cells = new ArrayList<>(line.cells());
        while (cells.size() < width) {
            cells.add(LinkedText.plain(""));
        }
        String name = row.getOrDefault(Column.NAME, row.getOrDefault(Column.TEXT, ""));
        cells.set(at, new LinkedText(name, line.links(at)));
        String transport = row.getOrDefault(Column.TRANSPORT, "");
        cells.set(
                width - 1,
                LinkedText.plain(row.get(Column.PORT) + (transport.isEmpty() ? "" : " (" + transport + ")")));
        return new Table.Line(line.place(), cells);
    }
}
