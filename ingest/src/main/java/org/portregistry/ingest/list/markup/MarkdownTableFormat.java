package org.portregistry.ingest.list.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Selection;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.html.HtmlGrid;
import org.portregistry.ingest.list.html.HtmlText;
import org.portregistry.ingest.list.table.GridRow;
import org.portregistry.ingest.list.table.Table;
import org.portregistry.ingest.list.table.TableRows;

/** Markdown with tables as on GitHub: every table whose header has a column of ports, read as the HTML that it becomes. */
public final class MarkdownTableFormat {

    /** Quotes and lists in each other, and emphasis in each other, deeper than this are plain text. */
    private static final int DEEPEST = 100;

    /** A table of all ports in seven columns; more is an attack: a short row costs as much as its header is wide. */
    private static final int MOST_CELLS = 500_000;

    private static final List<Extension> TABLES =
            List.of(TablesExtension.builder().maxCells(MOST_CELLS).build());

    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    /** The attribute with the line of a row. */
    private static final String LINE = "data-line";

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof TableRow) {
                    attributes.put(
                            LINE, String.valueOf(node.getSourceSpans().get(0).getLineIndex() + 1));
                }
            })
            .build();

    /** The tags that mean something in a cell; a placeholder such as {@code <title>} would swallow what follows. */
    private static final Pattern TAG = Pattern.compile("</?(?:br|sup)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private MarkdownTableFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        Selection selection = options.of(Selection.class);
        List<Table> tables = new ArrayList<>();
        parsed(withEmoji(Text.of(document, options))).accept(new AbstractVisitor() {
            private int number;
            private Node above;
            private String heading = "";

            @Override
            public void visit(Heading node) {
                above = node;
            }

            @Override
            public void visit(CustomBlock block) {
                number++;
                if (above != null) {
                    heading = HtmlText.line(rendered(above));
                    above = null;
                }
                if (selection.chooses(number, heading)) {
                    tables.add(table(block, "table " + number, heading));
                }
            }
        });
        return TableRows.read(document, tables, options, !selection.select().isEmpty());
    }

    private static Table table(CustomBlock block, String name, String heading) {
        List<GridRow> rows = HtmlGrid.of(rendered(block).child(0), (row, number) -> "line " + row.attr(LINE));
        List<Table.Line> lines = rows.stream()
                .skip(1)
                .map(row -> new Table.Line(row.place(), row.cells()))
                .toList();
        return new Table(name, heading, rows.get(0).texts(), lines);
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

    private static Element rendered(Node node) {
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline tag) {
                if (!TAG.matcher(tag.getLiteral()).matches()) {
                    tag.unlink();
                }
            }
        });
        Element body = Jsoup.parseBodyFragment(RENDERER.render(node)).body();
        body.select("img").forEach(picture -> picture.replaceWith(new TextNode(picture.attr("alt"))));
        return body;
    }

    /** GitHub's short codes of the pictures that answer yes or no. */
    private static String withEmoji(String text) {
        return text.replaceAll(":(?:white_check_mark|heavy_check_mark|ballot_box_with_check):", "✔")
                .replaceAll(":(?:x|negative_squared_cross_mark|heavy_multiplication_x|no_entry(?:_sign)?):", "❌");
    }
}
