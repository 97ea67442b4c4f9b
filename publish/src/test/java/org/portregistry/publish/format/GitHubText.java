package org.portregistry.publish.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What GitHub would make of the Markdown of ours beyond text: it looks for mentions and links after entities are decoded. */
public final class GitHubText {
    private static final Pattern LINKED =
            Pattern.compile("@[\\p{Alnum}]|#[0-9]|\\p{Alpha}://|\\bwww\\.|\\bGH-[0-9]|\\$", Pattern.CASE_INSENSITIVE);

    private static final Set<String> OUR_MARKUP =
            Set.of("<details>", "</details>", "<summary>", "</summary>", "<span>", "</span>");

    private GitHubText() {}

    /** Returns every mention, reference, link, formula and markup that is not ours. */
    public static List<String> linked(String markdown) {
        List<String> found = new ArrayList<>();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown)
                .accept(new Finder(found));
        return found;
    }

    private static final class Finder extends AbstractVisitor {
        private final List<String> found;
        private final StringBuilder text = new StringBuilder();

        Finder(List<String> found) {
            this.found = found;
        }

        @Override
        public void visit(Paragraph paragraph) {
            whole(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            whole(heading);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                whole(node);
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(Text part) {
            text.append(part.getLiteral());
        }

        /** Code is shown as it is; what stands on both sides of it does not belong together. */
        @Override
        public void visit(Code code) {
            text.append(' ');
        }

        @Override
        public void visit(Image image) {
            found.add("image " + image.getDestination());
        }

        @Override
        public void visit(Link link) {
            String shown = ((Text) link.getFirstChild()).getLiteral();
            if (!shown.equals(link.getDestination())) {
                found.add("link " + link.getDestination());
            }
        }

        @Override
        public void visit(HtmlInline html) {
            markup(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            markup(html.getLiteral());
        }

        private void markup(String html) {
            Pattern.compile("<[^>]*>?")
                    .matcher(html)
                    .results()
                    .map(MatchResult::group)
                    .filter(tag -> !OUR_MARKUP.contains(tag))
                    .forEach(found::add);
            // A dollar in an element of its own begins no formula.
            text.append(html.equals("</span>") ? "\u2060" : "");
        }

        private void whole(Node block) {
            text.setLength(0);
            visitChildren(block);
            String shown = text.toString().replace("$\u2060", "");
            LINKED.matcher(shown).results().map(MatchResult::group).forEach(found::add);
        }
    }
}
