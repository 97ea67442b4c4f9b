package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.LinkedText;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Selection;
import org.portregistry.ingest.list.Text;

/** Markdown with tables as on GitHub: every table whose header has a column of ports. */
public final class MarkdownTableFormat extends Format {

    /** Quotes and lists in each other, and emphasis in each other, deeper than this are plain text. */
    private static final int DEEPEST = 100;

    /** A table of all ports in seven columns; more is an attack: a short row costs as much as its header is wide. */
    private static final int MOST_CELLS = 500_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    /** Names the format and its options. */
    public MarkdownTableFormat() {
        super("markdown-table", List.of(Selection.class, TableOptions.class));
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        Selection selection = options.of(Selection.class);
        List<Table> tables = new ArrayList<>();
        String heading = "";
        int number = 0;
        Node root = parsed(Text.of(document, options));
        for (Node node = root; node != null; node = MarkdownText.next(node, root, node instanceof TableBlock)) {
            if (node instanceof Heading) {
                heading = MarkdownText.of(node);
            } else if (node instanceof TableBlock) {
                number++;
                Table table = table((TableBlock) node, number, heading);
                if (selection.chooses(number, heading)) {
                    tables.add(table);
                }
            }
        }
        return TableRows.read(document, tables, options, !selection.select().isEmpty());
    }

    /** The parser has no other way to say that a table is too large. */
    private static Node parsed(String text) throws FormatException {
        try {
            return PARSER.parse(text);
        } catch (IllegalArgumentException tooLarge) {
            throw new FormatException(
                    "has a table of more than " + MOST_CELLS
                            + " cells, those included that its short rows leave out; read"
                            + " a list with fewer columns or in parts",
                    tooLarge);
        }
    }

    private static Table table(TableBlock block, int number, String heading) {
        List<String> header = List.of();
        List<Table.Line> lines = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<LinkedText> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(MarkdownText.linked(cell));
                }
                if (part instanceof TableHead) {
                    header = cells.stream().map(LinkedText::text).toList();
                } else {
                    lines.add(new Table.Line("line " + line(row), cells));
                }
            }
        }
        return new Table("table " + number, heading, header, lines);
    }

    private static int line(Node row) {
        return Optional.of(row.getSourceSpans())
                .filter(spans -> !spans.isEmpty())
                .map(spans -> spans.get(0).getLineIndex() + 1)
                .orElse(0);
    }
}
