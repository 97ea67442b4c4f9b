package org.portregistry.ingest.list.markup;

import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;
import org.portregistry.ingest.list.markup.FoundTables.Found;
import org.portregistry.ingest.list.table.Table;
import org.portregistry.ingest.list.table.TextTables;

/** The tables of reStructuredText: {@code list-table}, {@code csv-table}, grids and simple tables. */
public final class RstTableFormat {

    private RstTableFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        List<Line> lines = Text.plainLines(document, options);
        List<Found> found = RstTables.find(document.name(), lines);
        TextTables others = TextTables.find(withoutBars(FoundTables.without(lines, found)), options);
        List<Table> tables = others.tables().stream().map(RstTableFormat::plain).toList();
        return FoundTables.read(document, found, new TextTables(tables, others.skipped()), options);
    }

    /** A bar within a cell of a grid keeps its lines apart, and parts no cells. */
    private static List<Line> withoutBars(List<Line> lines) {
        return lines.stream()
                .map(line -> line.text().strip().startsWith("|")
                        ? new Line(line.number(), line.text().replaceAll("(?<=\\| )\\|(?= \\S)", " "), line.cut())
                        : line)
                .toList();
    }

    /** Grids hold the marks of the language, too. */
    private static Table plain(Table table) {
        List<String> header = table.header().stream()
                .map(cell -> MarkedText.RST.read(cell).text())
                .toList();
        List<Table.Line> lines = table.lines().stream()
                .map(line -> new Table.Line(
                        line.place(),
                        line.texts().stream().map(MarkedText.RST::read).toList()))
                .toList();
        return new Table(table.name(), table.heading(), header, lines);
    }
}
