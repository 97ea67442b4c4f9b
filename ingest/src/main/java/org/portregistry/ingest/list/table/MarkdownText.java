package org.portregistry.ingest.list.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.LinkedText;

/** The text of a piece of Markdown, as a reader sees it: no marks, no addresses of links, no footnotes. */
final class MarkdownText {

    private MarkdownText() {}

    /** Returns the text of everything below the node. */
    static String of(Node root) {
        StringBuilder text = new StringBuilder();
        boolean raised = false;
        for (Node node = next(root, root, false); node != null; node = next(node, root, false)) {
            if (node instanceof HtmlInline html) {
                String tag = html.getLiteral().toLowerCase(Locale.ROOT);
                raised = tag.startsWith("<sup") || raised && !tag.startsWith("</sup");
                text.append(tag.startsWith("<br") ? "\n" : "");
            } else if (!raised) {
                append(text, node);
            }
        }
        return CellText.linesWithoutFootnotes(withEmoji(text.toString()));
    }

    /** Returns the text with its links and what is emphasised. */
    static LinkedText linked(Node root) {
        List<String> links = new ArrayList<>();
        for (Node node = next(root, root, false); node != null; node = next(node, root, false)) {
            if (node instanceof Link || node instanceof Emphasis || node instanceof StrongEmphasis) {
                links.add(of(node));
            }
        }
        return new LinkedText(of(root), links);
    }

    /** GitHub's short codes of the pictures that answer yes or no. */
    private static String withEmoji(String text) {
        if (text.indexOf(':') < 0) {
            return text;
        }
        return text.replaceAll(":(?:white_check_mark|heavy_check_mark|ballot_box_with_check):", "✔")
                .replaceAll(":(?:x|negative_squared_cross_mark|heavy_multiplication_x|no_entry(?:_sign)?):", "❌");
    }

    private static void append(StringBuilder text, Node node) {
        if (node instanceof org.commonmark.node.Text literal) {
            text.append(literal.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        }
    }

    /**
     * Returns the node after this one in the order of the document, below {@code root}; null after the last. A loop, not
     * a recursion: a hostile document nests as deep as it likes.
     */
    static Node next(Node node, Node root, boolean skipChildren) {
        if (node.getFirstChild() != null && !skipChildren) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == null || up == root ? null : up.getNext();
    }
}
