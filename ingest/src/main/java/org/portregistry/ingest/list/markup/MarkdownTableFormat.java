package org.portregistry.ingest.list.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Selection;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.html.HtmlGrid;
import org.portregistry.ingest.list.html.HtmlText;
import org.portregistry.ingest.list.markup.FoundTables.Found;
import org.portregistry.ingest.list.table.TableOptions;

/** Markdown with tables as on GitHub: every table whose header has a column of ports, read as the HTML that it becomes. */
public final class MarkdownTableFormat extends Format {

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
                    attributes.put(LINE, String.valueOf(line(node.getSourceSpans()) + 1));
                }
            })
            .build();

    /** The tags that mean something in a cell; a placeholder such as {@code <title>} would swallow what follows. */
    private static final Pattern TAG = Pattern.compile("</?(?:br|sup)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Names the format and its options. */
    public MarkdownTableFormat() {
        super("markdown-table", List.of(Selection.class, TableOptions.class));
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        List<Found> found = new ArrayList<>();
        parsed(withEmoji(Text.of(document, options))).accept(new AbstractVisitor() {
            private String heading = "";

            @Override
            public void visit(Heading node) {
                heading = HtmlText.line(rendered(node));
            }

            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    int first = line(block.getSourceSpans());
                    int last = first + block.getSourceSpans().size() - 1;
                    Element table = rendered(block).child(0);
                    found.add(new Found(
                            first, last, heading, HtmlGrid.of(table, (row, number) -> "line " + row.attr(LINE))));
                }
            }
        });
        return FoundTables.read(document, found, List.of(), options);
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
        return Jsoup.parseBodyFragment(RENDERER.render(node)).body();
    }

    /** GitHub's short codes of the pictures that answer yes or no. */
    private static String withEmoji(String text) {
        return text.replaceAll(":(?:white_check_mark|heavy_check_mark|ballot_box_with_check):", "✔")
                .replaceAll(":(?:x|negative_squared_cross_mark|heavy_multiplication_x|no_entry(?:_sign)?):", "❌");
    }

    private static int line(List<SourceSpan> lines) {
        return lines.isEmpty() ? -1 : lines.get(0).getLineIndex();
    }
}
